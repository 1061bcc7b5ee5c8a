import { formatInteger } from '../text/format.ts'
import type { Language, Wording } from '../text/language.ts'
import { type Tally, totalOf } from '../verdicts/tally.ts'
import type { ChecklistAnswer } from './checklist.ts'
import type { FollowUpStanding } from './follow-up.ts'
import type { ReviewKind } from './review.ts'
import type { Checklist, PhaseOrYear } from './schema.ts'
import type { VisitStanding, VisitStatus } from './visit.ts'

const answerLabels: Readonly<Record<ChecklistAnswer, Wording>> = {
  yes: { vi: 'Có', en: 'Yes' },
  partly: { vi: 'Một phần', en: 'Partly' },
  no: { vi: 'Không', en: 'No' },
  notAsked: { vi: 'Chưa hỏi', en: 'Not asked' },
}

/** `Có`, `Một phần`, `Không`, `Chưa hỏi`. */
export function wordChecklistAnswer(answer: ChecklistAnswer, language: Language): string {
  return answerLabels[answer][language]
}

/** `75/100 điểm, cần 80%; chưa hỏi 10 điểm`: the points as they are, never a rounded share. */
export function wordPoints(
  points: Tally,
  { markPercent }: Pick<Checklist, 'markPercent'>,
  language: Language,
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

/** Where a follow-up stands: `Quá hạn 3 ngày`. */
export function wordFollowUp(standing: FollowUpStanding, language: Language): string {
  if (standing.kind === 'overdue') return wordOverdue(standing.days, language)
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
export function wordVisitStatus(status: VisitStatus, language: Language): string {
  return statusLabels[status][language]
}

/** Where a visit stands: `Đã lên lịch`, `Quá hạn 3 ngày`. */
export function wordVisit(standing: VisitStanding, language: Language): string {
  return standing.kind === 'late'
    ? wordOverdue(standing.days, language)
    : wordVisitStatus(standing.kind, language)
}

const reviewLabels: Readonly<Record<ReviewKind, Wording>> = {
  interim: { vi: 'Sơ kết', en: 'Interim review' },
  final: { vi: 'Tổng kết', en: 'Final review' },
}

/** `Sơ kết`, `Tổng kết`. */
export function wordReviewKind(kind: ReviewKind, language: Language): string {
  return reviewLabels[kind][language]
}

/** `năm 2023`, `cả giai đoạn` */
export function wordPhaseOrYear(period: PhaseOrYear, language: Language): string {
  if (period.kind === 'phase') return { vi: 'cả giai đoạn', en: 'the whole phase' }[language]
  return { vi: `năm ${period.year}`, en: String(period.year) }[language]
}

/** `Quá hạn 31 ngày` */
export function wordOverdue(days: number, language: Language): string {
  const number = formatInteger(days, language)
  return { vi: `Quá hạn ${number} ngày`, en: `${number} ${days === 1 ? 'day' : 'days'} overdue` }[language]
}
