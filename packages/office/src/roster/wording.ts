import type { InLanguage, Language, Wording } from '@lienthehe/domain'
import { citizenIdDigits, describeFieldProblem, isFieldProblem } from '@lienthehe/domain/refusals'
import type { FindingCode, RosterFinding } from './finding.ts'
import { listSentences } from './lists/finding-words.ts'
import type { SkipReason, UnreadReason } from './roster.ts'

const skipSentences: Readonly<Record<SkipReason, Wording>> = {
  columnNumbers: { vi: 'Dòng đánh số cột', en: 'Row of column numbers' },
  repeatedHeading: { vi: 'Tiêu đề lặp lại', en: 'Repeated header' },
  subtotal: { vi: 'Dòng cộng', en: 'Total' },
  villageHeading: {
    vi: 'Tên xóm, áp dụng cho các dòng bên dưới',
    en: 'Name of the village of the rows below',
  },
  heading: { vi: 'Dòng đề mục, không có người', en: 'Heading, no person' },
  footer: { vi: 'Phần ký tên cuối danh sách', en: 'Signatures below the list' },
  blankWords: { vi: 'Chỉ có chữ “trống” do phần mềm ghi', en: 'Only a program’s word for “blank”' },
}

export function labelSkipReason(why: SkipReason, language: Language): string {
  return skipSentences[why][language]
}

const unreadSentences: Readonly<Record<UnreadReason, Wording>> = {
  hidden: { vi: 'Trang tính ẩn, không đọc', en: 'Hidden sheet, not read' },
  noList: { vi: 'Không có danh sách người', en: 'No list of people' },
  example: { vi: 'Trang hướng dẫn hoặc ví dụ', en: 'Instructions or an example' },
  notChosen: { vi: 'Danh sách không được chọn', en: 'List that was not chosen' },
  tooManyRows: { vi: 'Quá dài, không đọc', en: 'Too long, not read' },
  tooManyColumns: { vi: 'Quá rộng, không đọc', en: 'Too wide, not read' },
}

export function labelUnreadReason(why: UnreadReason, language: Language): string {
  return unreadSentences[why][language]
}

type RosterCode = Exclude<FindingCode, Parameters<typeof describeFieldProblem>[0]>
type Sentence = Readonly<Record<Language, (value: string) => string>>

