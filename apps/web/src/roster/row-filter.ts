import type { RosterTotals } from '@lienthehe/office/roster/words'
import type { ShownRow } from './queries.ts'

/** The kinds of rows to which the table can be narrowed. */
export const rowFilters = [
  'new',
  'update',
  'unchanged',
  'leaves',
  'leftOut',
  'refused',
  'withDoubt',
] as const satisfies readonly (keyof RosterTotals)[]
export type RowFilter = (typeof rowFilters)[number]

/**
 * Does this row belong to that kind? `withDoubt` are rows that will be imported although something should be checked.
 */
export function isShown({ verdict, findings }: ShownRow, filter: RowFilter | null): boolean {
  if (filter === null) return true
  if (filter !== 'withDoubt') return verdict === filter
  return (verdict === 'new' || verdict === 'update') && findings.some(({ severity }) => severity === 'doubt')
}
