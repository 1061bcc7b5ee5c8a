import type { Language, Wording } from '../text/language.ts'
import type { PaperKind } from './kind.ts'

const kindLabels: Readonly<Record<PaperKind, Wording>> = {
  plan: { vi: 'Kế hoạch của giai đoạn', en: 'Plan of the period' },
  guidance: { vi: 'Hướng dẫn', en: 'Guidance' },
  assignment: { vi: 'Phân công', en: 'Assignment of duties' },
  agreement: { vi: 'Thỏa thuận, phối hợp', en: 'Agreement' },
  amendment: { vi: 'Điều chỉnh kế hoạch', en: 'Amendment of the plan' },
  decision: { vi: 'Quyết định', en: 'Decision' },
  yearlyPlan: { vi: 'Kế hoạch năm', en: 'Plan of the year' },
  budget: { vi: 'Dự toán, giao kinh phí', en: 'Budget' },
  report: { vi: 'Báo cáo, sơ kết, tổng kết', en: 'Report or review' },
  other: { vi: 'Văn bản khác', en: 'Other document' },
}

/** `Hướng dẫn`, `Phân công` … */
export function labelPaperKind(kind: PaperKind, language: Language): string {
  return kindLabels[kind][language]
}
