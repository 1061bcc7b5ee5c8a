import type { Wording } from '@lienthehe/domain'

/** What the screens say of requests for a loan, from the asking to the money. */
export const requestWords = {
  heading: { vi: 'Đơn vay đang chờ', en: 'Requests that wait' },
  note: {
    vi: 'Xếp theo thứ tự ưu tiên trong quy chế, rồi theo ngày xin.',
    en: 'In the order of the regulation’s priority groups, then by the day of asking.',
  },
  none: { vi: 'Không có đơn nào đang chờ.', en: 'No request waits.' },
  noGroup: { vi: 'không thuộc diện ưu tiên', en: 'in no priority group' },
  asked: (on: string, amount: string, months: number): Wording => ({
    vi: `xin ngày ${on}, ${amount}, ${months} tháng`,
    en: `asked on ${on}: ${amount} for ${months} months`,
  }),
  purpose: (purpose: string, plan: string): Wording => ({
    vi: `Để ${purpose}. Kế hoạch: ${plan}.`,
    en: `For ${purpose}. Plan: ${plan}.`,
  }),
  approvedOn: (on: string, present: string): Wording => ({
    vi: `Đã duyệt ngày ${on}; người dự: ${present}.`,
    en: `Approved on ${on}; present: ${present}.`,
  }),
  exception: (reason: string): Wording => ({
    vi: `Ngoại lệ so với quy chế: ${reason}.`,
    en: `An exception to the regulation: ${reason}.`,
  }),
  settled: {
    heading: (count: string): Wording => ({
      vi: `Đơn đã giải quyết (${count})`,
      en: `Settled requests (${count})`,
    }),
    lent: { vi: 'đã giao tiền', en: 'paid out' },
    declined: (reason: string): Wording => ({ vi: `không duyệt: ${reason}`, en: `declined: ${reason}` }),
  },
  request: {
    open: { vi: 'Ghi đơn vay', en: 'Write down a request' },
    save: { vi: 'Ghi đơn vay', en: 'Record the request' },
    note: {
      vi: 'Ghi đơn chưa chi đồng nào: ban chủ nhiệm quyết định, rồi mới giao tiền.',
      en: 'Nothing is paid out yet: the board decides, and then the money is handed over.',
    },
    plan: { vi: 'Kế hoạch làm ăn và trả nợ', en: 'How it will earn and be paid back' },
    planHint: {
      vi: 'Ví dụ: nuôi 2 lợn nái, bán lứa đầu sau 6 tháng',
      en: 'For example: two sows, the first litter sold in six months',
    },
    requestedOn: { vi: 'Ngày xin vay', en: 'Asked on' },
    said: (name: string): Wording => ({
      vi: `Đã ghi đơn vay của ${name}`,
      en: `The request of ${name} is recorded`,
    }),
  },
  decide: {
    approve: { vi: 'Duyệt', en: 'Approve' },
    decline: { vi: 'Không duyệt', en: 'Decline' },
    of: (name: string): Wording => ({ vi: `Đơn vay của ${name}`, en: `The request of ${name}` }),
    present: { vi: 'Những ai dự họp quyết định', en: 'Who decided' },
    others: { vi: 'Người khác cùng dự', en: 'Others who were there' },
    othersHint: { vi: 'Cách nhau bằng dấu phẩy', en: 'Separated by commas' },
    exception: { vi: 'Vì sao cho vượt quy chế', en: 'Why the regulation is exceeded' },
    reason: { vi: 'Lý do không duyệt', en: 'Why it is declined' },
    decidedOn: { vi: 'Ngày quyết định', en: 'Decided on' },
    saidApproved: (name: string): Wording => ({
      vi: `Đã duyệt đơn vay của ${name}`,
      en: `The request of ${name} is approved`,
    }),
    saidDeclined: (name: string): Wording => ({
      vi: `Đã ghi là không duyệt đơn của ${name}`,
      en: `The request of ${name} is declined`,
    }),
  },
  handOut: {
    open: { vi: 'Giao tiền', en: 'Hand over' },
    of: (amount: string, name: string): Wording => ({
      vi: `Giao ${amount} cho ${name}`,
      en: `Hand ${amount} to ${name}`,
    }),
  },
} as const
