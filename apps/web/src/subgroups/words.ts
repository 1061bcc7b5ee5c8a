import type { Wording } from '@lienthehe/domain'
import { counted } from '../english-plural.ts'

export const words = {
  heading: { vi: 'Tổ, nhóm', en: 'Subgroups' },
  lede: {
    vi: 'Câu lạc bộ chia tổ, nhóm thì ghi ở đây; mỗi người thuộc nhiều nhất một tổ, nhóm. Chọn tổ, nhóm cho từng người khi sửa người đó, hoặc cho nhiều người bằng “Sửa nhiều người”.',
    en: 'If the club has subgroups, record them here; each person belongs to at most one. Choose the subgroup when editing a member, or for many at once with “Edit several”.',
  },
  caption: (count: string): Wording => ({
    vi: `${count} tổ, nhóm`,
    en: `${counted(count, 'subgroup', 'subgroups')}`,
  }),
  none: { vi: 'Chưa ghi tổ, nhóm nào.', en: 'No subgroups recorded yet.' },
  name: { vi: 'Tên tổ, nhóm', en: 'Name' },
  nameHint: { vi: 'Ví dụ: Nhóm kinh tế, Tổ 2', en: 'E.g. Nhóm kinh tế, Tổ 2' },
  leader: { vi: 'Tổ trưởng, nhóm trưởng', en: 'Leader' },
  leaderHint: {
    vi: 'Người được chọn sẽ thuộc tổ, nhóm này.',
    en: 'The person chosen will belong to this subgroup.',
  },
  leaderNone: { vi: 'Chưa có', en: 'Nobody' },
  hasLeft: (name: string): Wording => ({
    vi: `${name} (đã rời câu lạc bộ)`,
    en: `${name} (has left the club)`,
  }),
  members: { vi: 'Số người', en: 'People' },
  actions: { vi: 'Thao tác', en: 'Actions' },
  form: { vi: 'Thêm tổ, nhóm', en: 'Add a subgroup' },
  change: { vi: 'Sửa', en: 'Edit' },
  changeOf: (name: string): Wording => ({ vi: `Sửa ${name}`, en: `Edit ${name}` }),
  keep: { vi: 'Ghi tổ trưởng', en: 'Record a leader' },
  keepOf: (name: string): Wording => ({ vi: `Ghi tổ trưởng của ${name}`, en: `Record who leads ${name}` }),
  dissolve: { vi: 'Giải thể', en: 'Dissolve' },
  dissolveOf: (name: string): Wording => ({ vi: `Giải thể ${name}`, en: `Dissolve ${name}` }),
  save: { vi: 'Lưu', en: 'Save' },
  formed: (name: string): Wording => ({ vi: `Đã ghi ${name}.`, en: `${name} was recorded.` }),
  changed: (name: string): Wording => ({ vi: `Đã lưu ${name}.`, en: `${name} was saved.` }),
  dissolved: (name: string): Wording => ({
    vi: `Đã ghi ${name} giải thể.`,
    en: `${name} was recorded as dissolved.`,
  }),
} as const
