import { amongKnown, type HistoryWords } from '../history/words.ts'
import { labelReportStatus, reportStatuses } from './wording.ts'

/** How the history describes changes to a club's reports. */
export const reportHistory = {
  actions: {
    'report.submit': { vi: 'Nộp báo cáo tháng', en: 'Submitted a monthly report' },
    'report.accept': { vi: 'Duyệt báo cáo tháng', en: 'Accepted a monthly report' },
    'report.return': { vi: 'Trả lại báo cáo tháng', en: 'Returned a monthly report' },
    'report.reopen': { vi: 'Mở lại báo cáo tháng', en: 'Reopened a monthly report' },
    'report.setDueDay': { vi: 'Đặt hạn nộp báo cáo', en: 'Set the day on which reports are due' },
  },
  fields: {
    month: { vi: 'Tháng', en: 'Month' },
    meeting: { vi: 'Buổi sinh hoạt', en: 'Meeting' },
    activities: { vi: 'Các mảng hoạt động', en: 'Areas of activity' },
    reached: { vi: 'Thành viên được tiếp cận', en: 'Members reached' },
    healthChecks: { vi: 'Người được kiểm tra sức khỏe', en: 'People whose health was checked' },
    homeCareVisits: { vi: 'Lượt chăm sóc tại nhà', en: 'Visits at home' },
    nextPlan: { vi: 'Kế hoạch tháng sau', en: 'Plan of the next month' },
    note: { vi: 'Ghi chú', en: 'Note' },
    state: { vi: 'Tình trạng báo cáo', en: 'State of the report' },
    content: { vi: 'Mã nội dung', en: 'Hash of the content' },
    day: { vi: 'Hạn nộp, ngày của tháng sau', en: 'Due on this day of the next month' },
  },
  values: { 'state.status': amongKnown(reportStatuses, labelReportStatus) },
} as const satisfies HistoryWords
