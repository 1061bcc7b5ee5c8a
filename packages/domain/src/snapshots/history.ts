import type { HistoryWords } from '../history/words.ts'

/** How the history describes the closing of periods and the withdrawal of snapshots. */
export const snapshotHistory = {
  actions: {
    'snapshot.close': { vi: 'Chốt số liệu', en: 'Closed a period' },
    'snapshot.writeReport': { vi: 'Sửa lời báo cáo', en: 'Edited the text of a report' },
    'snapshot.withdraw': { vi: 'Rút bản chốt', en: 'Withdrew a snapshot' },
  },
  fields: {
    period: { vi: 'Kỳ', en: 'Period' },
    asOf: { vi: 'Số liệu đến ngày', en: 'Figures as of' },
    closedAt: { vi: 'Chốt lúc', en: 'Closed at' },
    basis: { vi: 'Căn cứ', en: 'Basis' },
    hash: { vi: 'Mã bản chốt', en: 'Hash of the snapshot' },
    counts: { vi: 'Mã số liệu', en: 'Hash of the counts' },
    missing: { vi: 'Tháng thiếu báo cáo', en: 'Months without reports' },
    despite: { vi: 'Lý do vẫn chốt', en: 'Why it was closed anyway' },
    text: { vi: 'Lời báo cáo', en: 'Text of the report' },
    withdrawal: { vi: 'Lý do rút', en: 'Reason for the withdrawal' },
  },
  empty: {
    text: { vi: 'máy viết từ số liệu', en: 'written from the figures' },
    despite: { vi: 'đủ báo cáo', en: 'no report is missing' },
    withdrawal: { vi: 'đang dùng', en: 'in use' },
  },
} as const satisfies HistoryWords
