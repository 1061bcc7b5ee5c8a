/** The text of the import of a unit's clubs from one file. */
export const words = {
  title: { vi: 'Nhập danh sách của cả xã, cả huyện', en: 'Import the lists of a unit' },
  lede: {
    vi: 'Thành viên, câu lạc bộ, ban chủ nhiệm hoặc tình nguyện viên của cả đơn vị trong một tệp. Thành viên: mỗi trang tính một câu lạc bộ, hoặc một cột ghi tên câu lạc bộ. Chưa có gì được ghi cho đến khi bấm ghi.',
    en: 'Members, clubs, boards or volunteers of a whole unit in one file. Of members: a sheet for each club, or a column that names it. Nothing is written until you say so.',
  },
  unit: { vi: 'Đơn vị', en: 'Unit' },
  choose: { vi: 'Chọn tệp', en: 'Choose a file' },
  upload: { vi: 'Gửi tệp', en: 'Send a file' },
  drafts: { vi: 'Danh sách đang soạn, chưa ghi vào sổ', en: 'Lists that are being prepared' },
  draftsNone: { vi: 'Không có danh sách nào đang chờ.', en: 'No list is waiting.' },
  noUnit: { vi: 'Không có đơn vị nào để nhập danh sách.', en: 'There is no unit to import lists for.' },

  listKind: { vi: 'Tệp ghi', en: 'The file lists' },
  listKinds: {
    members: { vi: 'Thành viên các câu lạc bộ', en: 'Members of clubs' },
    clubs: { vi: 'Câu lạc bộ: thành lập mới hoặc sửa', en: 'Clubs, to found or correct' },
    boards: { vi: 'Ban chủ nhiệm', en: 'Boards' },
    homeCare: { vi: 'Tình nguyện viên chăm sóc tại nhà', en: 'Home-care volunteers' },
  },
  listNotes: {
    members: {
      vi: 'Tệp .xlsx, .ods hoặc .csv, nhiều nhất 10.000 người: có cột ghi câu lạc bộ, hoặc mỗi trang tính một câu lạc bộ.',
      en: 'An .xlsx, .ods or .csv file of 10,000 people at most: with a column for the club, or a sheet for each.',
    },
    clubs: {
      vi: 'Tệp .xlsx, .ods hoặc .csv: mỗi dòng một câu lạc bộ, có tên, xã và ngày thành lập.',
      en: 'An .xlsx, .ods or .csv file: a row for each club, with its name, commune and day of founding.',
    },
    boards: {
      vi: 'Tệp .xlsx, .ods hoặc .csv: mỗi dòng một người, có câu lạc bộ, chức vụ, họ và tên. Năm sinh và điện thoại chỉ dùng để tìm đúng thành viên.',
      en: 'An .xlsx, .ods or .csv file: a row for each person, with club, post and full name. Birth and phone only tell which member is meant.',
    },
    homeCare: {
      vi: 'Tệp .xlsx, .ods hoặc .csv: mỗi dòng một tình nguyện viên đến thăm một người, có câu lạc bộ, người được chăm sóc, tình nguyện viên, số lần mỗi tháng, từ ngày. Tình nguyện viên phải có trong danh sách thành viên.',
      en: 'An .xlsx, .ods or .csv file: a row for each volunteer who visits a person, with club, person cared for, volunteer, visits a month and first day. Volunteers have to be on the list of members.',
    },
  },
  template: { vi: 'Tải mẫu trống', en: 'Download an empty template' },
  asFile: { vi: 'Tải danh sách hiện có để sửa', en: 'Download the list as it is, to correct it' },
  listDryRun: {
    clubs: (unit: string) => ({
      vi: `Danh sách câu lạc bộ của ${unit}: bản xem trước, chưa có gì được ghi.`,
      en: `The clubs of ${unit}: a dry run, nothing is written yet.`,
    }),
    boards: (unit: string) => ({
      vi: `Ban chủ nhiệm các câu lạc bộ của ${unit}: bản xem trước, chưa có gì được ghi.`,
      en: `The boards of the clubs of ${unit}: a dry run, nothing is written yet.`,
    }),
    homeCare: (unit: string) => ({
      vi: `Chăm sóc tại nhà ở các câu lạc bộ của ${unit}: bản xem trước, chưa có gì được ghi.`,
      en: `Home care of the clubs of ${unit}: a dry run, nothing is written yet.`,
    }),
  },
  listCommitHeading: { vi: 'Ghi vào sổ', en: 'Write to the register' },
  listAllOrNone: {
    clubs: {
      vi: 'Ghi tất cả các dòng cùng một lúc, hoặc không ghi gì. Câu lạc bộ đã lập thì sửa được chứ không xóa.',
      en: 'All rows are written together, or nothing is. A club that was founded can be corrected and not deleted.',
    },
    boards: {
      vi: 'Ghi tất cả các dòng cùng một lúc, hoặc không ghi gì. Ghi nhầm thì sửa ở trang của câu lạc bộ.',
      en: 'All rows are written together, or nothing is. A mistake is corrected on the club’s page.',
    },
    homeCare: {
      vi: 'Ghi tất cả các dòng cùng một lúc, hoặc không ghi gì. Ai không có trong tệp thì giữ nguyên.',
      en: 'All rows are written together, or nothing is. Whoever is not in the file stays as they are.',
    },
  },
  listCommit: {
    clubs: (rows: string) => ({ vi: `Ghi ${rows} câu lạc bộ`, en: `Write ${rows} clubs` }),
    boards: (rows: string) => ({ vi: `Ghi ${rows} dòng`, en: `Write ${rows} rows` }),
    homeCare: (rows: string) => ({ vi: `Ghi ${rows} dòng`, en: `Write ${rows} rows` }),
  },
  nothingToChange: {
    vi: 'Sổ đã đúng như tệp này, không có gì để ghi.',
    en: 'The register is already as this file says; there is nothing to write.',
  },
  nothingToWrite: { vi: 'Chưa có dòng nào ghi được.', en: 'No row can be written yet.' },
  listWritten: {
    clubs: { vi: 'Đã ghi danh sách câu lạc bộ', en: 'The clubs are written' },
    boards: { vi: 'Đã ghi ban chủ nhiệm', en: 'The boards are written' },
    homeCare: { vi: 'Đã ghi chăm sóc tại nhà', en: 'The home care is written' },
  },
  listHistory: {
    vi: 'Lần ghi này có trong lịch sử của từng câu lạc bộ.',
    en: 'The history of each club tells of it.',
  },

  memory: { vi: 'Đã nhớ cho đơn vị này', en: 'Remembered for this unit' },
  memoryNote: {
    vi: 'Những gì đã trả lời khi ghi các danh sách trước; quên thì lần sau hỏi lại.',
    en: 'What was answered when earlier lists were written; what is forgotten is asked again.',
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
    en: `A dry run for ${unit}: nothing is written yet.`,
  }),
  labels: { vi: 'Tên câu lạc bộ trong tệp', en: 'What the file calls the clubs' },
  labelsNote: {
    vi: 'Tên không khớp đúng một câu lạc bộ thì phải chọn; không đoán thay.',
    en: 'A name that does not fit exactly one club is to be chosen; nothing is guessed.',
  },
  labelsPlaced: (names: string) => ({
    vi: `${names} tên đã khớp đúng một câu lạc bộ`,
    en: `${names} names fit exactly one club`,
  }),
  label: (label: string) => ({ vi: `“${label}”`, en: `“${label}”` }),
  labelBlank: { vi: 'Dòng không ghi câu lạc bộ', en: 'Rows that name no club' },
  labelRows: (rows: string, sheet: string) => ({
    vi: sheet === '' ? `${rows} dòng` : `${rows} dòng, trang “${sheet}”`,
    en: sheet === '' ? `${rows} rows` : `${rows} rows, sheet “${sheet}”`,
  }),
  chooseClub: { vi: '— chọn câu lạc bộ —', en: '— choose the club —' },
  likely: { vi: 'Có thể là', en: 'Perhaps' },
  notTaken: { vi: 'Không lấy những dòng này', en: 'Leave these rows out' },
  asAbove: { vi: 'Cùng câu lạc bộ với dòng trên', en: 'The same club as the row above' },

  clubs: { vi: 'Từng câu lạc bộ', en: 'Club by club' },
  clubsNone: {
    vi: 'Chưa có câu lạc bộ nào: hãy chọn ở trên.',
    en: 'No club yet: choose above.',
  },
  club: { vi: 'Câu lạc bộ', en: 'Club' },
  place: { vi: 'Xã', en: 'Commune' },
  partLine: ({ taken, open }: { taken: string; open: string }) => ({
    vi: `${taken} người sẽ ghi, ${open} cần xem`,
    en: `${taken} people to write, ${open} to look at`,
  }),
  openPart: (club: string) => ({ vi: `Xem kết quả của ${club}`, en: `Show what ${club} comes to` }),
  back: { vi: 'Cả tệp', en: 'The whole file' },
  partLede: (file: string) => ({
    vi: `Phần của câu lạc bộ trong ${file}: chưa có gì được ghi.`,
    en: `This club’s part of ${file}: nothing is written yet.`,
  }),
  partGone: {
    vi: 'Tệp không còn dòng nào của câu lạc bộ này.',
    en: 'The file has no row of this club any more.',
  },

  commitHeading: { vi: 'Ghi vào danh sách', en: 'Write to the lists' },
  commit: (people: string, clubs: string) => ({
    vi: `Ghi ${people} người vào ${clubs} câu lạc bộ`,
    en: `Write ${people} people to ${clubs} clubs`,
  }),
  allOrNone: {
    vi: 'Ghi tất cả các câu lạc bộ cùng một lúc, hoặc không ghi gì.',
    en: 'All clubs are written together, or nothing is.',
  },
  nobody: { vi: 'Không có ai để ghi.', en: 'There is nobody to write.' },
  notTakenRows: (rows: string) => ({
    vi: `${rows} dòng không lấy theo lựa chọn ở trên.`,
    en: `${rows} rows are left out as chosen above.`,
  }),

  receipt: { vi: 'Đã ghi vào danh sách', en: 'Written to the lists' },
  receiptLede: (clubs: string) => ({ vi: `${clubs} câu lạc bộ`, en: `${clubs} clubs` }),
  receiptNumber: { vi: 'Biên nhận', en: 'Receipt' },
  undoHint: {
    vi: 'Hoàn tác được riêng cho từng câu lạc bộ, ở trang thành viên của câu lạc bộ đó.',
    en: 'Each club’s import can be undone on the members’ page of that club.',
  },
} as const
