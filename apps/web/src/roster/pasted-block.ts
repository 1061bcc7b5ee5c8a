import {
  cellCharactersMax,
  parseDelimited,
  type RosterField,
  type RowPlace,
  type TypedCell,
  typedCellsMax,
} from '@lienthehe/office/roster/words'

/** Why a block from the clipboard cannot be pasted anywhere. */
export type PasteRefusal =
  | { readonly reason: 'quoteNeverCloses'; readonly line: number }
  | { readonly reason: 'tooManyCells'; readonly cells: number }
  | { readonly reason: 'cellTooLong'; readonly line: number }
  | { readonly reason: 'noCells' }

export type PastedBlock =
  | {
      readonly ok: true
      readonly cells: readonly TypedCell[]
      /** How many rows and columns of the block are outside the table. */
      readonly beyond: { readonly rows: number; readonly columns: number }
    }
  | { readonly ok: false; readonly refusal: PasteRefusal }

/**
 * The cells that a block from Excel fills. Its first cell goes into the first of these rows and fields, and the others
 * follow in order.
 */
export function cellsOfBlock(
  text: string,
  {
    rows,
    fields,
  }: {
    readonly rows: readonly RowPlace[]
    /** `null`: a column that cannot be edited. */
    readonly fields: readonly (RosterField | null)[]
  },
): PastedBlock {
  // Excel also adds a line break after the last row.
  const parsed = parseDelimited(text.replace(/(\r\n|\n|\r)$/, ''), '\t')
  const refuse = (refusal: PasteRefusal) => ({ ok: false, refusal }) as const
  if (!parsed.ok) return refuse({ reason: 'quoteNeverCloses', line: parsed.line })
  const lines = parsed.rows.map((line) => line.map((cell) => cell.replace(/\s+/g, ' ').trim()))
  const long = lines.findIndex((line) => line.some(({ length }) => length > cellCharactersMax))
  if (long !== -1) return refuse({ reason: 'cellTooLong', line: long + 1 })
  const cells = lines.flatMap((line, down) =>
    line.flatMap((typed, across): TypedCell[] => {
      const [row, field] = [rows[down], fields[across]]
      return row === undefined || field === undefined || field === null
        ? []
        : [{ sheet: row.sheet, row: row.row, field, text: typed }]
    }),
  )
  if (cells.length === 0) return refuse({ reason: 'noCells' })
  if (cells.length > typedCellsMax) return refuse({ reason: 'tooManyCells', cells: cells.length })
  const open = fields.filter((field) => field !== null).length
  const widest = Math.max(...lines.map(({ length }) => length))
  const beyond = {
    rows: Math.max(0, lines.length - rows.length),
    columns: Math.max(0, widest - open),
  }
  return { ok: true, cells, beyond }
}
