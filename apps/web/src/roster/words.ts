import { counted } from '../english-plural.ts'
/** The text of the roster import; sentences about findings and refused files come from the office package. */
export const words = {
  heading: { vi: 'Nhập danh sách từ Excel', en: 'Import a list from Excel' },
  choose: { vi: 'Chọn tệp', en: 'Choose a file' },
  template: { vi: 'Tải mẫu danh sách (.xlsx)', en: 'Download an empty list (.xlsx)' },
  kinds: {
    vi: 'Tệp .xlsx, .ods hoặc .csv, đúng như câu lạc bộ đang dùng: có dòng tiêu đề, cột STT, năm sinh một cột hay hai cột Nam | Nữ đều được. Chưa có gì được ghi cho đến khi bấm ghi.',
    en: 'An .xlsx, .ods or .csv file, just as the club uses it: title rows, an STT column, year of birth in one column or in two columns Nam | Nữ are all fine. Nothing is recorded until you press the record button.',
  },

  title: (file: string) => ({ vi: `Nhập ${file}`, en: `Import ${file}` }),
  dryRun: {
    vi: 'Đây là bản xem trước: chưa có gì được ghi vào danh sách.',
    en: 'This is a preview: nothing has been added to the list yet.',
  },

  understood: { vi: 'Máy hiểu tệp như sau', en: 'How the file was read' },
  sheet: { vi: 'Trang tính', en: 'Sheet' },
  headerRow: { vi: 'Dòng tiêu đề', en: 'Header row' },
  peopleRows: (count: string) => ({
    vi: `${count} dòng có người`,
    en: `${counted(count, 'row', 'rows')} with people`,
  }),
  ignored: { vi: 'Cột không đọc', en: 'Columns not read' },
  ignoredNote: {
    vi: 'Nếu biết cột ghi gì thì chọn; lần sau máy sẽ nhớ cho đơn vị này.',
    en: 'If you know what a column contains, choose it; it will be remembered for this unit.',
  },
  notRead: { vi: 'không đọc', en: 'not read' },
  matchTakeBack: { vi: 'Không đọc cột này', en: 'Do not read this column' },
  skipped: (count: string) => ({
    vi: `${count} dòng bỏ qua`,
    en: `${counted(count, 'row', 'rows')} left out`,
  }),
  unread: { vi: 'Trang tính không lấy', en: 'Sheets not taken' },
  filledRows: (rows: string) => ({
    vi: `${rows} dòng có chữ`,
    en: `${counted(rows, 'filled row', 'filled rows')}`,
  }),
  row: { vi: 'Dòng', en: 'Row' },
  rowNumber: (row: string) => ({ vi: `dòng ${row}`, en: `row ${row}` }),

  totals: { vi: 'Kết quả xét', en: 'Result' },
  all: { vi: 'Tất cả', en: 'All' },
  new: { vi: 'Thêm mới', en: 'New' },
  update: { vi: 'Cập nhật', en: 'Updated' },
  unchanged: { vi: 'Không đổi', en: 'Unchanged' },
  leaves: { vi: 'Được ghi là đã rời', en: 'Recorded as having left' },
  leftOut: { vi: 'Để ngoài, chờ trả lời', en: 'Left out, waiting for an answer' },
  refused: { vi: 'Bị từ chối', en: 'Refused' },
  withDoubt: { vi: 'Cần xem lại', en: 'To be checked' },

  questions: { vi: 'Cần trả lời', en: 'To be answered' },
  questionsNote: {
    vi: 'Mỗi câu hỏi dùng cho mọi dòng liên quan; chưa trả lời thì các dòng ấy ghi là chưa rõ.',
    en: 'Each question applies to all the rows concerned; until it is answered, those rows stay unknown.',
  },
  questionRows: (rows: string) => ({ vi: `${rows} dòng`, en: counted(rows, 'row', 'rows') }),
  sampleBecomes: (text: string, becomes: string) => ({
    vi: `“${text}” → ${becomes}`,
    en: `“${text}” → ${becomes}`,
  }),
  sampleUnknown: { vi: 'chưa rõ', en: 'unknown' },
  answerDay: { vi: 'Ngày', en: 'Day' },
  answerSave: { vi: 'Trả lời', en: 'Answer' },
  answerTakeBack: { vi: 'Bỏ câu trả lời', en: 'Remove the answer' },
  answered: (answer: string) => ({ vi: `Đã trả lời: ${answer}`, en: `Answered: ${answer}` }),

  problems: { vi: 'Những điều cần xem', en: 'Points to check' },
  problemsNone: { vi: 'Không có lỗi nào.', en: 'There are no errors.' },
  error: { vi: 'Lỗi', en: 'Error' },
  doubt: { vi: 'Cảnh báo', en: 'Warning' },
  fixed: { vi: 'Đã tự sửa', en: 'Corrected automatically' },
  cells: (count: string) => ({ vi: `${count} ô`, en: counted(count, 'cell', 'cells') }),
  moreCells: (count: string) => ({
    vi: `và ${count} ô nữa, xem bảng bên dưới`,
    en: `and ${count} more, see the table below`,
  }),
  together: (count: string) => ({
    vi: `Ghi cùng một giá trị vào cả ${count} ô`,
    en: `One value for all ${count} cells`,
  }),
  togetherHint: { vi: 'Để trống thì các ô này bị xóa trắng', en: 'Leave empty to clear these cells' },
  togetherSave: (count: string) => ({
    vi: `Sửa ${count} ô`,
    en: `Correct ${counted(count, 'cell', 'cells')}`,
  }),
  correcting: (count: string) => ({
    vi: `Đang sửa, còn ${count} ô…`,
    en: `Correcting, ${counted(count, 'cell', 'cells')} to go…`,
  }),
  showCells: { vi: 'Các ô', en: 'The cells' },
  cellIn: (row: string, column: string) => ({
    vi: `dòng ${row}, cột ${column}`,
    en: `row ${row}, column ${column}`,
  }),
  blank: { vi: '(trống)', en: '(empty)' },

  rows: { vi: 'Từng dòng của tệp', en: 'The rows of the file' },
  rowsNote: {
    vi: 'Số dòng là số dòng trong Excel. Ô nào cũng sửa được ngay tại đây; dòng được xét lại ngay.',
    en: 'Row numbers are Excel’s. Every cell can be corrected here; its row is checked again at once.',
  },
  gridKeys: {
    vi: 'Phím mũi tên để đi, Enter hoặc F2 để sửa, Esc để thôi, Ctrl+V để dán một khối từ Excel, Ctrl+Z để hoàn tác.',
    en: 'Arrow keys to move, Enter or F2 to edit, Esc to cancel, Ctrl+V to paste a block from Excel, Ctrl+Z to undo.',
  },
  gridTouch: { vi: 'Chạm một ô hai lần để sửa.', en: 'Tap a cell twice to edit it.' },
  rowOf: (row: string, name: string) => ({ vi: `Dòng ${row} · ${name}`, en: `Row ${row} · ${name}` }),
  noticed: { vi: 'Điều cần biết', en: 'Notes' },
  laidDown: (count: string) => ({
    vi: `Đã ghi ${count} ô.`,
    en: `${counted(count, 'cell was', 'cells were')} filled in.`,
  }),
  rowsBeyond: (count: string) => ({
    vi: `Khối dài hơn bảng nên ${count} dòng cuối chưa được dán.`,
    en: `The block is longer than the table, so its last ${counted(count, 'row was', 'rows were')} not pasted.`,
  }),
  columnsBeyond: (count: string) => ({
    vi: `Khối rộng hơn bảng nên ${count} cột cuối chưa được dán.`,
    en: `The block is wider than the table, so its last ${counted(count, 'column was', 'columns were')} not pasted.`,
  }),
  undoTyped: (count: string) => ({
    vi: `Hoàn tác ${count} ô`,
    en: `Undo ${counted(count, 'cell', 'cells')}`,
  }),
  putBack: (count: string) => ({
    vi: `Đã trả lại ${count} ô như trước.`,
    en: `${counted(count, 'cell was', 'cells were')} restored.`,
  }),
  pasteQuote: (line: string) => ({
    vi: `Chưa dán gì: dấu ngoặc kép mở ở dòng ${line} của khối không đóng lại.`,
    en: `Nothing was pasted: a quotation mark in line ${line} of the block is never closed.`,
  }),
  pasteLong: (line: string, most: string) => ({
    vi: `Chưa dán gì: dòng ${line} của khối có ô dài hơn ${most} chữ.`,
    en: `Nothing was pasted: line ${line} of the block has a cell longer than ${most} characters.`,
  }),
  pasteMany: (cells: string, most: string) => ({
    vi: `Chưa dán gì: khối có ${cells} ô, mỗi lần dán được nhiều nhất ${most} ô. Sửa trong Excel rồi gửi lại tệp.`,
    en: `Nothing was pasted: the block has ${cells} cells, and at most ${most} can be pasted at once. Correct the file in Excel and send it again.`,
  }),
  pasteNowhere: {
    vi: 'Chưa dán gì: từ ô này trở đi không có cột nào để ghi. Hãy chọn một ô trong các cột về người rồi dán.',
    en: 'Nothing was pasted: no column from this cell onwards can be filled in. Choose a cell in one of the person’s columns and paste again.',
  },
  verdict: { vi: 'Kết quả', en: 'Result' },
  shown: (rows: string) => ({ vi: `Đang hiện ${rows} dòng`, en: `Showing ${rows} rows` }),
  noRows: { vi: 'Không có dòng nào thuộc loại này.', en: 'There are no rows of this kind.' },
  correctCell: (field: string, row: string) => ({
    vi: `Sửa ${field}, dòng ${row}`,
    en: `Correct ${field}, row ${row}`,
  }),
  corrected: (row: string) => ({ vi: `Đã xét lại dòng ${row}.`, en: `Row ${row} was checked again.` }),
  correctedCells: (count: string) => ({
    vi: `Đã sửa ${count} ô và xét lại các dòng.`,
    en: `${counted(count, 'cell was', 'cells were')} corrected and the rows checked again.`,
  }),
  sendAgain: (count: string) => ({
    vi: `Gửi lại ${count} ô`,
    en: `Send ${counted(count, 'cell', 'cells')} again`,
  }),
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
    en: 'Not recorded: answer the question above and write the full date in the note, e.g. “mất 12/3/2025”, or record it on the members page.',
  },

  joinedOn: { vi: 'Ngày vào câu lạc bộ, khi tệp không ghi', en: 'Date of joining, where the file has none' },
  joinedOnHint: {
    vi: 'Dùng cho những dòng không có ngày vào riêng.',
    en: 'Used for rows without their own date of joining.',
  },
  joinedOnSave: { vi: 'Dùng ngày này', en: 'Use this day' },

  preview: { vi: 'Thành phần sau khi ghi', en: 'Composition after recording' },
  previewNote: { vi: 'Chưa có gì được ghi.', en: 'Nothing has been recorded yet.' },

  commitHeading: { vi: 'Ghi vào danh sách', en: 'Record in the list' },
  commit: (people: string) => ({
    vi: `Ghi ${people} người vào danh sách`,
    en: `Record ${counted(people, 'person', 'people')} in the list`,
  }),
  nothing: {
    vi: 'Danh sách trong hệ thống đã đúng như tệp này.',
    en: 'The list in the system already matches this file.',
  },
  nobodyTaken: {
    vi: 'Không có ai để ghi: các dòng của tệp bị từ chối, chờ trả lời hoặc không có gì mới. Xem từng dòng bên dưới.',
    en: 'Nobody to record: the rows of the file are refused, waiting for an answer or contain nothing new. See each row below.',
  },
  skipRefused: (rows: string) => ({
    vi: `Bỏ qua ${rows} dòng bị từ chối hoặc chờ trả lời, ghi các dòng còn lại`,
    en: `Leave out ${counted(rows, 'row', 'rows')} refused or waiting for an answer and record the rest`,
  }),
  refusedFirst: (rows: string) => ({
    vi: `Còn ${rows} dòng bị từ chối hoặc chờ trả lời. Hãy sửa, trả lời, hoặc đánh dấu bỏ qua.`,
    en: `Rows refused or waiting for an answer: ${rows}. Correct them, answer the questions, or tick to leave them out.`,
  }),
  committing: { vi: 'Đang ghi…', en: 'Recording…' },
  discard: { vi: 'Bỏ danh sách đang soạn', en: 'Discard this list' },
  draftGone: {
    vi: 'Danh sách này đã được ghi hoặc đã bỏ ở một cửa sổ khác. Hãy xem danh sách của câu lạc bộ trước khi nhập lại.',
    en: 'This list was recorded or discarded in another window. Check the club’s list before importing again.',
  },
  backToClub: { vi: 'Về trang câu lạc bộ', en: 'Back to the club' },

  receipt: { vi: 'Đã ghi vào danh sách', en: 'Recorded in the list' },
  receiptNumber: (number: string) => ({ vi: `Biên nhận ${number}`, en: `Receipt ${number}` }),
  counts: (counts: { new: string; update: string; left: string; unchanged: string; refused: string }) => ({
    vi: `${counts.new} thêm mới, ${counts.update} cập nhật, ${counts.left} ghi rời, ${counts.unchanged} không đổi, ${counts.refused} bỏ qua`,
    en: `${counts.new} new, ${counts.update} updated, ${counts.left} left the club, ${counts.unchanged} unchanged, ${counts.refused} left out`,
  }),
  undo: { vi: 'Hoàn tác lần nhập này', en: 'Undo this import' },
  touched: {
    vi: 'Không hoàn tác được nữa: có thành viên đã được sửa sau lần nhập.',
    en: 'This can no longer be undone: members have been edited since the import.',
  },
  undoShort: { vi: 'Hoàn tác', en: 'Undo' },
  undoOf: (receipt: string) => ({ vi: `Hoàn tác lần nhập ${receipt}`, en: `Undo import ${receipt}` }),
  undoAsk: {
    vi: 'Danh sách trở lại như trước lần nhập này: người được thêm ra khỏi danh sách, thông tin được cập nhật trở lại như cũ.',
    en: 'The list goes back to how it was before this import: added people are removed, and updated details are restored.',
  },
  undone: { vi: 'Đã hoàn tác lần nhập.', en: 'The import was undone.' },
  undoneAt: (when: string) => ({ vi: `Đã hoàn tác ${when}`, en: `Undone ${when}` }),
  cancel: { vi: 'Thôi', en: 'Cancel' },

  drafts: { vi: 'Danh sách đang soạn, chưa ghi vào sổ', en: 'Lists in preparation, not yet recorded' },
  draftOf: (at: string, by: string) => ({ vi: `gửi ${at}, ${by}`, en: `sent ${at}, ${by}` }),
  imports: { vi: 'Các lần nhập', en: 'Imports' },
  importsEmpty: { vi: 'Chưa nhập tệp nào.', en: 'No files imported yet.' },
  importWhen: { vi: 'Lúc', en: 'When' },
  importFile: { vi: 'Tệp', en: 'File' },
  importBy: { vi: 'Người nhập', en: 'Imported by' },
  importCounts: { vi: 'Kết quả', en: 'Result' },
  importReceipt: { vi: 'Biên nhận', en: 'Receipt' },
  actions: { vi: 'Thao tác', en: 'Actions' },
} as const
