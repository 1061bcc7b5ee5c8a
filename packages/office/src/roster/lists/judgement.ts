import type { RosterFinding } from '../finding.ts'
import type { RosterTotals } from '../judging/judge-roster.ts'
import { type FieldChange, rowId } from '../judging/judge-row.ts'
import type { Question } from '../questions/question.ts'
import type { RosterRow, RowPlace } from '../roster.ts'

/** The result for a row of a list of clubs or boards, and what would be stored. */
export type ListVerdict<Outcome> =
  | { readonly verdict: 'new'; readonly outcomes: readonly Outcome[] }
  | {
      readonly verdict: 'update'
      readonly outcomes: readonly Outcome[]
      readonly changes: readonly FieldChange[]
    }
  | { readonly verdict: 'unchanged' }
  /** The row is not imported until a question about it is answered. */
  | { readonly verdict: 'leftOut' }
  | { readonly verdict: 'refused' }

export type ListedRow<Outcome> = ListVerdict<Outcome> &
  RowPlace & {
    readonly id: string
    readonly findings: readonly RosterFinding[]
  }

/** The dry run of a list: the result for each of its rows, and the questions about them. */
export type ListJudgement<Outcome> = {
  readonly rows: readonly ListedRow<Outcome>[]
  readonly totals: RosterTotals
  readonly questions: readonly Question[]
}

/** How many rows have each result; lists of clubs, boards and home care record no departures. */
export function totalsOfList<Outcome>(rows: readonly ListedRow<Outcome>[]): RosterTotals {
  const count = (verdict: ListedRow<Outcome>['verdict']) =>
    rows.filter((row) => row.verdict === verdict).length
  return {
    new: count('new'),
    update: count('update'),
    unchanged: count('unchanged'),
    leaves: 0,
    departures: 0,
    leftOut: count('leftOut'),
    refused: count('refused'),
    withDoubt: rows.filter(
      ({ verdict, findings }) =>
        (verdict === 'new' || verdict === 'update') && findings.some(({ severity }) => severity === 'doubt'),
    ).length,
  }
}

/** The row with its result. */
export function listedRow<Outcome>(
  { sheet, row }: RosterRow,
  findings: readonly RosterFinding[],
  verdict: ListVerdict<Outcome>,
): ListedRow<Outcome> {
  return { id: rowId({ sheet, row }), sheet, row, findings, ...verdict }
}
