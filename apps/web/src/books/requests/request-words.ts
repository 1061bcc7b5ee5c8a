import type { Wording } from '@lienthehe/domain'
import { counted } from '../../english-plural.ts'

/** The texts about loan requests, from the request to the payment. */
export const requestWords = {
  heading: { vi: 'Đơn vay đang chờ', en: 'Loan requests waiting' },
  note: {
    vi: 'Xếp theo thứ tự ưu tiên trong quy chế, rồi theo ngày xin.',
    en: 'In the regulation’s order of priority, then by date of request.',
  },
  none: { vi: 'Không có đơn nào đang chờ.', en: 'No requests are waiting.' },
  noGroup: { vi: 'không thuộc diện ưu tiên', en: 'in no priority group' },
  asked: (on: string, amount: string, months: number): Wording => ({
    vi: `xin ngày ${on}, ${amount}, ${months} tháng`,
    en: `asked on ${on}: ${amount} for ${counted(months, 'month', 'months')}`,
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
    open: { vi: 'Ghi đơn vay', en: 'Record a loan request' },
    save: { vi: 'Ghi đơn vay', en: 'Record the request' },
    note: {
      vi: 'Ghi đơn chưa chi đồng nào: ban chủ nhiệm quyết định, rồi mới giao tiền.',
      en: 'Recording a request pays nothing out: the board decides first, then the money is handed over.',
    },
    plan: { vi: 'Kế hoạch làm ăn và trả nợ', en: 'Business and repayment plan' },
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
    present: { vi: 'Những ai dự họp quyết định', en: 'Who attended the meeting that decided' },
    others: { vi: 'Người khác cùng dự', en: 'Others present' },
    othersHint: { vi: 'Cách nhau bằng dấu phẩy', en: 'Separated by commas' },
    exception: { vi: 'Vì sao cho vượt quy chế', en: 'Reason for exceeding the regulation' },
    reason: { vi: 'Lý do không duyệt', en: 'Reason for declining' },
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
    open: { vi: 'Giao tiền', en: 'Hand over the money' },
    of: (amount: string, name: string): Wording => ({
      vi: `Giao ${amount} cho ${name}`,
      en: `Hand ${amount} to ${name}`,
    }),
  },
} as const
