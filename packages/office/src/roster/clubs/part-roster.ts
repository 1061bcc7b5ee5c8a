import type { ClubId } from '@lienthehe/domain/clubs'
import type { Roster, RosterRow } from '../roster.ts'
import { describeLabel, labelRows } from './label-rows.ts'
import { type NamedClub, placeLabels } from './place-label.ts'

/**
 * A person's answers about the club names in the file, by name: the id of a club, that the people are not imported, or
 * that they belong to the club of the row above.
 */
export type Placements = Readonly<Record<string, string>>

/** The placement of a label whose people are not imported. */
export const notTaken = 'notTaken'

/** The placement of rows that name no club, in a list that names a club only beside its first person. */
export const asAbove = 'asAbove'

/** A name that the file uses for a club, and the club that it was matched with. */
export type LabelOfFile = {
  /** The name as written; empty for rows that name no club. */
  readonly label: string
  readonly rows: number
  /** The first row with it. */
  readonly sheet: string
  readonly row: number
  /** The club that is named without any doubt; `null`: a person has to choose it. */
  readonly club: ClubId | null
  readonly candidates: readonly ClubId[]
  /** A person's answer; `null` until there is one. */
  readonly placement: string | null
}

export type PartedRoster = {
  readonly labels: readonly LabelOfFile[]
  /** The people of each club, in the order of the file. */
  readonly parts: readonly { readonly club: ClubId; readonly roster: Roster }[]
  /** The number of rows that are in no part, because their club is not chosen yet. */
  readonly unplacedRows: number
  readonly notTakenRows: number
}

/**
 * Divides the file of a unit by club. Club names are never guessed: a name that fits no club, or several, waits for an
 * answer.
 */
export function partRoster(
  roster: Roster,
  clubs: readonly NamedClub[],
  placements: Placements,
): PartedRoster {
  const { labels, clubOfRow } = clubsOfRows(roster, clubs, placements)
  const chosen = [...clubOfRow.values()]
  const meant = new Set(chosen)
  return {
    labels,
    parts: clubs
      .filter(({ id }) => meant.has(id))
      .map(({ id }) => ({ club: id, roster: partOf(roster, (row) => clubOfRow.get(row) === id) })),
    unplacedRows: chosen.filter((club) => club === null).length,
    notTakenRows: chosen.filter((club) => club === notTaken).length,
  }
}

/** The club names in the file and, for each row, its club, `notTaken`, or `null`: not chosen yet. */
export function clubsOfRows(
  roster: Roster,
  clubs: readonly NamedClub[],
  placements: Placements,
): {
  readonly labels: readonly LabelOfFile[]
  readonly clubOfRow: ReadonlyMap<RosterRow, string | null>
} {
  const place = placeLabels(clubs)
  const known = new Set<string>(clubs.map(({ id }) => id))
  const labels = new Map<string, LabelOfFile>()
  const clubOfRow = new Map<RosterRow, string | null>()
  let above: string | null = null
  for (const { row, label } of roster.lists.flatMap(labelRows)) {
    const word = describeLabel(label)
    const said = placements[word] ?? null
    const before = labels.get(word)
    const found = before ?? {
      label: word,
      rows: 0,
      sheet: row.sheet,
      row: row.row,
      ...place(label),
      // An answer does not count if its club has been closed since.
      placement: isPlacement(said, word, known) ? said : null,
    }
    labels.set(word, { ...found, rows: found.rows + 1 })
    above = found.placement === asAbove ? above : (found.placement ?? found.club)
    clubOfRow.set(row, above)
  }
  return { labels: [...labels.values()], clubOfRow }
}

function isPlacement(said: string | null, label: string, clubs: ReadonlySet<string>): boolean {
  if (said === asAbove) return label === ''
  return said === notTaken || (said !== null && clubs.has(said))
}

/** The rows of the file that belong to one club. */
export function partOf(roster: Roster, isOfClub: (row: RosterRow) => boolean): Roster {
  const lists = roster.lists
    .map((list) => ({ ...list, rows: list.rows.filter(isOfClub), skipped: [] }))
    .filter(({ rows }) => rows.length > 0)
  return { lists, unread: [], answers: roster.answers }
}
