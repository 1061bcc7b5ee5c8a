import {
  assessClubs,
  assessSituation,
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
import { type KeptUnitPlans, unitPlansFor } from './read-unit-plans.ts'

/** What it is made of beside the plan and the list of units. */
type Kept = { readonly day: Day; readonly shelf: ClubShelf; readonly unitPlans: KeptUnitPlans }

/** The province as one version of a plan sees it on one day, kept as its clubs change. */
export class Province {
  readonly #plan: StoredPlan['plan']
  readonly #units: ReturnType<typeof planUnitsOf>
  readonly #shelf: ClubShelf
  readonly #day: Day
  readonly #placed: (PlacedClub | undefined)[]
  readonly #standings: readonly StandingColumn[]
  readonly #stale = new Set<number>()
  #unitPlans: KeptUnitPlans
  #situation: Situation | undefined
  #assessment: PlanAssessment | undefined

  /** The day has been tallied and is up to date. */
  constructor({ plan }: StoredPlan, history: UnitHistory, { day, shelf, unitPlans }: Kept) {
    this.#plan = plan
    this.#units = planUnitsOf(plan, history)
    this.#shelf = shelf
    this.#day = day
    this.#unitPlans = unitPlans
    this.#placed = shelf.rows.map((_, row) => this.#place(row))
    this.#standings = assessClubs(plan, day.facts)
  }

  /** That club has changed. */
  touch(row: number): void {
    this.#stale.add(row)
  }

  /** Units’ plans have changed, and no club has: what is known of each stays. */
  putUnitPlans(unitPlans: KeptUnitPlans): void {
    this.#unitPlans = unitPlans
    this.#forget()
  }

  /** Places and judges what has changed, once the day has been refreshed. */
  refresh(): void {
    if (this.#stale.size === 0) return
    for (const row of this.#stale) this.#placed[row] = this.#place(row)
    judgeAgain(this.#plan, this.#day.facts, { standings: this.#standings, rows: this.#stale })
    this.#stale.clear()
    this.#forget()
  }

  get situation(): Situation {
    this.#situation ??= {
      plan: this.#plan,
      asOf: this.#day.date,
      communes: this.#units.communes,
      districts: this.#units.districts,
      clubs: this.#placed.filter((place) => place !== undefined),
      unitPlans: unitPlansFor(this.#unitPlans, this.#plan.id),
      facts: this.#day.facts,
      standings: this.#standings,
    }
    return this.#situation
  }

  get assessment(): PlanAssessment {
    this.#assessment ??= assessSituation(this.situation)
    return this.#assessment
  }

  #forget(): void {
    this.#situation = undefined
    this.#assessment = undefined
  }

  #place(row: number): PlacedClub | undefined {
    const kept = this.#shelf.rows[row]
    const where = { plan: this.#plan, units: this.#units, asOf: this.#day.date }
    return kept && placeClub(where, kept.club, row)
  }
}
