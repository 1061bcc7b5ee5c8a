import type { Wording } from '@lienthehe/domain'
import { counted } from '../english-plural.ts'

type Correction = Readonly<Record<'slip' | 'on' | 'reason' | 'asked' | 'confirmed', string>>

export const words = {
  offline: { vi: 'Họp không cần mạng', en: 'Offline meetings' },
  title: { vi: 'Sổ quỹ', en: 'Fund book' },
  viewBook: { vi: 'Sổ tiền mặt', en: 'Cash book' },
  viewLoans: { vi: 'Khoản vay', en: 'Loans' },
  viewCount: { vi: 'Kiểm quỹ, khóa sổ', en: 'Count and close' },
  viewRegulation: { vi: 'Quy chế', en: 'Regulation' },
  views: { vi: 'Các phần của sổ quỹ', en: 'Parts of the fund book' },
  clubs: { vi: 'Câu lạc bộ', en: 'Clubs' },
  amount: {
    invalid: {
      vi: 'Số tiền chưa đọc được. Ví dụ: 1.500.000 hoặc 1,5tr.',
      en: 'This amount cannot be read. For example: 1.500.000 or 1,5tr.',
    },
    unclear: (typed: string): Wording => ({
      vi: `“${typed}” có thể là nhiều số tiền khác nhau. Hãy chọn đúng số tiền bên dưới ô.`,
      en: `“${typed}” can be read as different amounts. Choose the right one below the field.`,
    }),
    which: { vi: 'Là số tiền nào?', en: 'Which amount is it?' },
    hint: { vi: 'Ví dụ 1.500.000 hoặc 1,5tr', en: 'For example 1.500.000 or 1,5tr' },
  },
  broken: (step: string): Wording => ({
    vi: `Sổ này đã bị sửa ngoài phần mềm, từ lần ghi thứ ${step}. Hãy báo quản trị viên cấp tỉnh trước khi ghi tiếp.`,
    en: `This book was changed outside the software, from entry ${step} on. Tell the provincial administrator before recording anything more.`,
  }),
  beginning: {
    heading: { vi: 'Bắt đầu sổ quỹ', en: 'Start the fund book' },
    note: {
      vi: 'Kế hoạch yêu cầu mỗi câu lạc bộ có đủ hai quỹ và quy chế riêng (I.2.b). Làm theo thứ tự này; chưa có quy chế thì chưa cho vay được.',
      en: 'The plan requires every club to have both funds and its own regulation (I.2.b). Follow this order; without a regulation, no loan can be made.',
    },
    regulation: { vi: 'Quy chế quản lý quỹ', en: 'The regulation of the funds' },
    openFund: {
      incomeFund: { vi: 'Mở quỹ tăng thu nhập', en: 'Open the income fund' },
      activityFund: { vi: 'Mở quỹ hoạt động', en: 'Open the activity fund' },
    },
    done: { vi: 'đã có', en: 'done' },
    open: { vi: 'chưa có', en: 'not yet' },
  },
  head: {
    nothing: (date: string): Wording => ({
      vi: `Sổ quỹ đến ${date}: chưa có gì trong sổ`,
      en: `Fund book to ${date}: nothing is recorded yet`,
    }),
    noLoans: (date: string): Wording => ({
      vi: `Sổ quỹ đến ${date}: không có khoản vay nào phải thu`,
      en: `Fund book to ${date}: no loan repayments due`,
    }),
    due: (date: string, next: string, due: string): Wording => ({
      vi: `Sổ quỹ đến ${date}: kỳ\u00A0${next} cần thu ${due}`,
      en: `Fund book to ${date}: ${due} to collect on ${next}`,
    }),
    late: (late: string): Wording => ({
      vi: `, trong\u00A0đó ${late} quá\u00A0hạn`,
      en: `, of which ${late} is overdue`,
    }),
  },
  funds: {
    cash: { vi: 'Tiền mặt theo sổ', en: 'Cash by the book' },
    lent: { vi: 'Đang cho vay', en: 'Lent out' },
    due: (on: string): Wording => ({ vi: `Đến hạn ${on}`, en: `Due on ${on}` }),
    late: { vi: 'Quá hạn', en: 'Overdue' },
    loans: (count: string): Wording => ({ vi: `${count} khoản`, en: counted(count, 'loan', 'loans') }),
    people: (count: string): Wording => ({
      vi: `gốc và lãi, ${count} người`,
      en: `principal and interest, ${counted(count, 'person', 'people')}`,
    }),
    longest: (days: string): Wording => ({
      vi: `lâu nhất ${days} ngày`,
      en: `up to ${counted(days, 'day', 'days')}`,
    }),
    counted: (on: string): Wording => ({ vi: `Kiểm quỹ ${on}`, en: `Counted on ${on}` }),
    count: { vi: 'Kiểm quỹ', en: 'Cash count' },
    notCounted: { vi: 'chưa kiểm lần nào', en: 'not counted yet' },
    agrees: { vi: 'Khớp sổ', en: 'Matches the book' },
    short: (amount: string): Wording => ({ vi: `Thiếu ${amount}`, en: `${amount} short` }),
    over: (amount: string): Wording => ({ vi: `Thừa ${amount}`, en: `${amount} over` }),
    notOpen: { vi: 'Chưa mở quỹ', en: 'Not opened yet' },
    dong: { vi: 'đồng', en: 'đồng' },
  },
  book: {
    heading: (month: string): Wording => ({
      vi: `Sổ quỹ tiền mặt tháng ${month}`,
      en: `Cash book of ${month}`,
    }),
    year: (year: string): Wording => ({ vi: `Sổ quỹ tiền mặt năm ${year}`, en: `Cash book of ${year}` }),
    funds: { vi: 'Quỹ', en: 'Fund' },
    unit: { vi: 'Đơn vị tính: đồng', en: 'In đồng' },
    day: { vi: 'Ngày', en: 'Day' },
    slip: { vi: 'Số phiếu', en: 'Slip no.' },
    what: { vi: 'Diễn giải', en: 'What for' },
    receipt: { vi: 'Thu', en: 'In' },
    payment: { vi: 'Chi', en: 'Out' },
    balance: { vi: 'Tồn', en: 'Balance' },
    opening: { vi: 'Số dư đầu kỳ', en: 'Brought forward' },
    total: { vi: 'Cộng', en: 'Total' },
    closing: { vi: 'Số dư cuối kỳ', en: 'Carried forward' },
    nothing: { vi: 'Không có thu chi trong kỳ này.', en: 'No money in or out in this period.' },
    month: (month: string): Wording => ({ vi: `Tháng ${month}`, en: month }),
    wholeYear: (year: string): Wording => ({ vi: `Cả năm ${year}`, en: `All of ${year}` }),
    seeAll: { vi: 'đã hủy, xem đủ', en: 'cancelled, see all' },
    seePending: { vi: 'chờ người thứ hai', en: 'waiting for a second person' },
    print: { vi: 'In sổ', en: 'Print the book' },
    statement: (year: string): Wording => ({
      vi: `Xuất sổ năm ${year} (.xlsx)`,
      en: `Export the book of ${year} (.xlsx)`,
    }),
    reverse: { vi: 'Hủy phiếu', en: 'Cancel the slip' },
    reverseOf: (slip: string): Wording => ({ vi: `Hủy phiếu ${slip}`, en: `Cancel ${slip}` }),
    closed: { vi: 'Tháng này đã khóa sổ.', en: 'This month is closed.' },
    times: { vi: 'Các tháng', en: 'Months' },
    correction: ({ slip, on, reason, asked, confirmed }: Correction): Wording => ({
      vi: `Hủy${slip === '' ? '' : ` bằng phiếu ${slip}`} ngày ${on}: ${reason}. Người đề nghị: ${asked}; người xác nhận: ${confirmed}.`,
      en: `Cancelled${slip === '' ? '' : ` by ${slip}`} on ${on}: ${reason}. Proposed by ${asked}, confirmed by ${confirmed}.`,
    }),
  },
  sign: {
    accountant: { vi: 'Kế toán', en: 'Accountant' },
    treasurer: { vi: 'Thủ quỹ', en: 'Treasurer' },
    chair: { vi: 'Chủ nhiệm', en: 'Chair' },
  },
  count: {
    heading: { vi: 'Đếm tiền', en: 'Count' },
    notes: { vi: 'Đếm tiền trong két theo mệnh giá', en: 'Cash box counted by denomination' },
    note: { vi: 'Mệnh giá', en: 'Denomination' },
    pieces: { vi: 'Số tờ', en: 'Notes' },
    worth: { vi: 'Thành tiền', en: 'Amount' },
    counted: { vi: 'Đếm được', en: 'Counted' },
    piecesOf: (note: string): Wording => ({ vi: `Số tờ ${note} đồng`, en: `Number of ${note} đồng notes` }),
    piecesInvalid: { vi: 'Số tờ phải là số nguyên.', en: 'The number of notes must be a whole number.' },
  },
} as const
