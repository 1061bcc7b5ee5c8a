import type { RosterTotals } from '@lienthehe/office/roster/words'
import type { ShownRow } from './queries.ts'

/** The kinds of rows that the table can be filtered by. */
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
 * Is this row of that kind? `withDoubt` are rows that will be imported although something in them should be checked.
 */
export function isShown({ verdict, findings }: ShownRow, filter: RowFilter | null): boolean {
  if (filter === null) return true
  if (filter !== 'withDoubt') return verdict === filter
  return (verdict === 'new' || verdict === 'update') && findings.some(({ severity }) => severity === 'doubt')
}
