import { type RosterField, type RosterRow, rosterFields } from '../roster.ts'

/** Fields in which many people have the same word, so that lists are filtered by them. */
const shared: readonly RosterField[] = rosterFields.filter((field) =>
  ['sex', 'ethnicity', 'hardship', 'village', 'subgroup', 'state'].includes(field),
)

/**
 * Finds out how the rows were hidden. Not every program saves that a filter is set. So if all visible rows share a word
 * that no hidden row has, the rows were filtered by that word.
 */
export function tellHiddenRows(rows: readonly RosterRow[]): readonly RosterRow[] {
  if (rows.every(({ hidden }) => hidden === undefined)) return rows
  const isFiltered = shared.some((field) => filtersBy(rows, field))
  return isFiltered
    ? rows.map((row) => (row.hidden === undefined ? row : { ...row, hidden: 'filter' }))
    : rows
}

function filtersBy(rows: readonly RosterRow[], field: RosterField): boolean {
  const textOf = (row: RosterRow) => row.cells[field]?.text ?? ''
  const shown = rows.filter(({ hidden }) => hidden === undefined).map(textOf)
  const hidden = rows.filter((row) => row.hidden !== undefined).map(textOf)
  const [word = ''] = shown
  return shown.length > 1 && word !== '' && shown.every((text) => text === word) && !hidden.includes(word)
}
