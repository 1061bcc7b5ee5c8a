import { formatInteger } from '@lienthehe/domain/text'
import { unitRosterRowsMax } from '@lienthehe/office/roster/words'
import { counted } from '../english-plural.ts'
/** The text of the import of a unit's clubs from one file. */
export const words = {
  title: { vi: 'Nhập danh sách của cả xã, cả huyện', en: 'Import lists for a whole commune or district' },
  lede: {
    vi: 'Thành viên, câu lạc bộ, ban chủ nhiệm hoặc tình nguyện viên của cả đơn vị trong một tệp. Thành viên: mỗi trang tính một câu lạc bộ, hoặc một cột ghi tên câu lạc bộ. Chưa có gì được ghi cho đến khi bấm ghi.',
    en: 'Members, clubs, boards or volunteers of a whole unit in one file. For members: one sheet per club, or a column with the club’s name. Nothing is recorded until you press the record button.',
  },
  unit: { vi: 'Đơn vị', en: 'Unit' },
  choose: { vi: 'Chọn tệp', en: 'Choose a file' },
  upload: { vi: 'Gửi tệp', en: 'Send a file' },
  drafts: { vi: 'Danh sách đang soạn, chưa ghi vào sổ', en: 'Lists in preparation, not yet recorded' },
  draftsNone: { vi: 'Không có danh sách nào đang chờ.', en: 'No lists are waiting.' },
  noUnit: { vi: 'Không có đơn vị nào để nhập danh sách.', en: 'There is no unit to import lists for.' },

  listKind: { vi: 'Tệp ghi', en: 'The file contains' },
  listKinds: {
    members: { vi: 'Thành viên các câu lạc bộ', en: 'Members of clubs' },
    clubs: { vi: 'Câu lạc bộ: thành lập mới hoặc sửa', en: 'Clubs, to found or correct' },
    boards: { vi: 'Ban chủ nhiệm', en: 'Boards' },
    homeCare: { vi: 'Tình nguyện viên chăm sóc tại nhà', en: 'Home-care volunteers' },
  },
  listNotes: {
    members: {
      vi: `Tệp .xlsx, .ods hoặc .csv, nhiều nhất ${formatInteger(unitRosterRowsMax, 'vi')} người: có cột ghi câu lạc bộ, hoặc mỗi trang tính một câu lạc bộ.`,
      en: `An .xlsx, .ods or .csv file with at most ${formatInteger(unitRosterRowsMax, 'en')} people: a column for the club, or one sheet per club.`,
    },
    clubs: {
      vi: 'Tệp .xlsx, .ods hoặc .csv: mỗi dòng một câu lạc bộ, có tên, xã và ngày thành lập.',
      en: 'An .xlsx, .ods or .csv file: one row per club, with name, commune and date of founding.',
    },
    boards: {
      vi: 'Tệp .xlsx, .ods hoặc .csv: mỗi dòng một người, có câu lạc bộ, chức vụ, họ và tên. Năm sinh và điện thoại chỉ dùng để tìm đúng thành viên.',
      en: 'An .xlsx, .ods or .csv file: one row per person, with club, post and full name. Year of birth and phone are only used to find the right member.',
    },
    homeCare: {
      vi: 'Tệp .xlsx, .ods hoặc .csv: mỗi dòng một tình nguyện viên đến thăm một người, có câu lạc bộ, người được chăm sóc, tình nguyện viên, số lần mỗi tháng, từ ngày. Tình nguyện viên phải có trong danh sách thành viên.',
      en: 'An .xlsx, .ods or .csv file: one row per volunteer visiting a person, with club, person cared for, volunteer, visits a month and start date. Volunteers must be on the list of members.',
    },
  },
  template: { vi: 'Tải mẫu trống', en: 'Download an empty template' },
  asFile: { vi: 'Tải danh sách hiện có để sửa', en: 'Download the present list to edit it' },
  listDryRun: {
    clubs: (unit: string) => ({
      vi: `Danh sách câu lạc bộ của ${unit}: bản xem trước, chưa có gì được ghi.`,
      en: `The clubs of ${unit}: preview, nothing has been recorded yet.`,
    }),
    boards: (unit: string) => ({
      vi: `Ban chủ nhiệm các câu lạc bộ của ${unit}: bản xem trước, chưa có gì được ghi.`,
      en: `The boards of the clubs of ${unit}: preview, nothing has been recorded yet.`,
    }),
    homeCare: (unit: string) => ({
      vi: `Chăm sóc tại nhà ở các câu lạc bộ của ${unit}: bản xem trước, chưa có gì được ghi.`,
      en: `Home care in the clubs of ${unit}: preview, nothing has been recorded yet.`,
    }),
  },
  listCommitHeading: { vi: 'Ghi vào sổ', en: 'Record in the register' },
  listAllOrNone: {
    clubs: {
      vi: 'Ghi tất cả các dòng cùng một lúc, hoặc không ghi gì. Câu lạc bộ đã lập thì sửa được chứ không xóa.',
      en: 'All rows are recorded together, or none. A founded club can be corrected but not deleted.',
    },
    boards: {
      vi: 'Ghi tất cả các dòng cùng một lúc, hoặc không ghi gì. Ghi nhầm thì sửa ở trang của câu lạc bộ.',
      en: 'All rows are recorded together, or none. Mistakes can be corrected on the club’s page.',
    },
    homeCare: {
      vi: 'Ghi tất cả các dòng cùng một lúc, hoặc không ghi gì. Ai không có trong tệp thì giữ nguyên.',
      en: 'All rows are recorded together, or none. People not in the file stay as they are.',
    },
  },
  listCommit: {
    clubs: (rows: string) => ({
      vi: `Ghi ${rows} câu lạc bộ`,
      en: `Record ${counted(rows, 'club', 'clubs')}`,
    }),
    boards: (rows: string) => ({ vi: `Ghi ${rows} dòng`, en: `Record ${counted(rows, 'row', 'rows')}` }),
    homeCare: (rows: string) => ({ vi: `Ghi ${rows} dòng`, en: `Record ${counted(rows, 'row', 'rows')}` }),
  },
  nothingToChange: {
    vi: 'Sổ đã đúng như tệp này, không có gì để ghi.',
    en: 'The register already matches this file; there is nothing to record.',
  },
  nothingToWrite: { vi: 'Chưa có dòng nào ghi được.', en: 'No rows can be recorded yet.' },
  listWritten: {
    clubs: { vi: 'Đã ghi danh sách câu lạc bộ', en: 'The clubs were recorded' },
    boards: { vi: 'Đã ghi ban chủ nhiệm', en: 'The boards were recorded' },
    homeCare: { vi: 'Đã ghi chăm sóc tại nhà', en: 'Home care was recorded' },
  },
  listHistory: {
    vi: 'Lần ghi này có trong lịch sử của từng câu lạc bộ.',
    en: 'This is in the history of each club.',
  },

  memory: { vi: 'Đã nhớ cho đơn vị này', en: 'Remembered for this unit' },
  memoryNote: {
    vi: 'Những câu trả lời khi ghi các danh sách trước. Bấm “Quên” thì lần sau máy hỏi lại.',
    en: 'Answers given when earlier lists were recorded; forget one and it will be asked again next time.',
  },
  memoryNone: { vi: 'Chưa nhớ điều gì.', en: 'Nothing is remembered yet.' },
  memoryKinds: {
    heading: { vi: 'Cột', en: 'Column' },
    answer: { vi: 'Cách ghi', en: 'Wording' },
    label: { vi: 'Tên câu lạc bộ', en: 'Name of a club' },
  },
  forget: { vi: 'Quên', en: 'Forget' },
  forgetOf: (text: string) => ({ vi: `Quên “${text}”`, en: `Forget “${text}”` }),

  dryRun: (unit: string) => ({
    vi: `Bản xem trước cho ${unit}: chưa có gì được ghi.`,
    en: `Preview for ${unit}: nothing has been recorded yet.`,
  }),
  labels: { vi: 'Tên câu lạc bộ trong tệp', en: 'Club names in the file' },
  labelsNote: {
    vi: 'Tên nào không khớp đúng một câu lạc bộ thì hãy chọn; máy không đoán thay.',
    en: 'If a name does not match exactly one club, choose the club; nothing is guessed.',
  },
  labelsPlaced: (names: string) => ({
    vi: `${names} tên đã khớp đúng một câu lạc bộ`,
    en: `${counted(names, 'name matches', 'names match')} exactly one club`,
  }),
  label: (label: string) => ({ vi: `“${label}”`, en: `“${label}”` }),
  labelBlank: { vi: 'Dòng không ghi câu lạc bộ', en: 'Rows without a club' },
  labelRows: (rows: string, sheet: string) => ({
    vi: sheet === '' ? `${rows} dòng` : `${rows} dòng, trang “${sheet}”`,
    en: sheet === '' ? counted(rows, 'row', 'rows') : `${counted(rows, 'row', 'rows')}, sheet “${sheet}”`,
  }),
  chooseClub: { vi: '— chọn câu lạc bộ —', en: '— choose the club —' },
  likely: { vi: 'Có thể là', en: 'Perhaps' },
  notTaken: { vi: 'Không lấy những dòng này', en: 'Leave these rows out' },
  asAbove: { vi: 'Cùng câu lạc bộ với dòng trên', en: 'The same club as the row above' },

  clubs: { vi: 'Từng câu lạc bộ', en: 'Club by club' },
  clubsNone: {
    vi: 'Chưa có câu lạc bộ nào: hãy chọn ở trên.',
    en: 'No clubs yet: choose them above.',
  },
  club: { vi: 'Câu lạc bộ', en: 'Club' },
  place: { vi: 'Xã', en: 'Commune' },
  partLine: ({ taken, open }: { taken: string; open: string }) => ({
    vi: `${taken} người sẽ ghi, ${open} cần xem`,
    en: `${counted(taken, 'person', 'people')} to record, ${open} to check`,
  }),
  openPart: (club: string) => ({ vi: `Xem kết quả của ${club}`, en: `Show the result for ${club}` }),
  back: { vi: 'Cả tệp', en: 'The whole file' },
  partLede: (file: string) => ({
    vi: `Danh sách của câu lạc bộ trong ${file}: chưa có gì được ghi.`,
    en: `This club’s rows in ${file}: nothing has been recorded yet.`,
  }),
  partGone: {
    vi: 'Tệp không còn dòng nào của câu lạc bộ này.',
    en: 'The file no longer has any rows for this club.',
  },

  commitHeading: { vi: 'Ghi vào danh sách', en: 'Record in the lists' },
  commit: (people: string, clubs: string) => ({
    vi: `Ghi ${people} người vào ${clubs} câu lạc bộ`,
    en: `Record ${counted(people, 'person', 'people')} in ${counted(clubs, 'club', 'clubs')}`,
  }),
  allOrNone: {
    vi: 'Ghi tất cả các câu lạc bộ cùng một lúc, hoặc không ghi gì.',
    en: 'All clubs are recorded together, or none.',
  },
  nobody: { vi: 'Không có ai để ghi.', en: 'There is nobody to record.' },
  notTakenRows: (rows: string) => ({
    vi: `${rows} dòng không lấy theo lựa chọn ở trên.`,
    en: `${counted(rows, 'row', 'rows')} left out, as chosen above.`,
  }),

  receipt: { vi: 'Đã ghi vào danh sách', en: 'Recorded in the lists' },
  receiptLede: (clubs: string) => ({ vi: `${clubs} câu lạc bộ`, en: `${counted(clubs, 'club', 'clubs')}` }),
  receiptNumber: { vi: 'Biên nhận', en: 'Receipt' },
  undoHint: {
    vi: 'Hoàn tác được riêng cho từng câu lạc bộ, ở trang thành viên của câu lạc bộ đó.',
    en: 'You can undo the import for each club separately, on that club’s members page.',
  },
} as const
