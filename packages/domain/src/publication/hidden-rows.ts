import { sumIntervals } from '../verdicts/interval.ts'
import { type Group, isSecret } from './cell.ts'

/** One row of the table of districts. `clubsOperating` is published beside it as an exact number. */
export type Row = Group & { readonly clubsOperating: number }

/**
 * If any row is hidden, this many rows with the fewest clubs are hidden too, whatever their figures are. These rows are
 * the screens: small numbers hide behind them.
 */
const screens = 2

/**
 * Which rows of a table of people are hidden, so that neither they nor their sum reveal a single club or very few
 * people? A row is shown or hidden with all its figures.
 *
 * The promise: even a reader who knows this rule, the exact totals and every shown row exactly cannot exclude any
 * number from 0 to 9 for any figure of a hidden row, nor for its people below 60. The choice of the screens depends
 * only on public facts, so being hidden does not mean being small. Why it is true: all people of the hidden rows could
 * be in one screen, with 0 to 9 people in the row in question and nobody in the other hidden rows, and the published
 * table would be the same.
 *
 * Rounding limits what tables of two different days reveal together (`attack-releases.test.ts`).
 */
export function hiddenRows<TableRow extends Row>(rows: readonly TableRow[]): ReadonlySet<TableRow> {
  const listed = rows
    .filter(({ clubs }) => clubs > 0)
    .toSorted((one, other) => one.clubsOperating - other.clubsOperating)
  const secret = listed.filter(isSecret)
  return secret.length === 0 ? new Set() : hideMore(listed, new Set([...secret, ...listed.slice(0, screens)]))
}

/**
 * A reader can compute the sum of the hidden rows by subtraction. As long as that sum would reveal a secret, the next
 * row is hidden too.
 */
function hideMore<TableRow extends Row>(
  listed: readonly TableRow[],
  hidden: ReadonlySet<TableRow>,
): ReadonlySet<TableRow> {
  const next = listed.find((row) => !hidden.has(row))
  if (next === undefined || !isSecret(sumOf([...hidden]))) return hidden
  return hideMore(listed, new Set([...hidden, next]))
}

function sumOf(rows: readonly Group[]): Group {
  const [first] = rows
  return {
    clubs: rows.reduce((sum, { clubs }) => sum + clubs, 0),
    counts: (first?.counts ?? []).map((_, column) =>
      sumIntervals(rows.flatMap(({ counts }) => counts[column] ?? [])),
    ),
  }
}
