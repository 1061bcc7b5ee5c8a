import { everyRosterField, type Roster, type RosterField } from '@lienthehe/office/roster/words'

/** The number of the row in the list says nothing of a person. */
const notShown: readonly RosterField[] = ['order']

/**
 * The fields of a list, in the order of its columns and each once; last those that no column names alone: the sex of
 * “Nam | Nữ”, the village of a heading.
 */
export function shownFields({ lists }: Pick<Roster, 'lists'>): readonly RosterField[] {
  const columns = lists.flatMap((list) => list.columns)
  const rows = lists.flatMap((list) => list.rows)
  const named = columns.map(({ field }) => field)
  const others = everyRosterField.filter((field) => rows.some(({ cells }) => cells[field] !== undefined))
  return [...new Set([...named, ...others])].filter((field) => !notShown.includes(field))
}
