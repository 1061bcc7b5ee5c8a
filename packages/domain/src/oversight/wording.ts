import type { PhaseOrYear } from '../plan/phase-or-year-schema.ts'
import { formatInteger } from '../text/format.ts'
import type { InLanguage, Language, Wording } from '../text/language.ts'
import { type Tally, totalOf } from '../verdicts/tally.ts'
import type { ChecklistAnswer } from './checklist.ts'
import type { FollowUpStanding } from './follow-up.ts'
import type { Checklist } from './schema.ts'
import type { VisitStanding, VisitStatus } from './visit.ts'

const answerLabels: Readonly<Record<ChecklistAnswer, Wording>> = {
  yes: { vi: 'Có', en: 'Yes' },
  partly: { vi: 'Một phần', en: 'Partly' },
  no: { vi: 'Không', en: 'No' },
  notAsked: { vi: 'Chưa hỏi', en: 'Not asked' },
}

/** `Có`, `Một phần`, `Không`, `Chưa hỏi`. */
export function labelChecklistAnswer(answer: ChecklistAnswer, language: Language): string {
  return answerLabels[answer][language]
}

/** `75/100 điểm, cần 80%; chưa hỏi 10 điểm`: the points as they are, never a rounded share. */
export function describePoints(
  points: Tally,
  {
    checklist: { markPercent },
    language,
  }: InLanguage & { readonly checklist: Pick<Checklist, 'markPercent'> },
): string {
  const [earned, all, unknown] = [points.yes, totalOf(points), points.unknown].map((number) =>
    formatInteger(number, language),
  )
  const score = {
    vi: `${earned}/${all} điểm, cần ${markPercent}%`,
    en: `${earned} of ${all} points, ${markPercent}% needed`,
  }[language]
  if (points.unknown === 0) return score
  return { vi: `${score}; còn ${unknown} điểm chưa hỏi`, en: `${score}; ${unknown} not asked yet` }[language]
}

/** The standing of a follow-up: `Quá hạn 3 ngày`. */
export function describeFollowUp(standing: FollowUpStanding, { language }: InLanguage): string {
  if (standing.kind === 'overdue') return describeOverdue(standing.days, { language })
  const labels: Readonly<Record<typeof standing.kind, Wording>> = {
    notOpened: { vi: 'Chưa giao', en: 'Not yet assigned' },
    open: { vi: 'Đang thực hiện', en: 'Open' },
    done: { vi: 'Đã xong', en: 'Done' },
    dropped: { vi: 'Thôi không làm', en: 'Dropped' },
  }
  return labels[standing.kind][language]
}

const statusLabels: Readonly<Record<VisitStatus, Wording>> = {
  planned: { vi: 'Đã lên lịch', en: 'Planned' },
  done: { vi: 'Đã kiểm tra', en: 'Done' },
  cancelled: { vi: 'Đã hủy', en: 'Cancelled' },
}

/** `Đã lên lịch`, `Đã kiểm tra`, `Đã hủy`. */
export function labelVisitStatus(status: VisitStatus, language: Language): string {
  return statusLabels[status][language]
}

/** The standing of a visit: `Đã lên lịch`, `Quá hạn 3 ngày`. */
export function describeVisit(standing: VisitStanding, { language }: InLanguage): string {
  return standing.kind === 'late'
    ? describeOverdue(standing.days, { language })
    : labelVisitStatus(standing.kind, language)
}

/** `năm 2023`, `cả giai đoạn` */
export function describePhaseOrYear(period: PhaseOrYear, { language }: InLanguage): string {
  if (period.kind === 'phase') return { vi: 'cả giai đoạn', en: 'the whole phase' }[language]
  return { vi: `năm ${period.year}`, en: String(period.year) }[language]
}

/** `Quá hạn 31 ngày` */
export function describeOverdue(days: number, { language }: InLanguage): string {
  const number = formatInteger(days, language)
  return { vi: `Quá hạn ${number} ngày`, en: `${number} ${days === 1 ? 'day' : 'days'} overdue` }[language]
}
