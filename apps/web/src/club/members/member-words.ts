import { memberFieldLabels } from '@lienthehe/domain/members'

/** The text of the member list and its forms. */
export const memberWords = {
  members: { vi: 'Thành viên', en: 'Members' },
  order: { vi: 'STT', en: 'No.' },
  ...memberFieldLabels,
  leftOn: { vi: 'Rời ngày', en: 'Left on' },
  reason: { vi: 'Lý do', en: 'Reason' },
  actions: { vi: 'Việc', en: 'Actions' },
  optional: { vi: '(không bắt buộc)', en: '(optional)' },
  birthNotRecorded: { vi: 'Chưa ghi ngày sinh', en: 'No birth recorded' },
  notRecorded: { vi: 'chưa ghi', en: 'not recorded' },
  none: { vi: 'không có', en: 'none' },
  open: (name: string) => ({ vi: `Xem thêm về ${name}`, en: `More about ${name}` }),

  search: { vi: 'Tìm theo tên hoặc xóm', en: 'Search by name or village' },
  lacking: { vi: 'Thiếu thông tin', en: 'What is lacking' },
  lackingNone: { vi: 'Tất cả', en: 'Everybody' },
  lackingWomen: { vi: 'Chưa ghi giới tính', en: 'No sex recorded' },
  lackingAge55: { vi: 'Chưa đủ ngày sinh', en: 'Birth does not settle the age' },
  lackingDisadvantaged: { vi: 'Chưa hỏi hoàn cảnh', en: 'Hardship not asked' },
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
  emptySearch: { vi: 'Không có ai khớp với điều đang tìm.', en: 'Nobody matches the search.' },
  emptyFormer: { vi: 'Chưa có ai rời câu lạc bộ.', en: 'Nobody has left the club.' },
  clearSearch: { vi: 'Bỏ lọc', en: 'Clear the search' },
  notAllowed: {
    vi: 'Tài khoản này chỉ xem được số liệu, không xem được danh sách người.',
    en: 'This account sees the figures, not the people behind them.',
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
    en: `Rights of ${name}: who can see, and who did`,
  }),
  restore: { vi: 'Hoàn tác', en: 'Undo' },
  restoreOf: (name: string) => ({ vi: `Hoàn tác việc ${name} rời`, en: `Undo the departure of ${name}` }),
  saveNew: { vi: 'Ghi vào danh sách', en: 'Put on the list' },
  saveEdit: { vi: 'Lưu thay đổi', en: 'Save the change' },
  saveLeave: { vi: 'Ghi rời câu lạc bộ', en: 'Record the departure' },
  cancel: { vi: 'Thôi', en: 'Cancel' },
  admitted: (name: string) => ({
    vi: `Đã thêm ${name} vào danh sách.`,
    en: `${name} is now on the list.`,
  }),
  admissionUndone: (name: string) => ({
    vi: `Đã bỏ ${name} khỏi danh sách: ghi nhầm.`,
    en: `${name} is off the list again: recorded by mistake.`,
  }),
  editUndone: (name: string) => ({
    vi: `Đã trả lại thông tin trước đó của ${name}.`,
    en: `${name} is on record as before.`,
  }),
  leftAgain: (name: string) => ({
    vi: `${name} lại được ghi là đã rời.`,
    en: `${name} is recorded as having left again.`,
  }),
  edited: (name: string) => ({ vi: `Đã lưu thay đổi của ${name}.`, en: `The change of ${name} is saved.` }),
  left: (name: string) => ({
    vi: `Đã ghi ${name} rời câu lạc bộ.`,
    en: `The departure of ${name} is recorded.`,
  }),
  restored: (name: string) => ({ vi: `${name} đã trở lại danh sách.`, en: `${name} is on the list again.` }),

  subgroupAll: { vi: 'Tất cả', en: 'All' },
  subgroupNone: { vi: 'Không thuộc tổ, nhóm nào', en: 'In no subgroup' },

  unknown: { vi: 'Chưa biết', en: 'Not known' },
  birthUnknown: { vi: 'Chưa biết ngày sinh', en: 'Birth not known' },
  birthHint: {
    vi: 'Năm sinh (1948), tháng/năm (12/1948) hoặc ngày đầy đủ (05/12/1948)',
    en: 'Year (1948), month/year (12/1948) or the full date (05/12/1948)',
  },
  birthDefinition: {
    vi: 'Không có ngày đầy đủ thì chỉ ghi năm; đừng ghi 01/01.',
    en: 'Without the full date write the year alone, never 01/01.',
  },
  hardshipHint: {
    vi: 'Khó khăn về vật chất hoặc tinh thần; có từ một điều trở lên thì được tính một lần.',
    en: 'Material or spiritual; anyone with at least one counts once.',
  },
  hardshipNone: { vi: 'Không có', en: 'None' },
  hardshipSome: { vi: 'Có', en: 'There is' },
  hardshipKinds: { vi: 'Những hoàn cảnh nào?', en: 'Which ones?' },
  hardshipKind: { vi: 'Hoàn cảnh', en: 'Kind' },
  hardshipAt: (place: number) => ({ vi: `hoàn cảnh thứ ${place}`, en: `hardship ${place}` }),
  hardshipAdd: { vi: 'Thêm hoàn cảnh', en: 'Add a hardship' },
  hardshipFrom: { vi: 'Từ ngày', en: 'From' },
  hardshipTo: { vi: 'Đến ngày', en: 'Until' },
  choose: { vi: 'Chọn…', en: 'Choose…' },
  joinedHint: {
    vi: 'Từ ngày này người đó được tính là thành viên.',
    en: 'From this day on the person counts as a member.',
  },
  phoneHint: { vi: 'Ví dụ 0912 345 678', en: 'E.g. 0912 345 678' },
  citizenIdHint: { vi: '12 chữ số (chứng minh cũ: 9)', en: '12 digits (an old card: 9)' },
  leftHint: {
    vi: 'Từ ngày này người đó không còn được tính.',
    en: 'From this day on the person is no longer counted.',
  },

  givesUp: (posts: string) => ({
    vi: `Người này đang giữ chức vụ: ${posts}. Từ ngày rời, chức vụ đó khuyết, trừ khi ghi nhầm vào danh sách.`,
    en: `This person holds a post: ${posts}. It is vacant from the day of leaving, unless the membership was a mistake.`,
  }),

  preview: { vi: 'Thành phần sau khi lưu', en: 'Composition once saved' },
  previewNote: {
    vi: 'Tính lại ngay khi gõ; chưa có gì được lưu.',
    en: 'Computed as you type; nothing is saved yet.',
  },
  anotherPerson: { vi: 'Đây là người khác', en: 'This is another person' },
} as const
