import type { RosterList, RosterRow } from '../roster.ts'
import { namesClub } from './club-words.ts'

/** How the file names the club of a row: in its cell, the heading above it, the sheet's name or its title. */
export type ClubLabel = {
  /** Empty if the row names no club. */
  readonly club: string
  /** The commune in a column of its own; empty if there is none. */
  readonly commune: string
}

/** The rows of a list with the club name given for each, before it is known which club that is. */
export function labelRows(
  list: RosterList,
): readonly { readonly row: RosterRow; readonly label: ClubLabel }[] {
  const hasColumn = list.columns.some(({ field }) => field === 'club')
  const ofSheet = hasColumn ? '' : nameOfSheet(list)
  let heading: string | undefined
  return list.rows.map((row) => {
    const commune = row.cells.commune?.text ?? ''
    // A heading about something else, such as people who left, is part of its club's section.
    if (row.group !== undefined && namesClub(row.group)) heading = withoutNumber(row.group)
    const club = hasColumn ? (row.cells.club?.text ?? '') : (heading ?? ofSheet)
    return { row, label: { club, commune } }
  })
}

/** The label in one line, as questions show it and the memory stores it: `CLB xóm Bưng, Tú Sơn`. */
export function describeLabel({ club, commune }: ClubLabel): string {
  return commune === '' || club === '' ? club : `${club}, ${commune}`
}

/** The sheet's own name, or the title on the sheet if only the title names a club. */
function nameOfSheet({ sheetName, titles = [] }: RosterList): string {
  const titled = titles.filter(namesClub)
  const [title] = titled
  return titled.length === 1 && title !== undefined && !namesClub(sheetName) ? title : sheetName
}

/** A heading such as `II. CLB xóm Bưng: 52 người` without its own number and without the number of people. */
function withoutNumber(heading: string): string {
  return heading.replace(/^([IVX]+|[A-H]|\d+)[.)]?\s+/, '').replace(/\s*[:：(].*$/, '')
}
