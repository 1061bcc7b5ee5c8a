import type { Wording } from '@lienthehe/domain'

/**
 * The text of the papers that people sign and keep. People other than the clerk read them, so both languages exist, but
 * a paper never mixes them.
 */
export const paperWords = {
  nation: { vi: 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', en: 'SOCIALIST REPUBLIC OF VIET NAM' },
  motto: { vi: 'Độc lập - Tự do - Hạnh phúc', en: 'Independence - Freedom - Happiness' },
  passbook: { vi: 'SỔ VAY VỐN', en: 'LOAN CARD' },
  asOf: (on: string): Wording => ({ vi: `tính đến ${on}`, en: `to ${on}` }),
  contract: { vi: 'HỢP ĐỒNG VAY VỐN', en: 'LOAN CONTRACT' },
  receipt: { vi: 'PHIẾU THU', en: 'RECEIPT' },
  number: (slip: string): Wording => ({ vi: `Số ${slip}`, en: `No. ${slip}` }),
  incomeFund: { vi: 'Quỹ tăng thu nhập', en: 'Income fund' },
  day: ({ day, month, year }: Readonly<Record<'day' | 'month' | 'year', string>>): Wording => ({
    vi: `Ngày ${day} tháng ${month} năm ${year}`,
    en: `${day}/${month}/${year}`,
  }),
  lender: { vi: 'Bên cho vay', en: 'Lender' },
  borrower: { vi: 'Bên vay', en: 'Borrower' },
  guarantor: { vi: 'Người bảo lãnh', en: 'Guarantor' },
  purpose: { vi: 'Mục đích vay', en: 'Purpose' },
  amount: { vi: 'Số tiền vay', en: 'Loan amount' },
  inWords: { vi: 'Bằng chữ', en: 'In words' },
  term: { vi: 'Thời hạn', en: 'Term' },
  months: (months: string): Wording => ({ vi: `${months} tháng`, en: `${months} months` }),
  interest: { vi: 'Lãi', en: 'Interest' },
  rate: (rate: string, method: string): Wording => ({
    vi: `${rate} một tháng; ${method}`,
    en: `${rate} a month; ${method}`,
  }),
  repayment: { vi: 'Cách trả', en: 'Repayment' },
  schedule: {
    vi: 'Lịch trả nợ hai bên đã đọc và đồng ý',
    en: 'Repayment schedule read and agreed by both parties',
  },
  payer: { vi: 'Người nộp tiền', en: 'Paid by' },
  what: { vi: 'Nội dung', en: 'For' },
  repaid: (purpose: string): Wording => ({
    vi: `Trả nợ vay (${purpose})`,
    en: `Repayment of a loan (${purpose})`,
  }),
  sum: { vi: 'Số tiền', en: 'Amount' },
  parts: { vi: 'Trong đó', en: 'Of which' },
  partsAre: ({
    interest,
    principal,
    penalty,
  }: Readonly<Record<'interest' | 'principal' | 'penalty', string>>): Wording => ({
    vi: `tiền lãi ${interest}, tiền gốc ${principal}${penalty === '' ? '' : `, lãi phạt ${penalty}`}`,
    en: `interest ${interest}, principal ${principal}${penalty === '' ? '' : `, penalty ${penalty}`}`,
  }),
  sign: {
    payer: { vi: 'Người nộp tiền', en: 'Paid by' },
    borrower: { vi: 'Người vay', en: 'Borrower' },
    accountant: { vi: 'Kế toán', en: 'Accountant' },
    treasurer: { vi: 'Thủ quỹ', en: 'Treasurer' },
    chair: { vi: 'Chủ nhiệm', en: 'Chair' },
  },
} as const