const sentences: Readonly<Record<RosterCode, Sentence>> = {
  nameMissing: { vi: () => 'Thiếu họ và tên.', en: () => 'The name is missing.' },
  nameOneWord: {
    vi: (value) => `“${value}” chỉ có một chữ; hãy ghi đủ họ và tên.`,
    en: (value) => `“${value}” is a single word; please write the full name.`,
  },
  nameWithDigits: {
    vi: (value) => `Họ tên “${value}” có chữ số.`,
    en: (value) => `The name “${value}” has digits in it.`,
  },
  nameWithMore: {
    vi: (value) => `“${value}” có vẻ không chỉ là họ tên của một người; hãy sửa nếu thừa.`,
    en: (value) => `“${value}” seems to hold more than one person’s name; correct it if it does.`,
  },
  nameCapitals: {
    vi: (value) => `“${value}” được viết lại thành chữ hoa đầu từ.`,
    en: (value) => `“${value}” was rewritten with capital initials.`,
  },
  cellError: {
    vi: (value) => `Công thức trong ô báo lỗi ${value}; hãy gõ giá trị vào ô.`,
    en: (value) => `The formula in this cell gives ${value}; please type the value.`,
  },
  formulaValue: {
    vi: (value) => `Ô là công thức; đã lấy kết quả lưu trong tệp: “${value}”.`,
    en: (value) => `This cell is a formula; its stored result “${value}” was taken.`,
  },
  cannotBeCleared: {
    vi: () => 'Không xóa trắng được ô này: thành viên nào cũng phải có.',
    en: () => 'This cannot be cleared: every member has it.',
  },
  neverComputed: {
    vi: () =>
      'Ô là công thức chưa được tính; hãy mở tệp bằng Excel, lưu lại rồi gửi lại, hoặc gõ giá trị vào ô.',
    en: () =>
      'This cell is a formula that was never computed; open the file in Excel, save and send it again, or type the value.',
  },
  blankWord: {
    vi: (value) => `“${value}” là chữ phần mềm ghi cho ô trống; được đọc là ô trống.`,
    en: (value) => `“${value}” is a program’s word for nothing; it is read as blank.`,
  },
  lettersGarbled: {
    vi: (value) => `“${value}” là chữ của phông cũ hoặc mở sai bảng mã; xem câu hỏi về chữ ở trên.`,
    en: (value) => `“${value}” uses an old font or was decoded wrongly; see the question about letters.`,
  },
  lettersLost: {
    vi: (value) => `“${value}” đã mất các chữ có dấu; hãy gõ lại họ tên.`,
    en: (value) => `“${value}” has lost its letters with diacritics; please type the name again.`,
  },
  strayQuote: {
    vi: () => 'Dòng này có dấu ngoặc kép thiếu cặp; dấu đã được bỏ qua, hãy xem lại dòng.',
    en: () => 'A quotation mark in this row has no counterpart and was ignored; please check the row.',
  },
  awaitsAnswer: {
    vi: (value) => `“${value}” còn chờ trả lời câu hỏi ở trên; đến lúc đó ô này là chưa rõ.`,
    en: (value) =>
      `“${value}” is waiting for the answer to a question above; until then it counts as unknown.`,
  },
  signDoubtful: {
    vi: (value) => `Dấu “${value}” không chắc chắn nên không được ghi.`,
    en: (value) => `The mark “${value}” is not certain and is not recorded.`,
  },
  digitsCut: {
    vi: (value) =>
      `“${value}”: Excel đã cắt mất chữ số trước khi gửi. Trong tệp gốc, hãy định dạng cột là Văn bản (Text), gõ lại số rồi lưu.`,
    en: (value) =>
      `“${value}”: Excel cut the digits off before the file was sent. In the original, format the column as Text, type the numbers and save.`,
  },
  sexUnreadable: {
    vi: (value) => `Không hiểu giới tính “${value}”; được tính là chưa rõ. Hãy ghi Nam hoặc Nữ.`,
    en: (value) => `The sex “${value}” is not understood and counts as unknown; write Nam or Nữ.`,
  },
  sexUnlikely: {
    vi: (value) => `Giới tính có vẻ không khớp với tên “${value}”.`,
    en: (value) => `The sex does not seem to fit the name “${value}”.`,
  },
  sexMissing: {
    vi: () => 'Chưa có giới tính; người này được tính là chưa rõ.',
    en: () => 'The sex is missing; it counts as unknown.',
  },
  birthUnreadable: {
    vi: (value) =>
      `Không hiểu “${value}”; năm sinh được tính là chưa rõ. Hãy ghi 1948, 12/1948 hoặc 05/12/1948.`,
    en: (value) =>
      `“${value}” is not understood, so the year of birth counts as unknown; write 1948, 12/1948 or 05/12/1948.`,
  },
  birthOpen: {
    vi: (value) => `“${value}” không nói đúng một năm; năm sinh được tính là chưa rõ.`,
    en: (value) => `“${value}” does not give a single year; the year of birth counts as unknown.`,
  },
  birthContradicts: {
    vi: (value) => `“${value}” tự mâu thuẫn nên năm sinh chưa được ghi; hãy sửa ô này.`,
    en: (value) => `“${value}” contradicts itself, so no year of birth is recorded; please correct the cell.`,
  },
  birthRepaired: {
    vi: (value) => `“${value}” thừa dấu cách hoặc dấu chấm; đã đọc liền thành một năm.`,
    en: (value) => `“${value}” has an extra space or point and was read as one year.`,
  },
  birthDoubtful: {
    vi: (value) => `“${value}” chỉ cho biết năm sinh một cách không chắc chắn; hãy xem lại.`,
    en: (value) => `“${value}” gives an uncertain year of birth; please check it.`,
  },
  birthMissing: {
    vi: () => 'Chưa có năm sinh; tuổi của người này được tính là chưa rõ.',
    en: () => 'The year of birth is missing; the person’s age counts as unknown.',
  },
  ageUnlikely: {
    vi: (value) => `Tuổi tính ra là ${value}; hãy xem lại năm sinh.`,
    en: (value) => `This gives an age of ${value}; please check the year of birth.`,
  },
  ethnicityOther: {
    vi: (value) => `Dân tộc “${value}” được ghi là Khác.`,
    en: (value) => `The ethnic group “${value}” is recorded as other.`,
  },
  ethnicityUnreadable: {
    vi: (value) => `Không hiểu dân tộc “${value}”; ô này để trống.`,
    en: (value) => `The ethnic group “${value}” is not understood and is left blank.`,
  },
  hardshipUnclear: {
    vi: () => 'Có đánh dấu khó khăn nhưng không rõ loại; được ghi là Khó khăn khác.',
    en: () => 'Hardship is ticked without its kind; it is recorded as other hardship.',
  },
  hardshipDoubtful: {
    vi: (value) => `“${value}” được ghi là Khó khăn khác; hãy xem lại.`,
    en: (value) => `“${value}” is recorded as other hardship; please check it.`,
  },
  subgroupUnreadable: {
    vi: (value) => `“${value}” không phải tên một tổ, nhóm; để trống.`,
    en: (value) => `“${value}” is not the name of a subgroup; it is left blank.`,
  },
  subgroupNew: {
    vi: (value) => `Câu lạc bộ chưa có tổ, nhóm “${value}”; hãy sửa nếu chỉ là cách viết khác.`,
    en: (value) => `The club has no subgroup “${value}” yet; correct it if this is only another spelling.`,
  },
  phoneUnreadable: {
    vi: (value) => `“${value}” không phải số điện thoại; ô này để trống.`,
    en: (value) => `“${value}” is not a phone number and is left blank.`,
  },
  phoneFirstTaken: {
    vi: (value) => `Ô có nhiều số điện thoại; chỉ lấy số đầu ${value}.`,
    en: (value) => `There are several phone numbers; only the first, ${value}, is taken.`,
  },
  phoneZeroAdded: {
    vi: (value) => `Số điện thoại mất số 0 đầu, đã thêm lại: ${value}.`,
    en: (value) => `The phone number had lost its leading zero: ${value}.`,
  },
  citizenIdUnreadable: {
    vi: () =>
      `Số căn cước phải có ${citizenIdDigits.now} chữ số (chứng minh cũ ${citizenIdDigits.before}); ô này để trống.`,
    en: () =>
      `A citizen id has ${citizenIdDigits.now} digits (an old identity card ${citizenIdDigits.before}); this one is left blank.`,
  },
  citizenIdZeroAdded: {
    vi: () =>
      `Số căn cước có ${citizenIdDigits.now - 1} chữ số, có lẽ Excel đã bỏ số 0 đầu; số 0 được thêm lại.`,
    en: () =>
      `The citizen id has ${citizenIdDigits.now - 1} digits; Excel probably dropped its leading zero, which is put back.`,
  },
  joinedOnUnreadable: {
    vi: (value) =>
      `Không hiểu ngày “${value}”; dùng ngày vào chung của danh sách. Hãy ghi ngày/tháng/năm, ví dụ 09/10/2020.`,
    en: (value) =>
      `The day “${value}” is not understood and the list’s own day is used; write day/month/year, e.g. 09/10/2020.`,
  },
  joinedOnIncomplete: {
    vi: (value) => `Chưa rõ ngày vào câu lạc bộ; tạm ghi ${value}.`,
    en: (value) => `The day of joining is incomplete; ${value} is recorded.`,
  },
  duplicateInFile: {
    vi: (value) => `Trùng người ở dòng ${value} của tệp.`,
    en: (value) => `The same person as in row ${value} of the file.`,
  },
  severalMatches: {
    vi: (value) =>
      `Câu lạc bộ có hơn một “${value}” hợp với dòng này; hãy ghi thêm năm sinh, xóm hoặc số căn cước.`,
    en: (value) =>
      `More than one “${value}” of the club fits this row; add the year of birth, village or citizen id.`,
  },
  matchedByNameOnly: {
    vi: (value) => `Coi là “${value}” đã có trong câu lạc bộ, chỉ dựa vào họ tên.`,
    en: (value) => `Taken to be the “${value}” on the club’s list, by name alone.`,
  },
  formerMember: {
    vi: (value) => `“${value}” từng là thành viên và đã rời câu lạc bộ; dòng này ghi là vào lại.`,
    en: (value) => `A “${value}” was a member and left; this row is recorded as a new membership.`,
  },
  nameAlike: {
    vi: (value) => `Họ tên không dấu, có thể là “${value}” của câu lạc bộ; để ngoài cho đến khi có trả lời.`,
    en: (value) =>
      `The name has no diacritics and may be the club’s “${value}”; left out until that is answered.`,
  },
  perhapsRepeated: {
    vi: (value) => `Có thể là cùng một người với dòng ${value}; để ngoài cho đến khi có trả lời.`,
    en: (value) => `May be the same person as in row ${value}; left out until that is answered.`,
  },
  saidToHaveLeft: {
    vi: (value) => `“${value}”: được ghi là không còn trong câu lạc bộ.`,
    en: (value) => `“${value}”: said to be no longer in the club.`,
  },
  rowHidden: {
    vi: () => 'Dòng bị ẩn trong tệp; để ngoài cho đến khi có trả lời.',
    en: () => 'The row is hidden in the file; left out until that is answered.',
  },
  stateNoted: {
    vi: (value) => `Tình trạng ghi trong tệp: “${value}”; vẫn được tính là thành viên.`,
    en: (value) => `The file says “${value}”; the person still counts as a member.`,
  },
  memberElsewhere: {
    vi: () =>
      'Người có số căn cước này đang là thành viên của câu lạc bộ khác; hãy ghi rời câu lạc bộ kia trước.',
    en: () =>
      'The person with this citizen id is a member of another club; record the departure there first.',
  },
  namesakeElsewhere: {
    vi: (value) => `Câu lạc bộ khác trong xã có “${value}” cùng năm sinh; hãy xem có phải cùng một người.`,
    en: (value) => `Another club of the commune has a “${value}” born the same year; is it the same person?`,
  },
  ...listSentences,
}

/** What was noticed, as a sentence for the person who holds the list. */
export function describeRosterFinding({ code, value }: RosterFinding, { language }: InLanguage): string {
  return isFieldProblem(code) ? describeFieldProblem(code, { language }) : sentences[code][language](value)
}
