import type { HistoryWords } from '../history/words.ts'

/**
 * How the history says that a meeting’s sheet arrived. Under it the history lists each thing that the sheet recorded.
 */
export const meetingHistory = {
  actions: { 'meeting.send': { vi: 'Gửi phiếu họp tháng', en: 'Sent a meeting sheet' } },
  fields: {
    taken: { vi: 'Số dòng đã ghi', en: 'Lines recorded' },
    notTaken: { vi: 'Số dòng không ghi', en: 'Lines not recorded' },
    enteredForBoard: {
      vi: 'Một người nhập thay cả ban chủ nhiệm',
      en: 'Entered by one person for the whole board',
    },
  },
} as const satisfies HistoryWords
