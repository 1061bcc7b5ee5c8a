import { everyRosterField, type Roster, type RosterField } from '@lienthehe/office/roster/words'

/** A row's number in the list is not shown, because it says nothing about a person. */
const notShown: readonly RosterField[] = ['order']

/**
 * The fields of a list, each once, in the order of its columns. Fields without a column of their own come last: the sex
 * if it is given as “Nam | Nữ”, the village if it is in a heading.
 */
export function shownFields({ lists }: Pick<Roster, 'lists'>): readonly RosterField[] {
  const columns = lists.flatMap((list) => list.columns)
  const rows = lists.flatMap((list) => list.rows)
  const named = columns.map(({ field }) => field)
  const others = everyRosterField.filter((field) => rows.some(({ cells }) => cells[field] !== undefined))
  return [...new Set([...named, ...others])].filter((field) => !notShown.includes(field))
}
