import { memberFieldLabels } from '@lienthehe/domain/members'
import { citizenIdDigits } from '@lienthehe/domain/refusals'

/** The text of the member list and its forms. */
export const memberWords = {
  members: { vi: 'Thành viên', en: 'Members' },
  order: { vi: 'STT', en: 'No.' },
  ...memberFieldLabels,
  leftOn: { vi: 'Rời ngày', en: 'Left on' },
  reason: { vi: 'Lý do', en: 'Reason' },
  actions: { vi: 'Thao tác', en: 'Actions' },
  optional: { vi: '(không bắt buộc)', en: '(optional)' },
  birthNotRecorded: { vi: 'Chưa ghi ngày sinh', en: 'No date of birth recorded' },
  notRecorded: { vi: 'chưa ghi', en: 'not recorded' },
  none: { vi: 'không có', en: 'none' },
  open: (name: string) => ({ vi: `Xem thêm về ${name}`, en: `More about ${name}` }),

  search: { vi: 'Tìm theo tên hoặc xóm', en: 'Search by name or village' },
  lacking: { vi: 'Thiếu thông tin', en: 'Missing information' },
  lackingNone: { vi: 'Tất cả', en: 'Everyone' },
  lackingWomen: { vi: 'Chưa ghi giới tính', en: 'No sex recorded' },
  lackingAge55: { vi: 'Chưa đủ ngày sinh', en: 'Date of birth incomplete' },
  lackingDisadvantaged: { vi: 'Chưa hỏi hoàn cảnh', en: 'Not asked about hardship' },
  found: (count: string, of: string) => ({
    vi: `${count} trong ${of} người`,
    en: `${count} of ${of} people`,
  }),
  listFormer: (count: string) => ({ vi: `Đã rời (${count})`, en: `Former (${count})` }),
  listActive: (count: string) => ({ vi: `Đang sinh hoạt (${count})`, en: `Active (${count})` }),
  empty: {
    vi: 'Câu lạc bộ chưa có danh sách thành viên. Hãy nhập từ tệp Excel, hoặc thêm từng người.',
    en: 'This club has no list of members yet. Import it from Excel, or add people one by one.',
  },
  emptySearch: {
    vi: 'Không tìm thấy ai. Hãy gõ ít chữ hơn hoặc bỏ lọc.',
    en: 'Nobody found. Type fewer letters or clear the filters.',
  },
  emptyFormer: { vi: 'Chưa có ai rời câu lạc bộ.', en: 'Nobody has left the club.' },
  clearSearch: { vi: 'Bỏ lọc', en: 'Clear the filters' },
  notAllowed: {
    vi: 'Tài khoản này chỉ xem được số liệu, không xem được danh sách người.',
    en: 'This account can see figures only, not the list of people.',
  },

  import: { vi: 'Nhập từ tệp Excel', en: 'Import from Excel' },
  add: { vi: 'Thêm thành viên', en: 'Add a member' },
  edit: { vi: 'Sửa', en: 'Edit' },
  editOf: (name: string) => ({ vi: `Sửa ${name}`, en: `Edit ${name}` }),
  leave: { vi: 'Ghi rời', en: 'Record leaving' },
  leaveLabel: (name: string) => ({ vi: `Ghi rời: ${name}`, en: `Record leaving: ${name}` }),
  leaveOf: (name: string) => ({ vi: `Ghi ${name} rời câu lạc bộ`, en: `Record that ${name} leaves` }),
  about: { vi: 'Quyền', en: 'Rights' },
  aboutOf: (name: string) => ({
    vi: `Quyền của ${name}: ai xem được, ai đã xem`,
    en: `Rights of ${name}: who can see the record and who has seen it`,
  }),
  restore: { vi: 'Hoàn tác', en: 'Undo' },
  restoreOf: (name: string) => ({ vi: `Hoàn tác việc ${name} rời`, en: `Undo the departure of ${name}` }),
  saveNew: { vi: 'Ghi vào danh sách', en: 'Add to the list' },
  saveEdit: { vi: 'Lưu thay đổi', en: 'Save changes' },
  saveLeave: { vi: 'Ghi rời câu lạc bộ', en: 'Record the departure' },
  cancel: { vi: 'Thôi', en: 'Cancel' },
  admitted: (name: string) => ({
    vi: `Đã thêm ${name} vào danh sách.`,
    en: `${name} is now on the list.`,
  }),
  admissionUndone: (name: string) => ({
    vi: `Đã bỏ ${name} khỏi danh sách: ghi nhầm.`,
    en: `${name} was removed from the list: recorded by mistake.`,
  }),
  editUndone: (name: string) => ({
    vi: `Đã trả lại thông tin trước đó của ${name}.`,
    en: `The previous details of ${name} were restored.`,
  }),
  leftAgain: (name: string) => ({
    vi: `${name} lại được ghi là đã rời.`,
    en: `${name} is recorded as having left again.`,
  }),
  edited: (name: string) => ({
    vi: `Đã lưu thay đổi của ${name}.`,
    en: `The changes for ${name} were saved.`,
  }),
  left: (name: string) => ({
    vi: `Đã ghi ${name} rời câu lạc bộ.`,
    en: `The departure of ${name} was recorded.`,
  }),
  restored: (name: string) => ({ vi: `${name} đã trở lại danh sách.`, en: `${name} is on the list again.` }),

  subgroupAll: { vi: 'Tất cả', en: 'All' },
  subgroupNone: { vi: 'Không thuộc tổ, nhóm nào', en: 'In no subgroup' },

  unknown: { vi: 'Chưa biết', en: 'Not known' },
  birthUnknown: { vi: 'Chưa biết ngày sinh', en: 'Date of birth not known' },
  birthHint: {
    vi: 'Năm sinh (1948), tháng/năm (12/1948) hoặc ngày đầy đủ (05/12/1948)',
    en: 'Year (1948), month/year (12/1948) or full date (05/12/1948)',
  },
  birthDefinition: {
    vi: 'Không có ngày đầy đủ thì chỉ ghi năm; đừng ghi 01/01.',
    en: 'If you do not know the full date, write only the year; do not write 01/01.',
  },
  hardshipHint: {
    vi: 'Khó khăn về vật chất hoặc tinh thần; có từ một điều trở lên thì được tính một lần.',
    en: 'Material or spiritual hardship; a person with one or more is counted once.',
  },
  hardshipNone: { vi: 'Không có', en: 'None' },
  hardshipSome: { vi: 'Có', en: 'Yes' },
  hardshipKinds: { vi: 'Những hoàn cảnh nào?', en: 'Which ones?' },
  hardshipKind: { vi: 'Hoàn cảnh', en: 'Kind' },
  hardshipAt: (place: number) => ({ vi: `hoàn cảnh thứ ${place}`, en: `hardship ${place}` }),
  hardshipAdd: { vi: 'Thêm hoàn cảnh', en: 'Add a hardship' },
  hardshipFrom: { vi: 'Từ ngày', en: 'From' },
  hardshipTo: { vi: 'Đến ngày', en: 'Until' },
  choose: { vi: 'Chọn…', en: 'Choose…' },
  joinedHint: {
    vi: 'Người này được tính là thành viên từ ngày này.',
    en: 'The person is counted as a member from this day.',
  },
  phoneHint: { vi: 'Ví dụ 0912 345 678', en: 'E.g. 0912 345 678' },
  citizenIdHint: {
    vi: `${citizenIdDigits.now} chữ số (chứng minh cũ: ${citizenIdDigits.before})`,
    en: `${citizenIdDigits.now} digits (an old card: ${citizenIdDigits.before})`,
  },
  leftHint: {
    vi: 'Người này không còn được tính từ ngày này.',
    en: 'The person is no longer counted from this day.',
  },

  givesUp: (posts: string) => ({
    vi: `Người này đang giữ chức vụ: ${posts}. Từ ngày rời, chức vụ đó khuyết, trừ khi lý do là ghi nhầm vào danh sách.`,
    en: `This person holds a post: ${posts}. The post becomes vacant on the day of leaving, unless the person was listed by mistake.`,
  }),

  preview: { vi: 'Thành phần sau khi lưu', en: 'Composition after saving' },
  previewNote: {
    vi: 'Tính lại ngay khi gõ; chưa có gì được lưu.',
    en: 'Updated as you type; nothing is saved yet.',
  },
  anotherPerson: { vi: 'Đây là người khác', en: 'This is a different person' },
} as const
