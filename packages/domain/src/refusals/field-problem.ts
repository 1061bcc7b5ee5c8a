import type { InLanguage, Wording } from '../text/language.ts'
import {
  ageYearsMax,
  amountDongMax,
  citizenIdDigits,
  firstClubYear,
  meetingDayLast,
  passwordCharactersMin,
  phoneDigits,
  pointsOfQuestion,
  userNameCharacters,
} from './field-limits.ts'

const amountBillionsMax = amountDongMax / 1_000_000_000

/**
 * Everything that can be wrong with one field. The messages of schemas and the results of checks are always one of
 * these words.
 */
const sentences = {
  required: { vi: 'Chưa điền.', en: 'This is missing.' },
  tooLong: { vi: 'Dài quá, hãy viết gọn lại.', en: 'This is too long.' },
  controlCharacter: {
    vi: 'Có ký tự lạ không nhìn thấy; hãy gõ lại.',
    en: 'There is an invisible control character; please type it again.',
  },
  dateInvalid: {
    vi: 'Ngày này không có. Hãy ghi ngày/tháng/năm, ví dụ 09/10/2020.',
    en: 'There is no such day. Write day/month/year, e.g. 09/10/2020.',
  },
  monthInvalid: {
    vi: 'Tháng này không có. Hãy ghi tháng/năm, ví dụ 10/2020.',
    en: 'There is no such month. Write month/year, e.g. 10/2020.',
  },
  yearInvalid: { vi: 'Hãy ghi năm bằng bốn chữ số.', en: 'Write the year with four digits.' },
  outsideMonth: {
    vi: 'Ngày này không nằm trong tháng báo cáo.',
    en: 'This day is not in the month of the report.',
  },
  dayOfMonthInvalid: {
    vi: `Hãy ghi ngày từ 1 đến ${meetingDayLast}; ${meetingDayLast} là ngày cuối tháng.`,
    en: `Write a day from 1 to ${meetingDayLast}; ${meetingDayLast} is the last day of the month.`,
  },
  dateInFuture: { vi: 'Ngày này chưa tới.', en: 'This day is still to come.' },
  birthInvalid: {
    vi: 'Hãy ghi năm sinh (1948), tháng/năm (12/1948) hoặc ngày/tháng/năm (05/12/1948).',
    en: 'Write the year (1948), month/year (12/1948) or day/month/year (05/12/1948) of birth.',
  },
  birthInFuture: { vi: 'Ngày sinh ở tương lai.', en: 'This date of birth is in the future.' },
  birthTooEarly: {
    vi: `Năm sinh này cho tuổi trên ${ageYearsMax}.`,
    en: `This year of birth makes the person more than ${ageYearsMax} years old.`,
  },
  birthAfterJoining: { vi: 'Sinh sau ngày vào câu lạc bộ.', en: 'Born after the day of joining.' },
  beforeEstablishment: { vi: 'Trước ngày thành lập câu lạc bộ.', en: 'Before the club was established.' },
  beforeRequest: { vi: 'Trước ngày nhận yêu cầu.', en: 'Before the request was received.' },
  afterDueDay: {
    vi: 'Đã qua hạn thì không gia hạn được nữa.',
    en: 'Once the due day has passed it can no longer be extended.',
  },
  beforeJoining: { vi: 'Trước ngày vào câu lạc bộ.', en: 'Before the day of joining.' },
  beforeLastEvent: {
    vi: 'Trước lần thay đổi gần nhất của câu lạc bộ.',
    en: 'Before the latest change in the life of the club.',
  },
  afterFirstRecord: {
    vi: 'Đã có thành viên hoặc thay đổi được ghi trước ngày này.',
    en: 'Members or changes are on record before this day.',
  },
  establishedTooEarly: {
    vi: `Mô hình này chưa có trước năm ${firstClubYear}; hãy xem lại năm.`,
    en: `There were no such clubs before ${firstClubYear}; please check the year.`,
  },
  beforeLastRecord: {
    vi: 'Sau ngày này trong sổ của câu lạc bộ còn ghi việc khác.',
    en: 'The club has something else on record after this day.',
  },
  endsBeforeItBegins: { vi: 'Ngày hết phải sau ngày bắt đầu.', en: 'The end must come after the beginning.' },
  phoneInvalid: {
    vi: `Số điện thoại gồm ${phoneDigits.min} đến ${phoneDigits.max} chữ số.`,
    en: `A phone number has ${phoneDigits.min} to ${phoneDigits.max} digits.`,
  },
  mailAddressInvalid: {
    vi: 'Hãy ghi một địa chỉ thư điện tử, ví dụ ten@example.org.',
    en: 'Write one e-mail address, e.g. name@example.org.',
  },
  citizenIdInvalid: {
    vi: `Căn cước có ${citizenIdDigits.now} chữ số, chứng minh cũ có ${citizenIdDigits.before} chữ số.`,
    en: `A citizen id has ${citizenIdDigits.now} digits, an old identity card ${citizenIdDigits.before}.`,
  },
  communeUnknown: {
    vi: 'Không có xã, phường, thị trấn này trong danh mục.',
    en: 'There is no such commune on the list.',
  },
  communeNotThen: {
    vi: 'Ngày thành lập ấy không có đơn vị này. Hãy chọn xã, phường, thị trấn của ngày thành lập.',
    en: 'There was no such commune on the day of establishment. Choose one of that day.',
  },
  communeAmbiguous: {
    vi: 'Có hơn một nơi cùng tên; hãy chọn kèm tên huyện.',
    en: 'More than one place has this name; choose it with its district.',
  },
  countInvalid: { vi: 'Hãy ghi số nguyên, từ 0 trở lên.', en: 'Write a whole number, 0 or more.' },
  peopleDiffer: {
    vi: 'Không đúng số thành viên hiện có. Hãy xem lại danh sách rồi ghi đúng con số.',
    en: 'This is not how many members there are. Look at the list and write that number.',
  },
  percentInvalid: { vi: 'Hãy ghi số nguyên từ 0 đến 100.', en: 'Write a whole number from 0 to 100.' },
  pointsInvalid: {
    vi: `Điểm là số chẵn, từ ${pointsOfQuestion.min} đến ${pointsOfQuestion.max}, để trả lời “một phần” được đúng một nửa.`,
    en: `Points are an even number from ${pointsOfQuestion.min} to ${pointsOfQuestion.max}, so that “partly” earns exactly half.`,
  },
  amountInvalid: {
    vi: `Số tiền ghi bằng đồng, không có phần lẻ, không âm và không quá ${amountBillionsMax} tỷ đồng.`,
    en: `An amount is in whole đồng, not negative and not above ${amountBillionsMax} billion đồng.`,
  },
  linkInvalid: {
    vi: 'Địa chỉ trang phải bắt đầu bằng https:// hoặc http://.',
    en: 'The address of a page begins with https:// or http://.',
  },
  listedTwice: { vi: 'Mục này đã có ở dòng trên.', en: 'This is already listed above.' },
  memberUnknown: {
    vi: 'Người này không sinh hoạt ở câu lạc bộ trong tháng đó.',
    en: 'This person was not a member of the club in that month.',
  },
  unitIssuesNoPlan: {
    vi: 'Kế hoạch của tỉnh không giao đơn vị này lập kế hoạch.',
    en: 'The province’s plan does not ask this unit for a plan.',
  },
  yearFarFromIssue: {
    vi: 'Năm mà văn bản nói tới phải là năm ban hành, năm trước hoặc năm sau đó.',
    en: 'The year that the document is about must be the year of its issue, or the one before or after.',
  },
  owedByOthers: {
    vi: 'Việc này do cơ quan ở cấp khác làm.',
    en: 'This is the duty of an agency at another level.',
  },
  beforeItWasRaised: {
    vi: 'Trước ngày nêu. Hãy ghi ngày trả lời từ ngày nêu trở đi.',
    en: 'Before it was raised. The answer cannot be earlier than that day.',
  },
  unitNotThen: {
    vi: 'Ngày đó đơn vị này chưa có hoặc không còn. Hãy chọn đơn vị khác hoặc xem lại ngày.',
    en: 'On that day there was no such unit. Choose another unit or check the day.',
  },
  beforeProvincePlan: {
    vi: 'Trước ngày ban hành kế hoạch của tỉnh.',
    en: 'Before the province issued its plan.',
  },
  afterProvincePlan: {
    vi: 'Sau khi kế hoạch của tỉnh đã kết thúc.',
    en: 'After the province’s plan had ended.',
  },
  yearOutsidePlan: {
    vi: 'Năm này không thuộc kế hoạch của tỉnh.',
    en: 'This year is not part of the province’s plan.',
  },
  aboveApproved: {
    vi: 'Số chi vượt số được giao. Nếu có giao bổ sung, hãy ghi thành khoản mới.',
    en: 'This is more than was approved. Record a later grant as a new line.',
  },
  trainerMissing: {
    vi: 'Lớp cần ít nhất một giảng viên. Hãy ghi tên người dạy.',
    en: 'A course needs at least one trainer. Write who taught it.',
  },
  clubNoMore: {
    vi: 'Ngày đó câu lạc bộ này không còn nữa. Hãy chọn câu lạc bộ khác hoặc xem lại ngày.',
    en: 'This club no longer existed on that day. Choose another club or check the day.',
  },
  beforeApproval: { vi: 'Trước ngày được giao.', en: 'Before the day of approval.' },
  paperWithdrawn: {
    vi: 'Văn bản này đã được rút; hãy chọn văn bản khác.',
    en: 'This document was withdrawn; choose another one.',
  },
  paperOfAnotherYear: {
    vi: 'Văn bản này nói về năm khác; hãy chọn văn bản của đúng năm.',
    en: 'This document is about another year; choose one about the same year.',
  },
  subgroupNameTaken: {
    vi: 'Câu lạc bộ đã có tổ, nhóm tên này.',
    en: 'The club has a subgroup of this name.',
  },
  inAnotherSubgroup: {
    vi: 'Người này đang ở tổ, nhóm khác; mỗi người chỉ thuộc một tổ, nhóm.',
    en: 'This person is in another subgroup; each person belongs to one only.',
  },
  choiceUnknown: { vi: 'Hãy chọn một mục trong danh sách.', en: 'Choose one from the list.' },
  passwordTooShort: {
    vi: `Mật khẩu cần ít nhất ${passwordCharactersMin} ký tự.`,
    en: `A password needs at least ${passwordCharactersMin} characters.`,
  },
  passwordTooCommon: { vi: 'Mật khẩu này quá dễ đoán.', en: 'This password is too easy to guess.' },
  passwordUnchanged: {
    vi: 'Đây vẫn là mật khẩu cũ; hãy đặt một mật khẩu khác.',
    en: 'This is still the old password; choose another one.',
  },
  userNameInvalid: {
    vi: `Tên đăng nhập gồm ${userNameCharacters.min} đến ${userNameCharacters.max} chữ thường không dấu, chữ số, dấu chấm hoặc gạch dưới.`,
    en: `A user name has ${userNameCharacters.min} to ${userNameCharacters.max} lower-case letters without marks, digits, dots or underscores.`,
  },
  scopeNotOfRole: {
    vi: 'Vai trò này không giữ được ở nơi đó; hãy chọn nơi khác.',
    en: 'This role cannot be given there; choose another place.',
  },
  scopeEnded: {
    vi: 'Đơn vị này đã kết thúc, không giao quyền ghi ở đó được nữa; hãy chọn xã, phường hiện nay.',
    en: 'This unit no longer exists, so no right to record can be given there; choose a commune of today.',
  },
  scopeAboveOwn: {
    vi: 'Bạn mở được tài khoản cho ban chủ nhiệm và cho người của đơn vị cấp dưới; tài khoản này cần quản trị của tỉnh mở.',
    en: 'You can open accounts for club boards and for people of the units below yours; ask a provincial admin to open this one.',
  },
  successorIsSame: {
    vi: 'Không bàn giao cho chính mình được; hãy chọn người khác.',
    en: 'You cannot hand over to yourself; choose somebody else.',
  },
  successorLocked: {
    vi: 'Tài khoản này đang khóa; hãy mở lại trước khi bàn giao.',
    en: 'This account is locked; unlock it before handing over.',
  },
  accountThere: {
    vi: 'Người này đã có tài khoản với đúng quyền này.',
    en: 'This person already has an account with exactly this right.',
  },
  roleUnknown: {
    vi: 'Không rõ vai trò; hãy ghi “Cán bộ”, “Ban chủ nhiệm” hoặc “Người xem”.',
    en: 'The role is not recognised; write “Officer”, “Club board” or “Viewer”.',
  },
  placeUnknown: {
    vi: 'Không tìm thấy đơn vị hoặc câu lạc bộ này.',
    en: 'There is no such unit or club.',
  },
  placeAmbiguous: {
    vi: 'Có hơn một nơi khớp; hãy ghi thêm tên xã hoặc huyện.',
    en: 'More than one place matches; add the name of its commune or district.',
  },
  userNameTaken: { vi: 'Tên đăng nhập này đã có người dùng.', en: 'This user name is taken.' },
  setupCodeWrong: {
    vi: 'Mã không đúng. Mã nằm trong cửa sổ đang chạy máy chủ.',
    en: 'The code is wrong. It is printed in the window where the server runs.',
  },
  setupCodeExpired: {
    vi: 'Mã đã hết hạn. Khởi động lại máy chủ để có mã mới.',
    en: 'The code has expired. Restart the server to get a new one.',
  },
  invalid: { vi: 'Giá trị này không dùng được.', en: 'This value cannot be used.' },
} as const satisfies Record<string, Wording>

export type FieldProblem = keyof typeof sentences
export const fieldProblems: readonly FieldProblem[] = Object.keys(sentences).filter(isFieldProblem)

/**
 * Is this one of the problems that `describeFieldProblem` has a sentence for? The messages of form schemas always are.
 */
export function isFieldProblem(text: string): text is FieldProblem {
  return Object.hasOwn(sentences, text)
}

/** The sentence shown beside the field. */
export function describeFieldProblem(problem: FieldProblem, { language }: InLanguage): string {
  return sentences[problem][language]
}
