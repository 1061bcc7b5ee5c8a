import type { Wording } from '../text/language.ts'
import type { MemberDraft } from './schema.ts'

/** The label of each recorded field of a member, on a form, in a list and in the history. */
export const memberFieldLabels = {
  fullName: { vi: 'Họ và tên', en: 'Full name' },
  sex: { vi: 'Giới tính', en: 'Sex' },
  birth: { vi: 'Ngày sinh', en: 'Date of birth' },
  ethnicity: { vi: 'Dân tộc', en: 'Ethnicity' },
  hardships: { vi: 'Hoàn cảnh khó khăn', en: 'Hardship' },
  village: { vi: 'Thôn, xóm', en: 'Village' },
  phone: { vi: 'Điện thoại', en: 'Phone' },
  citizenId: { vi: 'Số căn cước', en: 'Citizen id' },
  joinedOn: { vi: 'Ngày vào câu lạc bộ', en: 'Joined on' },
  subgroup: { vi: 'Tổ, nhóm', en: 'Subgroup' },
} as const satisfies Record<keyof MemberDraft, Wording>
