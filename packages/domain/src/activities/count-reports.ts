import type { ReportStanding, Submission } from './reporting.ts'

/** One count for each kind of submission; they add up to the reports expected. `late` lists who was or is late, longest first. */
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

/** How many reports of a month came, in time and complete: exact counts of clubs, never more than are expected. */
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
