import type { Wording } from '@lienthehe/domain'

/** The texts about decisions on a loan that was given: new conditions for the remaining debt, or a write-off. */
export const decisionWords = {
  restructure: {
    open: { vi: 'Cơ cấu lại nợ', en: 'Restructure' },
    of: (name: string): Wording => ({
      vi: `Cơ cấu lại khoản nợ của ${name}`,
      en: `Restructure the loan of ${name}`,
    }),
    note: {
      vi: 'Điều kiện mới áp dụng cho số gốc còn nợ; lãi và phần quá hạn đến ngày đó vẫn phải trả. Có hiệu lực khi người thứ hai xác nhận.',
      en: 'The new conditions apply to the principal still owed; interest and arrears up to that day must still be paid. They take effect once a second person confirms.',
    },
    save: { vi: 'Đề nghị cơ cấu lại', en: 'Propose restructuring' },
    preview: { vi: 'Lịch trả nợ mới', en: 'The new schedule' },
    rest: (amount: string): Wording => ({
      vi: `Số gốc còn nợ ngày đó: ${amount}`,
      en: `Principal owed that day: ${amount}`,
    }),
    said: (name: string): Wording => ({
      vi: `Đã đề nghị cơ cấu lại khoản nợ của ${name}, chờ người thứ hai xác nhận`,
      en: `Restructuring proposed for ${name}; waiting for a second person`,
    }),
  },
  writeOff: {
    open: { vi: 'Xóa nợ', en: 'Write off' },
    of: (name: string): Wording => ({ vi: `Xóa nợ cho ${name}`, en: `Write off the loan of ${name}` }),
    note: (amount: string): Wording => ({
      vi: `Quỹ tăng thu nhập chịu mất ${amount} tiền gốc còn nợ. Có hiệu lực khi người thứ hai xác nhận.`,
      en: `The income fund loses ${amount} of principal still owed. It takes effect once a second person confirms.`,
    }),
    save: { vi: 'Đề nghị xóa nợ', en: 'Propose a write-off' },
    said: (name: string): Wording => ({
      vi: `Đã đề nghị xóa nợ cho ${name}, chờ người thứ hai xác nhận`,
      en: `Write-off proposed for ${name}; waiting for a second person`,
    }),
  },
  decision: { vi: 'Quyết định, lý do', en: 'Decision and reason' },
  decisionHint: {
    vi: 'Ví dụ: biên bản họp ban chủ nhiệm ngày 15/3, chuồng trại bị lũ cuốn',
    en: 'For example: minutes of the board meeting of 15/3, the pigsty was swept away by a flood',
  },
  decidedOn: { vi: 'Ngày quyết định', en: 'Decided on' },
  list: { vi: 'Các quyết định về khoản vay', en: 'Decisions about this loan' },
  decided: ({ asked, agreed, reason }: Readonly<Record<'asked' | 'agreed' | 'reason', string>>): Wording => ({
    vi: `${reason}. Người đề nghị: ${asked}; người xác nhận: ${agreed}.`,
    en: `${reason}. Proposed by ${asked}, confirmed by ${agreed}.`,
  }),
  conditions: (months: number, rate: string): Wording => ({
    vi: `trả trong ${months} tháng, lãi ${rate} một tháng`,
    en: `${months} months at ${rate} a month`,
  }),
  givenUp: (amount: string): Wording => ({
    vi: `bỏ ${amount} tiền gốc`,
    en: `${amount} of principal given up`,
  }),
} as const
