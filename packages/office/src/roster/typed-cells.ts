import type { RosterField, RowPlace } from './roster.ts'

/** A new text for one cell of a file. */
export type TypedCell = RowPlace & { readonly field: RosterField; readonly text: string }

/** How many cells may be typed at once; more should come as a file. */
export const typedCellsMax = 5000

/** How long the text of one cell may be. */
export const cellCharactersMax = 300
