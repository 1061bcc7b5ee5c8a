import type { Grid } from '../grid.ts'
import type { RosterRefusal } from '../refusal.ts'

/** The sheets of a file as text. A sheet larger than the limits is read only up to them. */
export type ReadSheets = {
  readonly sheets: readonly { readonly grid: Grid; readonly beyond: RosterRefusal | null }[]
  /** The names of the hidden sheets, which were not read. */
  readonly hidden: readonly string[]
}
