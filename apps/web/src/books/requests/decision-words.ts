import type { Wording } from '@lienthehe/domain'

/** What the screens say of decisions about a loan that was given: new conditions for the rest, or giving it up. */
export const decisionWords = {
  restructure: {
    open: { vi: 'Cơ cấu lại nợ', en: 'New conditions' },
    of: (name: string): Wording => ({
      vi: `Cơ cấu lại khoản nợ của ${name}`,
      en: `New conditions for ${name}`,
    }),
    note: {
      vi: 'Điều kiện mới áp dụng cho số gốc còn nợ; lãi và phần quá hạn đến ngày đó vẫn phải trả. Có hiệu lực khi người thứ hai xác nhận.',
      en: 'The new conditions are for the principal still owed; interest and arrears of that day stay owed. They count once a second person confirms.',
    },
    save: { vi: 'Đề nghị cơ cấu lại', en: 'Ask for new conditions' },
    preview: { vi: 'Lịch trả nợ mới', en: 'The new schedule' },
    rest: (amount: string): Wording => ({
      vi: `Số gốc còn nợ ngày đó: ${amount}`,
      en: `Principal owed that day: ${amount}`,
    }),
    said: (name: string): Wording => ({
      vi: `Đã đề nghị cơ cấu lại khoản nợ của ${name}, chờ người thứ hai xác nhận`,
      en: `New conditions for ${name} wait for a second person`,
    }),
  },
  writeOff: {
    open: { vi: 'Xóa nợ', en: 'Write off' },
    of: (name: string): Wording => ({ vi: `Xóa nợ cho ${name}`, en: `Write off the loan of ${name}` }),
    note: (amount: string): Wording => ({
      vi: `Quỹ tăng thu nhập chịu mất ${amount} tiền gốc còn nợ. Có hiệu lực khi người thứ hai xác nhận.`,
      en: `The income fund loses ${amount} of principal still owed. It counts once a second person confirms.`,
    }),
    save: { vi: 'Đề nghị xóa nợ', en: 'Ask to write it off' },
    said: (name: string): Wording => ({
      vi: `Đã đề nghị xóa nợ cho ${name}, chờ người thứ hai xác nhận`,
      en: `The write-off for ${name} waits for a second person`,
    }),
  },
  decision: { vi: 'Quyết định, lý do', en: 'Decision and reason' },
  decisionHint: {
    vi: 'Ví dụ: biên bản họp ban chủ nhiệm ngày 15/3, chuồng trại bị lũ cuốn',
    en: 'For example: minutes of the board of 15/3, a flood took the sty',
  },
  decidedOn: { vi: 'Ngày quyết định', en: 'Decided on' },
  list: { vi: 'Các quyết định về khoản vay', en: 'Decisions about this loan' },
  decided: ({ asked, agreed, reason }: Readonly<Record<'asked' | 'agreed' | 'reason', string>>): Wording => ({
    vi: `${reason}. Người đề nghị: ${asked}; người xác nhận: ${agreed}.`,
    en: `${reason}. Asked for by ${asked}, confirmed by ${agreed}.`,
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
