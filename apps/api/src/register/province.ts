import {
  type Club,
  type IsoDate,
  type PlacedClub,
  type PlanAssessment,
  placeClub,
  planUnitsOf,
  type Situation,
} from '@lienthehe/domain'
import {
  addClub,
  assessSums,
  type ClubSums,
  emptyClubSums,
  removeClub,
  type Setting,
} from '@lienthehe/domain/progress'
import type { StoredPlan } from '../plan/book.ts'
import type { UnitTree } from '../units/unit-tree.ts'
import type { ClubShelf } from './club-shelf.ts'
import { JudgedRows } from './judged-rows.ts'
import { PlaceWords } from './place-words.ts'
import { type KeptUnitPlans, unitPlansFor } from './read-unit-plans.ts'
import { inSlices } from './slices.ts'

/** Rows for clubs that are founded while the day is kept. */
const spareRows = 100
/** Clubs that are counted before others are answered: some 2 ms. */
const clubsPerSlice = 200
/** When more clubs than these have changed, all are counted again, in slices. */
const changesMost = 500

/** What it is seen by, and what it is made of. */
type Made = {
  readonly stored: StoredPlan
  readonly units: UnitTree
  readonly date: IsoDate
  readonly shelf: ClubShelf
  readonly unitPlans: KeptUnitPlans
}

/** The province as one version of a plan and of the units sees it on one day, kept as its clubs change. */
export class Province {
  readonly rows: JudgedRows
  readonly places: PlaceWords
  /** Settles when every club has been counted. */
  readonly counted: Promise<void>
  readonly #made: Made
  readonly #planUnits: ReturnType<typeof planUnitsOf>
  readonly #sums: ClubSums
  /** Each club as it was counted last. */
  readonly #clubs: Club[] = []
  readonly #stale = new Set<number>()
  #setting: Setting
  #situation: Situation | undefined
  #assessment: PlanAssessment | undefined

  constructor(made: Made) {
    const { stored, units, date, shelf } = made
    const { plan } = stored
    this.#made = made
    this.#planUnits = planUnitsOf(plan, { units: units.all, successions: units.successions })
    this.#setting = this.#settingWith(made.unitPlans)
    this.rows = new JudgedRows(plan, date, shelf.size + spareRows)
    this.places = new PlaceWords(made)
    this.#sums = emptyClubSums({ plan, facts: this.rows.facts, standings: this.rows.standings })
    this.counted = this.#countAll()
  }

  /** About so many: the columns, and the place of each club. */
  get bytes(): number {
    return this.rows.bytes + 8 * this.rows.facts.clubs
  }

  /** Are there more clubs than rows, or too many changes for one go? Then all is counted again. */
  get isOutgrown(): boolean {
    return this.#made.shelf.size > this.rows.facts.clubs || this.#stale.size > changesMost
  }

  /** That club has changed. */
  touch(row: number): void {
    this.#stale.add(row)
  }

  /** Units’ plans have changed, and no club has: what is known of each stays. */
  putUnitPlans(unitPlans: KeptUnitPlans): void {
    this.#setting = this.#settingWith(unitPlans)
    this.#forget()
  }

  /** Counts, judges and adds up what has changed since, and nothing else. */
  refresh(): void {
    if (this.#stale.size === 0) return
    for (const row of this.#stale) {
      const before = this.#placed(row)
      if (before !== undefined) removeClub(this.#sums, before)
      this.#count(row)
      this.rows.judge(row)
      this.#add(row)
    }
    this.#stale.clear()
    this.#forget()
  }

  get situation(): Situation {
    this.#situation ??= {
      ...this.#setting,
      clubs: this.#clubs.flatMap((_, row) => this.#placed(row) ?? []),
      facts: this.rows.facts,
      standings: this.rows.standings,
    }
    return this.#situation
  }

  get assessment(): PlanAssessment {
    this.#assessment ??= assessSums(this.#setting, this.#sums)
    return this.#assessment
  }

  async #countAll(): Promise<void> {
    // What is founded or changed meanwhile is told by `touch`, and waits for `refresh`.
    const slices = { all: this.#made.shelf.size, size: clubsPerSlice }
    await inSlices(slices, (from, to) => {
      for (let row = from; row < to; row += 1) this.#count(row)
    })
    this.rows.judgeAll()
    await inSlices(slices, (from, to) => {
      for (let row = from; row < to; row += 1) this.#add(row)
    })
  }

  #count(row: number): void {
    const kept = this.#made.shelf.at(row)
    this.#clubs[row] = kept.club
    this.rows.count(kept)
  }

  #add(row: number): void {
    const placed = this.#placed(row)
    if (placed !== undefined) addClub(this.#sums, placed)
  }

  #placed(row: number): PlacedClub | undefined {
    const club = this.#clubs[row]
    const { plan, asOf } = this.#setting
    return club && placeClub({ plan, units: this.#planUnits, asOf }, club, row)
  }

  #settingWith(unitPlans: KeptUnitPlans): Setting {
    const { stored, date: asOf } = this.#made
    const { plan } = stored
    const { communes, districts } = this.#planUnits
    return { plan, asOf, communes, districts, unitPlans: unitPlansFor(unitPlans, plan.id) }
  }

  #forget(): void {
    this.#situation = undefined
    this.#assessment = undefined
  }
}
