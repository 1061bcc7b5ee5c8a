import { foundingSources } from '../clubs/club.ts'
import { labelFoundingSource } from '../clubs/wording.ts'
import { amongKnown, type HistoryWords } from '../history/words.ts'

/** How the history describes changes to a unit's plan, and to whether all these plans are recorded. */
export const unitPlanHistory = {
  actions: {
    'unitPlan.record': { vi: 'Ghi kế hoạch của địa phương', en: 'Recorded the unit’s plan' },
    'unitPlan.correct': { vi: 'Sửa kế hoạch của địa phương', en: 'Corrected the unit’s plan' },
    'unitPlan.withdraw': { vi: 'Rút kế hoạch ghi nhầm', en: 'Withdrew the unit’s plan as a mistake' },
    'unitPlan.completeList': {
      vi: 'Xác nhận đã ghi đủ kế hoạch của các địa phương hay chưa',
      en: 'Recorded whether all units’ plans are on record',
    },
  },
  fields: {
    unit: { vi: 'Địa phương', en: 'Unit' },
    plan: { vi: 'Kế hoạch của tỉnh', en: 'Plan of the province' },
    number: { vi: 'Số kế hoạch', en: 'Number of the plan' },
    issuedOn: { vi: 'Ngày ban hành', en: 'Issued on' },
    issuer: { vi: 'Cơ quan ban hành', en: 'Issuer' },
    clubs: { vi: 'Câu lạc bộ từng năm', en: 'Clubs by year' },
    withdrawal: { vi: 'Lý do rút', en: 'Reason for the withdrawal' },
    areAllRecorded: { vi: 'Đã ghi đủ', en: 'All on record' },
  },
  values: { 'clubs.source': amongKnown(foundingSources, labelFoundingSource) },
  empty: { withdrawal: { vi: 'đang dùng', en: 'in use' } },
} as const satisfies HistoryWords
