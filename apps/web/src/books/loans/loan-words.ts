import type { Wording } from '@lienthehe/domain'
import { counted } from '../../english-plural.ts'

/** The texts of the screens and papers about loans. */
export const loanWords = {
  heading: (open: string, late: string): Wording => ({
    vi: `${open} khoản đang vay, ${late} khoản chậm trả`,
    en: `${counted(open, 'loan', 'loans')} outstanding, ${late} overdue`,
  }),
  allOnTime: (open: string): Wording => ({
    vi: `${open} khoản đang vay, không khoản nào chậm trả`,
    en: `${counted(open, 'loan', 'loans')} outstanding, none overdue`,
  }),
  none: { vi: 'Chưa có khoản vay nào', en: 'No loan yet' },
  noneAdvice: {
    vi: 'Quỹ tăng thu nhập dùng để cho thành viên vay làm ăn. Khi ban chủ nhiệm đã duyệt, bấm “Cho vay”.',
    en: 'The income fund lends to members for their livelihoods. Once the board has approved, press “Lend”.',
  },
  byAge: (date: string): Wording => ({
    vi: `Nợ gốc chia theo số ngày chậm, đến ${date}`,
    en: `Principal owed by days late, to ${date}`,
  }),
  ofBucket: (amount: string, loans: string): Wording => ({
    vi: `${amount} đồng, ${loans} khoản`,
    en: `${amount} đồng, ${counted(loans, 'loan', 'loans')}`,
  }),
  loans: (count: string): Wording => ({ vi: `${count} khoản`, en: counted(count, 'loan', 'loans') }),
  table: { vi: 'Các khoản vay, chậm nhất đứng trước', en: 'Loans, the most overdue first' },
  borrower: { vi: 'Người vay', en: 'Borrower' },
  purpose: { vi: 'Mục đích', en: 'Purpose' },
  lent: { vi: 'Đã vay', en: 'Lent' },
  owed: { vi: 'Còn nợ gốc', en: 'Principal owed' },
  late: { vi: 'Quá hạn', en: 'Overdue' },
  daysLate: { vi: 'Chậm', en: 'Days late' },
  days: (days: string): Wording => ({ vi: `${days} ngày`, en: counted(days, 'day', 'days') }),
  lend: { vi: 'Cho vay', en: 'Lend' },
  back: { vi: 'Các khoản vay', en: 'The loans' },
  schedule: {
    heading: { vi: 'Lịch trả nợ', en: 'Schedule' },
    number: { vi: 'Kỳ', en: 'No.' },
    dueOn: { vi: 'Ngày trả', en: 'Due on' },
    principal: { vi: 'Gốc', en: 'Principal' },
    interest: { vi: 'Lãi', en: 'Interest' },
    sum: { vi: 'Cộng', en: 'Together' },
    left: { vi: 'Còn nợ gốc', en: 'Principal left' },
    total: { vi: 'Tất cả', en: 'All' },
    lastSum: (last: string, each: string): Wording => ({
      vi: `Kỳ cuối trả ${last}, khác các kỳ trước (${each}) vì gom phần lẻ do làm tròn.`,
      en: `The last instalment is ${last}, not ${each} like the others: it includes the rounding difference.`,
    }),
    lastPrincipal: (last: string, each: string): Wording => ({
      vi: `Kỳ cuối trả gốc ${last}, khác các kỳ trước (${each}) vì gom phần lẻ do làm tròn.`,
      en: `The last instalment has ${last} of principal, not ${each} like the others: it includes the rounding difference.`,
    }),
  },
  card: {
    title: { vi: 'Sổ vay vốn', en: 'Loan card' },
    owes: (name: string, amount: string): Wording => ({
      vi: `${name} còn nợ ${amount} tiền gốc`,
      en: `${name} still owes ${amount} of the principal`,
    }),
    settled: (name: string): Wording => ({
      vi: `${name} không còn nợ khoản này`,
      en: `${name} owes nothing of this loan`,
    }),
    guarantor: (name: string): Wording => ({ vi: `Bảo lãnh: ${name}.`, en: `Guarantor: ${name}.` }),
    nextTime: (on: string): Wording => ({ vi: `Lần tới: ${on}`, en: `Next time: ${on}` }),
    toBring: { vi: 'Cần mang những gì', en: 'What to bring' },
    lateDays: (days: string): Wording => ({
      vi: `Chậm ${days} ngày`,
      en: `${counted(days, 'day', 'days')} late`,
    }),
    penalty: { vi: 'Lãi phạt', en: 'Penalty' },
    interest: { vi: 'Tiền lãi', en: 'Interest' },
    principal: { vi: 'Tiền gốc', en: 'Principal' },
    sum: { vi: 'Cần trả', en: 'To pay' },
    payoff: { vi: 'Muốn trả hết hôm đó cần', en: 'To pay it all off' },
    instalments: (paid: string, all: string): Wording => ({
      vi: `Đã trả đủ ${paid} trong ${all} kỳ`,
      en: `${paid} of ${all} instalments are paid`,
    }),
    payments: { vi: 'Các lần đã trả', en: 'What was paid' },
    noPayments: { vi: 'Chưa trả lần nào.', en: 'Nothing has been paid yet.' },
    paidOn: { vi: 'Ngày trả', en: 'Paid on' },
    slip: { vi: 'Số phiếu', en: 'Slip no.' },
    amount: { vi: 'Số tiền', en: 'Amount' },
    interestPart: { vi: 'Lãi', en: 'Interest' },
    principalPart: { vi: 'Gốc', en: 'Principal' },
    printReceipt: (slip: string): Wording => ({ vi: `In phiếu ${slip}`, en: `Print ${slip}` }),
    print: { vi: 'In', en: 'Print' },
    printPassbook: { vi: 'In sổ vay vốn', en: 'Print the loan card' },
    printContract: { vi: 'In hợp đồng vay', en: 'Print the contract' },
    message: { vi: 'Gửi dạng chữ', en: 'As a message' },
    messageNote: {
      vi: 'Chép rồi dán vào Zalo hoặc tin nhắn.',
      en: 'Copy it and paste it into Zalo or a text message.',
    },
    copy: { vi: 'Chép lời nhắn', en: 'Copy the message' },
    copied: { vi: 'Đã chép. Hãy dán vào Zalo.', en: 'Copied. Paste it into Zalo.' },
    notCopied: {
      vi: 'Máy này không cho chép tự động. Hãy bôi đen lời nhắn rồi chép.',
      en: 'This device does not allow automatic copying. Select the text and copy it.',
    },
  },
} as const
