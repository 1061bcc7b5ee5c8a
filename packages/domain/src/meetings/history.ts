import type { HistoryWords } from '../history/words.ts'

/** How the history tells that a meeting’s sheet arrived; each thing that it wrote is told under it. */
export const meetingHistory = {
  actions: { 'meeting.send': { vi: 'Gửi phiếu họp tháng', en: 'Sent the sheet of a meeting' } },
  fields: {
    taken: { vi: 'Số dòng đã ghi', en: 'Lines taken' },
    notTaken: { vi: 'Số dòng không ghi', en: 'Lines not taken' },
    enteredForBoard: {
      vi: 'Một người nhập thay cả ban chủ nhiệm',
      en: 'Entered by one for the whole board',
    },
  },
} as const satisfies HistoryWords
