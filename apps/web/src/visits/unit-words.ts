import type { Wording } from '@lienthehe/domain'

export const unitWords = {
  title: { vi: 'Kiểm tra, hỗ trợ câu lạc bộ', en: 'Visits to clubs and units' },
  lede: (visited: string, all: string): Wording => ({
    vi: `Năm nay đã đến ${visited} trong ${all} câu lạc bộ đang hoạt động.`,
    en: `${visited} of ${all} operating clubs have been visited this year.`,
  }),
  planned: { vi: 'Chuyến đã lên lịch', en: 'Planned visits' },
  nothingPlanned: { vi: 'Chưa lên lịch chuyến nào.', en: 'No visits planned yet.' },
  toDo: { vi: 'Việc chưa xong sau kiểm tra', en: 'Follow-up tasks not done yet' },
  nothingToDo: { vi: 'Không còn việc nào.', en: 'No tasks left.' },
  notVisited: { vi: 'Câu lạc bộ chưa được đến trong năm', en: 'Clubs not visited this year' },
  allVisited: {
    vi: 'Năm nay câu lạc bộ nào cũng đã được đến.',
    en: 'Every club has been visited this year.',
  },
  others: (count: string): Wording => ({ vi: `Còn ${count} câu lạc bộ nữa`, en: `${count} more` }),
} as const
