import {
  assessClub,
  assessClubs,
  emptyFactColumns,
  type FactColumns,
  factsAt,
  type IsoDate,
  type Plan,
  type StandingColumn,
  standingWordOf,
  standingWords,
  tallyColumns,
  writeFacts,
} from '@lienthehe/domain'
import type { ClubShelf } from './club-shelf.ts'
import { inSlices } from './slices.ts'

/** Rows for clubs that are founded while the day is kept. */
const spareRows = 100

/** The facts of all clubs on one day, a row a club of the shelf, kept as the clubs change. */
export class Day {
  readonly date: IsoDate
  readonly facts: FactColumns
  /** Settles when every club has been tallied. */
  readonly tallied: Promise<void>
  readonly #shelf: ClubShelf
  readonly #stale = new Set<number>()

  constructor(date: IsoDate, shelf: ClubShelf) {
    this.date = date
    this.#shelf = shelf
    const clubs = shelf.rows.length
    this.facts = emptyFactColumns(date, clubs + spareRows)
    this.tallied = inSlices(
      Array.from({ length: clubs }, (_, row) => row),
      (row) => this.#tally(row),
    )
  }

  /** Are there more clubs than rows? Then the day is counted again. */
  get isOutgrown(): boolean {
    return this.#shelf.rows.length > this.facts.clubs
  }

  /** That club has changed. */
  touch(row: number): void {
    this.#stale.add(row)
  }

  /** Tallies what has changed. */
  refresh(): void {
    for (const row of this.#stale) this.#tally(row)
    this.#stale.clear()
  }

  #tally(row: number): void {
    const kept = this.#shelf.rows[row]
    if (kept !== undefined) writeFacts(this.facts, row, tallyColumns(kept.club, kept.members, this.date))
  }
}

/** Past so many it is quicker to judge all clubs in columns than each of them by itself. */
const fewRows = 50

/** Judges these rows again, in place. */
export function judgeAgain(
  plan: Plan,
  facts: FactColumns,
  { standings, rows }: { readonly standings: readonly StandingColumn[]; readonly rows: ReadonlySet<number> },
): void {
  if (rows.size > fewRows) {
    for (const [rule, { words }] of assessClubs(plan, facts).entries()) standings[rule]?.words.set(words)
    return
  }
  for (const row of rows)
    for (const [rule, verdict] of assessClub(plan, factsAt(facts, row)).entries()) {
      const words = standings[rule]?.words
      if (words !== undefined) words[row] = standingWords.indexOf(standingWordOf(verdict))
    }
}
