import type { Wording } from '@lienthehe/domain'
import { formatDong, formatVoucher, type Voucher } from '@lienthehe/domain/funds'

/** Says what was recorded, and how to cancel it: that needs a second person, so there is no undo button. */
function recorded(verb: Wording) {
  return (vouchers: readonly Voucher[], amountDong: number): Wording => {
    const slips = vouchers.map(formatVoucher).join(', ')
    return {
      vi: `Đã ghi ${slips}: ${verb.vi} ${formatDong(amountDong, 'vi')}. Nếu ghi nhầm, hãy hủy phiếu trong sổ; việc hủy cần người thứ hai.`,
      en: `${slips} recorded: ${formatDong(amountDong, 'en')} ${verb.en}. If it is wrong, cancel the slip in the book; a second person has to confirm.`,
    }
  }
}

/** The texts of the forms of the fund book. */
export const formWords = {
  fund: { vi: 'Quỹ', en: 'Fund' },
  valueOn: { vi: 'Ngày thu, chi', en: 'Date received or paid' },
  amount: { vi: 'Số tiền', en: 'Amount' },
  reason: { vi: 'Lý do', en: 'Reason' },
  dayInvalid: { vi: 'Ngày chưa đọc được.', en: 'This date cannot be read.' },
  contribute: {
    open: { vi: 'Ghi thu', en: 'Money in' },
    save: { vi: 'Ghi vào sổ: thu tiền', en: 'Record money in' },
    source: { vi: 'Tiền từ đâu', en: 'Source of the money' },
    giver: { vi: 'Người nộp', en: 'Paid in by' },
    member: { vi: 'Thành viên nộp', en: 'Member' },
    said: recorded({ vi: 'thu', en: 'in' }),
  },
  expense: {
    open: { vi: 'Ghi chi', en: 'Money out' },
    save: { vi: 'Ghi vào sổ: chi tiền', en: 'Record money out' },
    purpose: { vi: 'Chi cho việc gì', en: 'What for' },
    said: recorded({ vi: 'chi', en: 'out' }),
  },
  transfer: {
    open: { vi: 'Chuyển quỹ', en: 'Move between funds' },
    save: { vi: 'Ghi vào sổ: chuyển quỹ', en: 'Record the transfer' },
    valueOn: { vi: 'Ngày chuyển', en: 'Day of the transfer' },
    from: { vi: 'Chuyển từ', en: 'From' },
    to: (from: string, to: string): Wording => ({ vi: `${from} → ${to}`, en: `${from} → ${to}` }),
    said: recorded({ vi: 'chuyển quỹ', en: 'moved' }),
  },
  repay: {
    open: { vi: 'Ghi trả tiền', en: 'Record a repayment' },
    of: (name: string): Wording => ({ vi: `${name} trả tiền`, en: `${name} pays back` }),
    valueOn: { vi: 'Ngày trả', en: 'Day of payment' },
    amount: { vi: 'Số tiền trả', en: 'Amount paid' },
    save: { vi: 'Đúng, đã thu số tiền này', en: 'Yes, this was received' },
    use: { vi: 'Số tiền này dùng để trả', en: 'What it pays' },
    penalty: { vi: 'Lãi phạt', en: 'Penalty' },
    interest: { vi: 'Tiền lãi', en: 'Interest' },
    principal: { vi: 'Tiền gốc', en: 'Principal' },
    left: { vi: 'Còn nợ gốc', en: 'Principal still owed' },
    askedFor: (amount: string, on: string): Wording => ({
      vi: `Kỳ này (${on}) cần trả ${amount}, đã điền sẵn. Trả khác thì sửa số.`,
      en: `${amount} is due on ${on} and is already filled in. Change it if a different amount is paid.`,
    }),
    said: recorded({ vi: 'thu nợ', en: 'repaid' }),
  },
  reverse: {
    note: {
      vi: 'Sổ quỹ không xóa được dòng nào. Hủy phiếu là ghi một phiếu ngược lại, có lý do và người thứ hai xác nhận bằng tài khoản của mình; khi chưa xác nhận, việc hủy chưa có hiệu lực.',
      en: 'No line of the book can be deleted. Cancelling a slip records an opposite one, with a reason; a second person confirms it from their own account. Until then nothing changes.',
    },
    save: { vi: 'Đề nghị hủy phiếu', en: 'Propose cancelling the slip' },
    valueOn: { vi: 'Ngày hủy', en: 'Date of cancellation' },
    said: (slip: string): Wording => ({
      vi: `Đã đề nghị hủy phiếu ${slip}, chờ người thứ hai xác nhận`,
      en: `Cancellation of ${slip} proposed; waiting for a second person`,
    }),
    reasonHint: {
      vi: 'Ví dụ: ghi nhầm người trả, ghi sai số tiền',
      en: 'For example: wrong payer, wrong amount',
    },
  },
  proposals: {
    heading: { vi: 'Chờ người thứ hai xác nhận', en: 'Waiting for a second person' },
    note: {
      vi: 'Chưa có hiệu lực: sổ chưa thay đổi cho đến khi một người khác xác nhận bằng tài khoản của mình.',
      en: 'Not in effect yet: the book does not change until another person confirms from their own account.',
    },
    askedBy: (name: string, reason: string): Wording => ({
      vi: `${name} đề nghị, lý do: ${reason}`,
      en: `proposed by ${name}, reason: ${reason}`,
    }),
    confirm: { vi: 'Tôi xác nhận', en: 'I confirm' },
    decline: { vi: 'Không đồng ý', en: 'Decline' },
    confirmed: (what: Wording): Wording => ({
      vi: `Đã xác nhận: ${what.vi}. Sổ đã thay đổi`,
      en: `Confirmed: ${what.en}. The book has changed`,
    }),
    declined: { vi: 'Đã ghi là không đồng ý; sổ giữ nguyên', en: 'Declined; the book stays as it is' },
  },
  dues: {
    open: { vi: 'Thu hội phí', en: 'Collect dues' },
    save: { vi: 'Ghi vào sổ: thu hội phí', en: 'Record the dues' },
    each: { vi: 'Mỗi người nộp', en: 'Each pays' },
    payers: { vi: 'Những ai đã nộp', en: 'Who has paid' },
    sum: (people: number, sum: string): Wording => ({
      vi: `${people} người, cộng ${sum}. Bỏ dấu ở người chưa nộp.`,
      en: `${people} people, ${sum} together. Untick who has not paid.`,
    }),
  },
  lend: {
    open: { vi: 'Cho vay', en: 'Lend' },
    save: { vi: 'Đúng, đã giao tiền cho người vay', en: 'Yes, the money was handed over' },
    borrower: { vi: 'Người vay', en: 'Borrower' },
    choose: { vi: '– chọn thành viên –', en: '– choose a member –' },
    principal: { vi: 'Số tiền vay', en: 'Amount lent' },
    months: { vi: 'Vay mấy tháng', en: 'For how many months' },
    monthsInvalid: { vi: 'Số tháng phải là số nguyên.', en: 'The number of months must be a whole number.' },
    rate: { vi: 'Lãi mỗi tháng (%)', en: 'Interest a month (%)' },
    rateHint: { vi: 'Ví dụ 0,65', en: 'For example 0.65' },
    rateInvalid: {
      vi: 'Lãi suất chưa đọc được. Ví dụ: 0,65 hoặc 1.',
      en: 'This rate cannot be read. For example: 0.65 or 1.',
    },
    interest: { vi: 'Cách tính lãi', en: 'Interest on' },
    repayment: { vi: 'Cách trả', en: 'Repayment' },
    grace: { vi: 'Số tháng đầu chỉ trả lãi', en: 'Interest-only months at the start' },
    purpose: { vi: 'Vay để làm gì', en: 'What for' },
    guarantor: { vi: 'Người hoặc tổ bảo lãnh', en: 'Guarantor' },
    valueOn: { vi: 'Ngày giao tiền', en: 'Date the money is handed over' },
    preview: { vi: 'Đọc cho người vay nghe trước khi ký', en: 'Read this to the borrower before signing' },
    previewEmpty: {
      vi: 'Điền số tiền, số tháng và lãi để xem lịch trả nợ.',
      en: 'Enter the amount, months and rate to see the schedule.',
    },
    said: recorded({ vi: 'cho vay', en: 'lent' }),
  },
  count: {
    save: { vi: 'Ghi kết quả đếm', en: 'Record the count' },
    heading: { vi: 'Đếm tiền trong két', en: 'Count the cash box' },
    countedOn: { vi: 'Đếm ngày', en: 'Counted on' },
    witness: { vi: 'Người cùng đếm', en: 'Counted together with' },
    note: {
      vi: 'Đếm trước, xem sổ sau: số trong sổ chỉ hiện khi đã ghi kết quả đếm.',
      en: 'Count first: the book’s figure is shown once the count is recorded.',
    },
    said: (fund: Wording, amountDong: number): Wording => ({
      vi: `${fund.vi}: đã ghi đếm được ${formatDong(amountDong, 'vi')}`,
      en: `${fund.en}: ${formatDong(amountDong, 'en')} counted`,
    }),
  },
  close: {
    heading: (month: string): Wording => ({ vi: `Khóa sổ tháng ${month}`, en: `Close ${month}` }),
    save: (month: string): Wording => ({ vi: `Khóa sổ tháng ${month}`, en: `Close ${month}` }),
    note: {
      vi: 'Tháng đã khóa không ghi thêm được gì và không mở lại; sai thì hủy phiếu vào tháng còn mở.',
      en: 'A closed month takes no new entries and cannot be reopened; to correct a mistake, cancel the slip in an open month.',
    },
    counted: (on: string): Wording => ({ vi: `Đếm ngày ${on}`, en: `Counted on ${on}` }),
    byBook: { vi: 'Theo sổ', en: 'By the book' },
    notCounted: (from: string, to: string): Wording => ({
      vi: `Chưa đếm. Cần đếm trong khoảng ${from}–${to}, sau lần thu chi cuối của tháng.`,
      en: `Not counted yet. Count between ${from} and ${to}, after the last money in or out of the month.`,
    }),
    explain: (difference: string): Wording => ({
      vi: `Vì sao lệch ${difference}`,
      en: `Why the difference of ${difference}`,
    }),
    explanation: { vi: 'Giải thích chênh lệch', en: 'Explanation of the difference' },
    closedThrough: (month: string): Wording => ({
      vi: `Sổ đã khóa đến hết tháng ${month}.`,
      en: `The book is closed through ${month}.`,
    }),
    nothingClosed: { vi: 'Chưa khóa tháng nào.', en: 'No month is closed yet.' },
    notOver: (month: string): Wording => ({
      vi: `Tháng ${month} chưa hết, chưa khóa được.`,
      en: `${month} is not over yet, so it cannot be closed.`,
    }),
    said: (month: string): Wording => ({ vi: `Đã khóa sổ tháng ${month}`, en: `${month} is closed` }),
  },
  open: {
    save: { vi: 'Mở quỹ', en: 'Open the fund' },
    note: {
      vi: 'Ghi số tiền mặt đang có trong két vào ngày bắt đầu sổ này. Quỹ mới chưa có tiền thì ghi 0.',
      en: 'Enter the cash in the box on the day this book begins. For a new fund without money, enter 0.',
    },
    cash: { vi: 'Tiền mặt trong két', en: 'Cash in the box' },
    evidence: { vi: 'Căn cứ', en: 'Evidence' },
    evidenceHint: {
      vi: 'Ví dụ: biên bản bàn giao ngày 31/12/2024, sổ quỹ cũ trang 15',
      en: 'For example: handover minutes of 31/12/2024, page 15 of the old fund book',
    },
    signers: { vi: 'Hai người ký biên bản', en: 'The two people who signed' },
    firstSigner: { vi: 'Người ký thứ nhất', en: 'First signature' },
    secondSigner: { vi: 'Người ký thứ hai', en: 'Second signature' },
    valueOn: { vi: 'Ngày bắt đầu sổ', en: 'The book begins on' },
    said: (fund: Wording): Wording => ({ vi: `Đã mở ${fund.vi}`, en: `${fund.en} is open` }),
  },
} as const
