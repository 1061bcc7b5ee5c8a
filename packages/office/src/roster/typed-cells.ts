import type { RosterField, RowPlace } from './roster.ts'

/** Another text for one cell of a file. */
export type TypedCell = RowPlace & { readonly field: RosterField; readonly text: string }

/** How many cells may be typed at once: a longer block should be a file of its own. */
export const typedCellsMax = 5000

/** How long the text of one cell may be. */
export const cellCharactersMax = 300
