import type { ReportStanding, Submission } from './reporting.ts'

/**
 * How many reports are expected, and how many of them are in each kind of `Submission`; the kinds add up to `expected`.
 * `late` lists the reports that came late or are overdue, the most days late first.
 */
export type ReportCount = {
  readonly expected: number
  readonly submissions: Readonly<Record<Submission['kind'], number>>
  readonly complete: number
  readonly late: readonly LateReport[]
}

/** A report that came late, or is overdue. */
export type LateReport = {
  readonly club: ReportStanding['club']
  readonly submission: Extract<Submission, { readonly kind: 'late' | 'overdue' }>
}

/**
 * Counts how many reports of a month came, came in time and are complete. Each club counts once, so no number exceeds
 * `expected`.
 */
export function countReports(standings: readonly ReportStanding[]): ReportCount {
  const submissions = { onTime: 0, late: 0, overdue: 0, awaited: 0 }
  for (const { submission } of standings) submissions[submission.kind] += 1
  const late = standings
    .flatMap(({ club, submission }): readonly LateReport[] =>
      submission.kind === 'late' || submission.kind === 'overdue' ? [{ club, submission }] : [],
    )
    .toSorted((one, other) => other.submission.days - one.submission.days)
  return {
    expected: standings.length,
    submissions,
    complete: standings.filter(({ isComplete }) => isComplete).length,
    late,
  }
}
