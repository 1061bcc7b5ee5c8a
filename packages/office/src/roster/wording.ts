import { isFieldProblem, type Language, type Wording, wordFieldProblem } from '@lienthehe/domain'
import type { Finding, FindingCode } from './finding.ts'
import type { SkipReason } from './roster.ts'

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
}

export function wordSkipReason(why: SkipReason, language: Language): string {
  return skipSentences[why][language]
}

type RosterCode = Exclude<FindingCode, Parameters<typeof wordFieldProblem>[0]>
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
  sexUnreadable: {
    vi: (value) => `Không hiểu giới tính “${value}”; hãy ghi Nam hoặc Nữ.`,
    en: (value) => `The sex “${value}” is not understood; write Nam or Nữ.`,
  },
  sexUnlikely: {
    vi: (value) => `Giới tính có vẻ không khớp với tên “${value}”.`,
    en: (value) => `The sex hardly fits the name “${value}”.`,
  },
  sexMissing: {
    vi: () => 'Chưa có giới tính; người này được tính là chưa rõ.',
    en: () => 'The sex is not given; the person counts as unknown.',
  },
  birthUnreadable: {
    vi: (value) => `Không hiểu “${value}”; hãy ghi 1948, 12/1948 hoặc 05/12/1948.`,
    en: (value) => `“${value}” is not understood; write 1948, 12/1948 or 05/12/1948.`,
  },
  birthTwoDigitYear: {
    vi: (value) => `“${value}”: năm sinh phải đủ bốn chữ số, ví dụ 1948.`,
    en: (value) => `“${value}”: the year of birth needs four digits, e.g. 1948.`,
  },
  birthMissing: {
    vi: () => 'Chưa có năm sinh; tuổi của người này được tính là chưa rõ.',
    en: () => 'The birth is not given; the person’s age counts as unknown.',
  },
  ageUnlikely: {
    vi: (value) => `Tuổi tính ra là ${value}; hãy xem lại năm sinh.`,
    en: (value) => `This makes the age ${value}; please check the birth.`,
  },
  ethnicityOther: {
    vi: (value) => `Dân tộc “${value}” được ghi là Khác.`,
    en: (value) => `The ethnic group “${value}” is recorded as other.`,
  },
  ethnicityUnreadable: {
    vi: (value) => `Không hiểu dân tộc “${value}”; ô này để trống.`,
    en: (value) => `The ethnic group “${value}” is not understood and is left out.`,
  },
  hardshipUnclear: {
    vi: () => 'Có đánh dấu khó khăn nhưng không rõ loại; được ghi là Khó khăn khác.',
    en: () => 'Hardship is ticked without its kind; it is recorded as other hardship.',
  },
  hardshipUnreadable: {
    vi: (value) => `Không hiểu hoàn cảnh “${value}”; phần này không được ghi.`,
    en: (value) => `The hardship “${value}” is not understood and is left out.`,
  },
  phoneUnreadable: {
    vi: (value) => `“${value}” không phải số điện thoại; ô này để trống.`,
    en: (value) => `“${value}” is no phone number and is left out.`,
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
    vi: () => 'Số căn cước phải có 12 chữ số (chứng minh cũ 9); ô này để trống.',
    en: () => 'A citizen id has 12 digits (an old identity card 9); this one is left out.',
  },
  citizenIdZeroAdded: {
    vi: () => 'Số căn cước có 11 chữ số, có lẽ Excel đã bỏ số 0 đầu; số 0 được thêm lại.',
    en: () => 'The citizen id has 11 digits; Excel probably dropped its leading zero, which is put back.',
  },
  joinedOnUnreadable: {
    vi: (value) => `Không hiểu ngày “${value}”; hãy ghi ngày/tháng/năm, ví dụ 09/10/2020.`,
    en: (value) => `The day “${value}” is not understood; write day/month/year, e.g. 09/10/2020.`,
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
      `More than one “${value}” of the club fits this row; add the birth, village or citizen id.`,
  },
  matchedByNameOnly: {
    vi: (value) => `Coi là “${value}” đã có trong câu lạc bộ, chỉ dựa vào họ tên.`,
    en: (value) => `Taken to be the “${value}” on the club’s list, by name alone.`,
  },
  formerMember: {
    vi: (value) => `“${value}” từng là thành viên và đã rời câu lạc bộ; dòng này ghi là vào lại.`,
    en: (value) => `A “${value}” was a member and left; this row is recorded as a new membership.`,
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
}

/** What was noticed, as a sentence for the person who holds the list. */
export function wordFinding({ code, value }: Finding, language: Language): string {
  return isFieldProblem(code) ? wordFieldProblem(code, language) : sentences[code][language](value)
}
