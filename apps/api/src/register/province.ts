import {
  assessClubs,
  assessSituation,
  noUnitPlans,
  type PlacedClub,
  type PlanAssessment,
  placeClub,
  planUnitsOf,
  type Situation,
  type StandingColumn,
  type UnitHistory,
} from '@lienthehe/domain'
import type { StoredPlan } from '../plan/book.ts'
import type { ClubShelf } from './club-shelf.ts'
import { type Day, judgeAgain } from './day.ts'

/** The province as one version of a plan sees it on one day, kept as its clubs change. */
export class Province {
  readonly #plan: StoredPlan['plan']
  readonly #units: ReturnType<typeof planUnitsOf>
  readonly #shelf: ClubShelf
  readonly #day: Day
  readonly #placed: (PlacedClub | undefined)[]
  readonly #standings: readonly StandingColumn[]
  readonly #stale = new Set<number>()
  #situation: Situation | undefined
  #assessment: PlanAssessment | undefined

  /** The day has been tallied and is up to date. */
  constructor({ plan }: StoredPlan, history: UnitHistory, { day, shelf }: { day: Day; shelf: ClubShelf }) {
    this.#plan = plan
    this.#units = planUnitsOf(plan, history)
    this.#shelf = shelf
    this.#day = day
    this.#placed = shelf.rows.map((_, row) => this.#place(row))
    this.#standings = assessClubs(plan, day.facts)
  }

  /** That club has changed. */
  touch(row: number): void {
    this.#stale.add(row)
  }

  /** Places and judges what has changed, once the day has been refreshed. */
  refresh(): void {
    if (this.#stale.size === 0) return
    for (const row of this.#stale) this.#placed[row] = this.#place(row)
    judgeAgain(this.#plan, this.#day.facts, { standings: this.#standings, rows: this.#stale })
    this.#stale.clear()
    this.#situation = undefined
    this.#assessment = undefined
  }

  get situation(): Situation {
    this.#situation ??= {
      plan: this.#plan,
      asOf: this.#day.date,
      communes: this.#units.communes,
      districts: this.#units.districts,
      clubs: this.#placed.filter((place) => place !== undefined),
      unitPlans: noUnitPlans,
      facts: this.#day.facts,
      standings: this.#standings,
    }
    return this.#situation
  }

  get assessment(): PlanAssessment {
    this.#assessment ??= assessSituation(this.situation)
    return this.#assessment
  }

  #place(row: number): PlacedClub | undefined {
    const kept = this.#shelf.rows[row]
    const where = { plan: this.#plan, units: this.#units, asOf: this.#day.date }
    return kept && placeClub(where, kept.club, row)
  }
}
