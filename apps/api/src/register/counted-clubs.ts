import type { IsoDate, Plan } from '@lienthehe/domain'
import type { Club } from '@lienthehe/domain/clubs'
import {
  addClub,
  type ClubSums,
  emptyClubSums,
  type PlacedClub,
  type PlanUnits,
  placeClub,
  removeClub,
} from '@lienthehe/domain/progress'
import type { ClubShelf } from './club-shelf.ts'
import { JudgedRows } from './judged-rows.ts'
import { inSlices } from './slices.ts'

/** What the counting of a club depends on: a plan, its list of units, and a day. */
type CountedBy = { readonly plan: Plan; readonly units: PlanUnits; readonly asOf: IsoDate }

/**
 * The clubs of a shelf with their counted figures: a row for each club, and sums over the clubs that the plan counts.
 */
export class CountedClubs {
  readonly rows: JudgedRows
  readonly sums: ClubSums
  readonly #by: CountedBy
  readonly #shelf: ClubShelf
  /** Each club as it was when it was last counted, by row. */
  readonly #clubs: Club[] = []

  /** Counts nothing yet; `rows` is the number of clubs for which there is room. */
  constructor(by: CountedBy, shelf: ClubShelf, rows: number) {
    this.#by = by
    this.#shelf = shelf
    this.rows = new JudgedRows(by.plan, by.asOf, rows)
    this.sums = emptyClubSums({
      plan: by.plan,
      facts: this.rows.facts,
      standings: this.rows.standings,
    })
  }

  /** The clubs that the plan counts. */
  get placed(): readonly PlacedClub[] {
    return this.#clubs.flatMap((_, row) => this.#placedAt(row) ?? [])
  }

  /** Counts all existing clubs once, in slices; the server answers other requests between two slices. */
  async countAll(size: number): Promise<void> {
    const slices = { all: this.#shelf.size, size }
    await inSlices(slices, (from, to) => {
      for (let row = from; row < to; row += 1) this.#count(row)
    })
    this.rows.judgeAll()
    await inSlices(slices, (from, to) => {
      for (let row = from; row < to; row += 1) this.#add(row)
    })
  }

  /** Counts and judges one club that is new or has changed, and corrects the sums. */
  recount(row: number): void {
    const before = this.#placedAt(row)
    if (before !== undefined) removeClub(this.sums, before)
    this.#count(row)
    this.rows.judge(row)
    this.#add(row)
  }

  #count(row: number): void {
    const kept = this.#shelf.at(row)
    this.#clubs[row] = kept.club
    this.rows.count(kept)
  }

  #add(row: number): void {
    const placed = this.#placedAt(row)
    if (placed !== undefined) addClub(this.sums, placed)
  }

  #placedAt(row: number): PlacedClub | undefined {
    const club = this.#clubs[row]
    return club && placeClub(this.#by, club, row)
  }
}
