import type { Language, Wording } from '../text/language.ts'
import type { CareEndReason } from './end-reason.ts'

const labels: Readonly<Record<CareEndReason, Wording>> = {
  recovered: { vi: 'Đã khỏe lại', en: 'Recovered' },
  died: { vi: 'Qua đời', en: 'Died' },
  movedAway: { vi: 'Chuyển đi nơi khác', en: 'Moved away' },
  recordedByMistake: { vi: 'Ghi nhầm', en: 'Recorded by mistake' },
  other: { vi: 'Lý do khác', en: 'Other' },
}

/** `Đã khỏe lại`, `Qua đời` … */
export function labelCareEnd(reason: CareEndReason, language: Language): string {
  return labels[reason][language]
}
