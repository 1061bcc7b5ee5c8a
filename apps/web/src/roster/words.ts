/** The text of the roster import; sentences about findings and refused files are the office package's. */
export const words = {
  heading: { vi: 'Nhập danh sách từ Excel', en: 'Import a list from Excel' },
  choose: { vi: 'Chọn tệp', en: 'Choose a file' },
  template: { vi: 'Tải mẫu danh sách (.xlsx)', en: 'Get an empty list (.xlsx)' },
  kinds: {
    vi: 'Tệp .xlsx, .ods hoặc .csv, đúng như câu lạc bộ đang dùng: có dòng tiêu đề, cột STT, năm sinh một cột hay hai cột Nam | Nữ đều được. Chưa có gì được ghi cho đến khi bấm ghi.',
    en: 'An .xlsx, .ods or .csv file as the club uses it: title rows, an STT column, the year of birth in one column or in two, one for each sex, are all fine. Nothing is written until you say so.',
  },

  title: (file: string) => ({ vi: `Nhập ${file}`, en: `Import ${file}` }),
  dryRun: {
    vi: 'Đây là bản xem trước: chưa có gì được ghi vào danh sách.',
    en: 'This is a dry run: nothing is on the list yet.',
  },

  understood: { vi: 'Đã hiểu tệp thế nào', en: 'How the file was read' },
  sheet: { vi: 'Trang tính', en: 'Sheet' },
  headerRow: { vi: 'Dòng tiêu đề', en: 'Header row' },
  peopleRows: (count: string) => ({ vi: `${count} dòng có người`, en: `${count} rows of people` }),
  ignored: { vi: 'Cột không đọc', en: 'Columns not read' },
  ignoredNote: {
    vi: 'Nếu biết cột ghi gì thì chọn; lần sau sẽ nhớ cho đơn vị này.',
    en: 'Choose what a column holds if you know; it is remembered for this unit.',
  },
  notRead: { vi: 'không đọc', en: 'not read' },
  matchTakeBack: { vi: 'Không đọc cột này', en: 'Do not read this column' },
  skipped: (count: string) => ({ vi: `${count} dòng bỏ qua`, en: `${count} rows left out` }),
  unread: { vi: 'Trang tính không lấy', en: 'Sheets not taken' },
  filledRows: (rows: string) => ({ vi: `${rows} dòng có chữ`, en: `${rows} filled rows` }),
  row: { vi: 'Dòng', en: 'Row' },
  rowNumber: (row: string) => ({ vi: `dòng ${row}`, en: `row ${row}` }),

  totals: { vi: 'Kết quả xét', en: 'Result' },
  all: { vi: 'Tất cả', en: 'All' },
  new: { vi: 'Thêm mới', en: 'New' },
  update: { vi: 'Cập nhật', en: 'Updated' },
  unchanged: { vi: 'Không đổi', en: 'Unchanged' },
  leaves: { vi: 'Được ghi là đã rời', en: 'Said to have left' },
  leftOut: { vi: 'Để ngoài, chờ trả lời', en: 'Left out, to be answered' },
  refused: { vi: 'Bị từ chối', en: 'Refused' },
  withDoubt: { vi: 'Cần xem lại', en: 'To be checked' },

  questions: { vi: 'Cần trả lời', en: 'To be answered' },
  questionsNote: {
    vi: 'Mỗi câu hỏi dùng cho mọi dòng liên quan; chưa trả lời thì phần đó là chưa rõ.',
    en: 'Each question is for all rows it concerns; until it is answered they stay unknown.',
  },
  questionRows: (rows: string) => ({ vi: `${rows} dòng`, en: `${rows} rows` }),
  sampleBecomes: (text: string, becomes: string) => ({
    vi: `“${text}” → ${becomes}`,
    en: `“${text}” → ${becomes}`,
  }),
  sampleUnknown: { vi: 'chưa rõ', en: 'unknown' },
  answerDay: { vi: 'Ngày', en: 'Day' },
  answerSave: { vi: 'Trả lời', en: 'Answer' },
  answerTakeBack: { vi: 'Bỏ câu trả lời', en: 'Take the answer back' },
  answered: (answer: string) => ({ vi: `Đã trả lời: ${answer}`, en: `Answered: ${answer}` }),

  problems: { vi: 'Những điều cần xem', en: 'What needs a look' },
  problemsNone: { vi: 'Không có lỗi nào.', en: 'There are no errors.' },
  error: { vi: 'Lỗi', en: 'Error' },
  doubt: { vi: 'Cảnh báo', en: 'Doubt' },
  fixed: { vi: 'Đã tự sửa', en: 'Put right' },
  cells: (count: string) => ({ vi: `${count} ô`, en: `${count} cells` }),
  moreCells: (count: string) => ({
    vi: `và ${count} ô nữa, xem bảng bên dưới`,
    en: `and ${count} more, see the table below`,
  }),
  together: (count: string) => ({
    vi: `Ghi cùng một giá trị vào cả ${count} ô`,
    en: `One value for all ${count} cells`,
  }),
  togetherHint: { vi: 'Để trống là xoá trắng các ô này', en: 'Leave it empty to blank these cells' },
  togetherSave: (count: string) => ({ vi: `Sửa ${count} ô`, en: `Mend ${count} cells` }),
  correcting: (count: string) => ({ vi: `Đang sửa, còn ${count} ô…`, en: `Mending, ${count} cells to go…` }),
  showCells: { vi: 'Các ô', en: 'The cells' },
  cellIn: (row: string, column: string) => ({
    vi: `dòng ${row}, cột ${column}`,
    en: `row ${row}, column ${column}`,
  }),
  blank: { vi: '(trống)', en: '(empty)' },

  rows: { vi: 'Từng dòng của tệp', en: 'The rows of the file' },
  rowsNote: {
    vi: 'Số dòng là số dòng trong Excel. Ô nào cũng sửa được ngay tại đây; dòng được xét lại ngay.',
    en: 'Row numbers are those of Excel. Every cell can be corrected here; its row is judged again at once.',
  },
  gridKeys: {
    vi: 'Phím mũi tên để đi, Enter hoặc F2 để sửa, Esc để thôi, Ctrl+V để dán một khối từ Excel, Ctrl+Z để hoàn tác.',
    en: 'Arrows move, Enter or F2 begins to type, Esc leaves a cell as it was, Ctrl+V pastes a block from Excel, Ctrl+Z takes it back.',
  },
  gridTouch: { vi: 'Chạm một ô hai lần để sửa.', en: 'Touch a cell twice to type in it.' },
  rowOf: (row: string, name: string) => ({ vi: `Dòng ${row} · ${name}`, en: `Row ${row} · ${name}` }),
  noticed: { vi: 'Điều cần biết', en: 'Noticed' },
  laidDown: (count: string) => ({ vi: `Đã ghi ${count} ô.`, en: `${count} cells were typed.` }),
  rowsBeyond: (count: string) => ({
    vi: `Khối dài hơn bảng: ${count} dòng cuối không có chỗ, chưa dán.`,
    en: `The block is longer than the list: its last ${count} rows found no place.`,
  }),
  columnsBeyond: (count: string) => ({
    vi: `Khối rộng hơn bảng: ${count} cột cuối không có chỗ, chưa dán.`,
    en: `The block is wider than the list: its last ${count} columns found no place.`,
  }),
  undoTyped: (count: string) => ({ vi: `Hoàn tác ${count} ô`, en: `Undo ${count} cells` }),
  putBack: (count: string) => ({
    vi: `Đã trả lại ${count} ô như trước.`,
    en: `${count} cells are as before.`,
  }),
  pasteQuote: (line: string) => ({
    vi: `Chưa dán gì: dấu ngoặc kép mở ở dòng ${line} của khối không đóng lại.`,
    en: `Nothing was pasted: a quote opens in line ${line} of the block and never closes.`,
  }),
  pasteLong: (line: string, most: string) => ({
    vi: `Chưa dán gì: dòng ${line} của khối có ô dài hơn ${most} chữ.`,
    en: `Nothing was pasted: line ${line} of the block has a cell longer than ${most} characters.`,
  }),
  pasteMany: (cells: string, most: string) => ({
    vi: `Chưa dán gì: khối có ${cells} ô, mỗi lần dán được nhiều nhất ${most} ô. Sửa trong Excel rồi gửi lại tệp.`,
    en: `Nothing was pasted: the block has ${cells} cells, and at most ${most} are pasted at once. Correct the file in Excel and send it again.`,
  }),
  pasteNowhere: {
    vi: 'Chưa dán gì: từ ô này trở đi không có cột nào để ghi. Chọn ô ở cột của người rồi dán.',
    en: 'Nothing was pasted: no column from this cell on can be typed in. Choose a cell of the person and paste again.',
  },
  verdict: { vi: 'Kết quả', en: 'Result' },
  shown: (rows: string) => ({ vi: `Đang hiện ${rows} dòng`, en: `Showing ${rows} rows` }),
  noRows: { vi: 'Không có dòng nào thuộc loại này.', en: 'There are no such rows.' },
  correctCell: (field: string, row: string) => ({
    vi: `Sửa ${field}, dòng ${row}`,
    en: `Mend ${field}, row ${row}`,
  }),
  corrected: (row: string) => ({ vi: `Đã xét lại dòng ${row}.`, en: `Row ${row} was judged again.` }),
  correctedCells: (count: string) => ({
    vi: `Đã sửa ${count} ô và xét lại các dòng.`,
    en: `${count} cells were corrected and their rows judged again.`,
  }),
  sendAgain: (count: string) => ({ vi: `Gửi lại ${count} ô`, en: `Send ${count} cells again` }),
  changedFrom: (field: string, from: string, to: string) => ({
    vi: `${field}: ${from} → ${to}`,
    en: `${field}: ${from} → ${to}`,
  }),

  leavesOn: (day: string, reason: string) => ({
    vi: `Lần nhập này ghi rời câu lạc bộ từ ngày ${day}: ${reason}.`,
    en: `This import records the departure on ${day}: ${reason}.`,
  }),
  leavesHow: {
    vi: 'Chưa ghi rời: hãy trả lời câu hỏi ở trên và ghi đủ ngày vào ô ghi chú, ví dụ “mất 12/3/2025”, hoặc ghi ở trang thành viên.',
    en: 'Not recorded: answer the question above and write the whole day in the note, e.g. “mất 12/3/2025”, or record it on the page of the members.',
  },

  joinedOn: { vi: 'Ngày vào câu lạc bộ, khi tệp không ghi', en: 'Day of joining where the file has none' },
  joinedOnHint: {
    vi: 'Dùng cho những dòng không có ngày vào riêng.',
    en: 'Used for rows without a day of their own.',
  },
  joinedOnSave: { vi: 'Dùng ngày này', en: 'Use this day' },

  preview: { vi: 'Thành phần sau khi ghi', en: 'Composition once written' },
  previewNote: { vi: 'Chưa có gì được ghi.', en: 'Nothing is written yet.' },

  commitHeading: { vi: 'Ghi vào danh sách', en: 'Write to the list' },
  commit: (people: string) => ({
    vi: `Ghi ${people} người vào danh sách`,
    en: `Write ${people} people to the list`,
  }),
  nothing: {
    vi: 'Danh sách trong hệ thống đã đúng như tệp này.',
    en: 'The list in the system is already as this file says.',
  },
  nobodyTaken: {
    vi: 'Không có ai để ghi: các dòng của tệp bị từ chối, chờ trả lời hoặc không có gì mới. Xem từng dòng bên dưới.',
    en: 'There is nobody to write: the rows of the file are refused, wait for an answer or say nothing new. See each row below.',
  },
  skipRefused: (rows: string) => ({
    vi: `Bỏ qua ${rows} dòng bị từ chối hoặc chờ trả lời, ghi các dòng còn lại`,
    en: `Leave out the ${rows} rows that are refused or unanswered and write the others`,
  }),
  refusedFirst: (rows: string) => ({
    vi: `Còn ${rows} dòng bị từ chối hoặc chờ trả lời. Hãy sửa, trả lời, hoặc đánh dấu bỏ qua.`,
    en: `${rows} rows are refused or unanswered. Correct or answer them, or tick to leave them out.`,
  }),
  committing: { vi: 'Đang ghi…', en: 'Writing…' },
  discard: { vi: 'Bỏ bản nháp này', en: 'Discard this draft' },
  draftGone: {
    vi: 'Bản nháp này đã được ghi hoặc đã bỏ ở một cửa sổ khác. Hãy xem danh sách của câu lạc bộ trước khi nhập lại.',
    en: 'This draft was recorded or discarded in another window. Look at the club’s list before importing again.',
  },
  backToClub: { vi: 'Về trang câu lạc bộ', en: 'Back to the club' },

  receipt: { vi: 'Đã ghi vào danh sách', en: 'Written to the list' },
  receiptNumber: (number: string) => ({ vi: `Biên nhận ${number}`, en: `Receipt ${number}` }),
  counts: (counts: { new: string; update: string; left: string; unchanged: string; refused: string }) => ({
    vi: `${counts.new} thêm mới, ${counts.update} cập nhật, ${counts.left} ghi rời, ${counts.unchanged} không đổi, ${counts.refused} bỏ qua`,
    en: `${counts.new} new, ${counts.update} updated, ${counts.left} left the club, ${counts.unchanged} unchanged, ${counts.refused} left out`,
  }),
  undo: { vi: 'Hoàn tác lần nhập này', en: 'Undo this import' },
  touched: {
    vi: 'Không hoàn tác được nữa: có thành viên đã được sửa sau lần nhập.',
    en: 'It can no longer be undone: members were edited since.',
  },
  undoShort: { vi: 'Hoàn tác', en: 'Undo' },
  undoOf: (receipt: string) => ({ vi: `Hoàn tác lần nhập ${receipt}`, en: `Undo import ${receipt}` }),
  undoAsk: {
    vi: 'Danh sách trở lại như trước lần nhập này: người được thêm ra khỏi danh sách, thông tin được cập nhật trở lại như cũ.',
    en: 'The list becomes what it was before: people who were added leave it, and what was updated is put back.',
  },
  undone: { vi: 'Đã hoàn tác lần nhập.', en: 'The import is undone.' },
  undoneAt: (when: string) => ({ vi: `Đã hoàn tác ${when}`, en: `Undone ${when}` }),
  cancel: { vi: 'Thôi', en: 'Cancel' },

  drafts: { vi: 'Danh sách đang soạn, chưa ghi vào sổ', en: 'Lists that are being prepared' },
  draftOf: (at: string, by: string) => ({ vi: `gửi ${at}, ${by}`, en: `sent ${at}, ${by}` }),
  imports: { vi: 'Các lần nhập', en: 'Imports' },
  importsEmpty: { vi: 'Chưa nhập tệp nào.', en: 'No file has been imported.' },
  importWhen: { vi: 'Lúc', en: 'When' },
  importFile: { vi: 'Tệp', en: 'File' },
  importBy: { vi: 'Người nhập', en: 'By' },
  importCounts: { vi: 'Kết quả', en: 'Result' },
  importReceipt: { vi: 'Biên nhận', en: 'Receipt' },
  actions: { vi: 'Việc', en: 'Actions' },
} as const
