import type { Wording } from '@lienthehe/domain'

/** The widget's own texts; everything about the plan is worded in the answer. */
export const words = {
  waiting: { vi: 'Đang tải số liệu…', en: 'Loading the figures…' },
  failed: { vi: 'Chưa tải được số liệu tiến độ.', en: 'The figures could not be loaded.' },
  stale: {
    vi: 'Chưa tải được số liệu mới; dưới đây là số liệu đã tải trước đó.',
    en: 'Newer figures could not be loaded; these were loaded earlier.',
  },
  noTarget: { vi: 'Kế hoạch không có chỉ tiêu mang mã này.', en: 'The plan has no target with this code.' },
  asOf: { vi: 'Số liệu đến', en: 'Figures as of' },
  illustration: { vi: 'Số liệu minh họa', en: 'Invented figures, for illustration' },
  plan: { vi: 'Kế hoạch', en: 'Plan' },
  details: { vi: 'Xem chi tiết tại trang tiến độ', en: 'Details on the progress page' },
} as const satisfies Record<string, Wording>
