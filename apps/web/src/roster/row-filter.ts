import type { RosterTotals } from '@lienthehe/office/roster/words'
import type { ShownRow } from './queries.ts'

/** The kinds of rows that can be looked at alone. */
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

/** Is this row one of those? `withDoubt` are rows that are taken although something should be looked at. */
export function isShown({ verdict, findings }: ShownRow, filter: RowFilter | null): boolean {
  if (filter === null) return true
  if (filter !== 'withDoubt') return verdict === filter
  return (verdict === 'new' || verdict === 'update') && findings.some(({ severity }) => severity === 'doubt')
}
