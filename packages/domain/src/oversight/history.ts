import { amongKnown, type HistoryWords } from '../history/words.ts'
import { followUpStatuses } from './follow-up.ts'
import { visitStatuses } from './visit.ts'
import { describeFollowUp, labelVisitStatus } from './wording.ts'

/** How the history describes actions on a visit. */
export const visitHistory = {
  actions: {
    'visit.plan': { vi: 'Lên lịch kiểm tra', en: 'Planned a visit' },
    'visit.change': { vi: 'Đổi lịch kiểm tra', en: 'Changed the plan of a visit' },
    'visit.cancel': { vi: 'Hủy lịch kiểm tra', en: 'Cancelled a visit' },
    'visit.record': { vi: 'Ghi kết quả kiểm tra', en: 'Recorded a visit' },
    'visit.closeFollowUp': { vi: 'Kết thúc việc cần làm sau kiểm tra', en: 'Closed what a visit led to' },
  },
  fields: {
    plannedOn: { vi: 'Ngày dự kiến', en: 'Planned for' },
    visitors: { vi: 'Người đi', en: 'Visitors' },
    purpose: { vi: 'Nội dung', en: 'Purpose' },
    visit: { vi: 'Chuyến kiểm tra', en: 'Visit' },
    visitedOn: { vi: 'Ngày kiểm tra', en: 'Visited on' },
    findings: { vi: 'Nhận xét', en: 'Findings' },
    help: { vi: 'Hỗ trợ tại chỗ', en: 'Help given on the spot' },
    points: { vi: 'Điểm đạt', en: 'Points earned' },
    cancelledBecause: { vi: 'Lý do hủy', en: 'Cancelled because' },
    followUps: { vi: 'Việc cần làm', en: 'Follow-ups' },
  },
  values: {
    visit: amongKnown(visitStatuses, labelVisitStatus),
    'followUps.status': amongKnown(followUpStatuses, (kind, language) =>
      describeFollowUp({ kind }, { language }),
    ),
  },
} as const satisfies HistoryWords
