import type { HistoryWords } from '../history/words.ts'

/** How the history of a club describes the changes to its fund book. */
export const bookHistory = {
  actions: {
    'book.regulate': { vi: 'Ghi quy chế quỹ', en: 'Recorded a regulation of the funds' },
    'book.open': { vi: 'Mở sổ quỹ từ số dư', en: 'Opened a fund from its balance' },
    'book.contribute': { vi: 'Ghi thu', en: 'Recorded money in' },
    'book.collectDues': { vi: 'Ghi thu hội phí', en: 'Recorded dues' },
    'book.spend': { vi: 'Ghi chi', en: 'Recorded money out' },
    'book.transfer': { vi: 'Chuyển giữa hai quỹ', en: 'Moved money between the funds' },
    'book.lend': { vi: 'Cho vay', en: 'Gave a loan' },
    'book.request': { vi: 'Ghi đơn vay', en: 'Recorded a request for a loan' },
    'book.decide': { vi: 'Quyết định về đơn vay', en: 'Decided on a request for a loan' },
    'book.repay': { vi: 'Ghi trả nợ', en: 'Recorded a repayment' },
    'book.propose': {
      vi: 'Đề nghị mở sổ, hủy phiếu, giãn hoặc xóa nợ',
      en: 'Proposed an opening or a correction',
    },
    'book.confirm': { vi: 'Xác nhận đề nghị', en: 'Confirmed a proposal' },
    'book.decline': { vi: 'Từ chối đề nghị', en: 'Declined a proposal' },
    'book.count': { vi: 'Kiểm quỹ', en: 'Counted the cash' },
    'book.close': { vi: 'Khóa sổ tháng', en: 'Closed a month' },
  },
  fields: {
    position: { vi: 'Dòng sổ', en: 'Line of the book' },
    hash: { vi: 'Mã kiểm tra', en: 'Check code' },
  },
} as const satisfies HistoryWords
