import type { HistoryWords } from '../history/words.ts'

/** How the history describes releases and their withdrawal. */
export const releaseHistory = {
  actions: {
    'release.publish': { vi: 'Công bố số liệu', en: 'Released figures' },
    'release.withdraw': { vi: 'Rút công bố', en: 'Withdrew a release' },
    'release.publishMonthly': {
      vi: 'Công bố hằng tháng, tự động',
      en: 'Released the month’s figures automatically',
    },
    'release.setMonthly': { vi: 'Đặt công bố hằng tháng', en: 'Set the monthly release' },
  },
  fields: {
    asOf: { vi: 'Số liệu đến ngày', en: 'Figures as of' },
    releasedAt: { vi: 'Công bố lúc', en: 'Released at' },
    basis: { vi: 'Căn cứ', en: 'Basis' },
    content: { vi: 'Mã nội dung', en: 'Hash of the content' },
    corrects: { vi: 'Đính chính', en: 'Corrects' },
    withdrawal: { vi: 'Lý do rút', en: 'Reason for the withdrawal' },
    releaseDay: { vi: 'Tự công bố vào ngày', en: 'Released automatically on day' },
  },
  empty: {
    corrects: { vi: 'không', en: 'nothing' },
    withdrawal: { vi: 'đang công bố', en: 'current' },
  },
} as const satisfies HistoryWords
