import type { IsoDate, PlanAssessment } from '@lienthehe/domain'
import type { Beneficiaries } from '@lienthehe/domain/facts'
import { type ClubFigures, clubFiguresOn, type MoneyMoves } from '@lienthehe/domain/money'
import {
  assessSums,
  type CoverageComparison,
  compareCoverageOf,
  type IndicatorReading,
  type PlacedRegister,
  planUnitsOf,
  readIndicators,
  type Setting,
  type YearBefore,
  yearBeforeOf,
} from '@lienthehe/domain/progress'
import type { MemberColumns } from '@lienthehe/domain/tally'
import { countBeneficiaries } from '@lienthehe/domain/tally'
import type { UnitHistory } from '@lienthehe/domain/units'
import type { StoredPlan } from '../plan/book.ts'
import type { UnitTree } from '../units/unit-tree.ts'
import type { ClubShelf } from './club-shelf.ts'
import { CountedClubs } from './counted-clubs.ts'
import type { JudgedRows } from './judged-rows.ts'
import { KeptOfClubs } from './kept-of-clubs.ts'
import { PlaceWords } from './place-words.ts'
import { type KeptUnitPlans, unitPlansFor } from './read-unit-plans.ts'

/** How much work is done at a time. */
export type ProvinceLimits = {
  /**
   * Free rows for clubs that are founded while the day is in memory. If more are founded, all clubs are counted again.
   */
  readonly spareRows: number
  /** How many clubs are counted before other requests are answered: 200 take some 2 ms. */
  readonly clubsPerSlice: number
  /** If more clubs than these have changed, all clubs are counted again, in slices. */
  readonly changesMost: number
}

/** Bytes for a list of some hundred units: the place, name and sums of each. */
const bytesOfUnits = 200_000
/** Bytes for three counts of three numbers, and the objects around them. */
const bytesOfBeneficiaries = 300
/** Bytes for some twenty sums, and the objects around them. */
const bytesOfMoney = 250

/** What a province is made from: the plan and units by which it is judged, the day, and its clubs. */
type Made = {
  readonly stored: StoredPlan
  readonly units: UnitTree
  readonly date: IsoDate
  readonly shelf: ClubShelf
  readonly unitPlans: KeptUnitPlans
  readonly limits: ProvinceLimits
}

/** The province on one day, judged by one version of a plan and of the units. It is updated as its clubs change. */
export class Province {
  /** Finds communes by the words of their names. */
  readonly places: PlaceWords
  /** Settles when every club has been counted. */
  readonly counted: Promise<void>
  readonly #history: UnitHistory
  readonly #clubs: CountedClubs
  readonly #shelf: ClubShelf
  readonly #beneficiaries: KeptOfClubs<MemberColumns, Beneficiaries>
  readonly #money: KeptOfClubs<MoneyMoves | null, ClubFigures | null>
  readonly #limits: ProvinceLimits
  readonly #stale = new Set<number>()
  #setting: Setting
  #situation: PlacedRegister | undefined
  #assessment: PlanAssessment | undefined
  #coverage: CoverageComparison | undefined
  #yearBefore: YearBefore | undefined

  constructor(made: Made) {
    const { date: asOf, shelf, limits } = made
    const { plan } = made.stored
    this.#history = { units: made.units.all, successions: made.units.successions }
    const units = planUnitsOf(plan, this.#history)
    const { communes, districts, provinces } = units
    this.#setting = {
      plan,
      asOf,
      communes,
      districts,
      provinces,
      unitPlans: unitPlansFor(made.unitPlans, plan.id),
    }
    this.#shelf = shelf
    this.#beneficiaries = new KeptOfClubs({
      sourceOf: (row) => shelf.at(row).members,
      count: (members) => countBeneficiaries(members, asOf),
      bytesOfClub: bytesOfBeneficiaries,
    })
    this.#money = new KeptOfClubs({
      sourceOf: (row) => shelf.at(row).money,
      count: (moves) => moves && clubFiguresOn(moves, asOf),
      bytesOfClub: bytesOfMoney,
    })
    this.#limits = limits
    this.places = new PlaceWords(made)
    this.#clubs = new CountedClubs({ plan, units, asOf }, shelf, shelf.size + limits.spareRows)
    // Clubs founded or changed in the meantime are reported by `touch` and picked up by `refresh`.
    this.counted = this.#clubs.countAll(limits.clubsPerSlice)
  }

  get rows(): JudgedRows {
    return this.#clubs.rows
  }

  /** The approximate bytes of memory: the columns, a pointer for each club, and the units and sums. */
  get bytes(): number {
    return (
      this.rows.bytes +
      8 * this.rows.facts.clubs +
      bytesOfUnits +
      this.#beneficiaries.bytes +
      this.#money.bytes
    )
  }

  /** Are there more clubs than rows, or too many changes for one refresh? Then everything is counted again. */
  get isOutgrown(): boolean {
    return this.#shelf.size > this.rows.facts.clubs || this.#stale.size > this.#limits.changesMost
  }

  /** Notes that the club in this row has changed. */
  touch(row: number): void {
    this.#stale.add(row)
  }

  /** Takes in changed plans of units. No club has changed, so what was counted for each club stays. */
  putUnitPlans(unitPlans: KeptUnitPlans): void {
    this.#setting = { ...this.#setting, unitPlans: unitPlansFor(unitPlans, this.#setting.plan.id) }
    this.#forget()
  }

  /** Counts, judges and adds up the clubs that have changed since the last call, and no others. */
  refresh(): void {
    if (this.#stale.size === 0) return
    for (const row of this.#stale) this.#clubs.recount(row)
    this.#stale.clear()
    this.#forget()
  }

  get situation(): PlacedRegister {
    const { facts, standings } = this.rows
    this.#situation ??= { ...this.#setting, clubs: this.#clubs.placed, facts, standings }
    return this.#situation
  }

  get assessment(): PlanAssessment {
    this.#assessment ??= assessSums(this.#setting, this.#clubs.sums)
    return this.#assessment
  }

  /**
   * Compares the coverage on the plan's own list of communes with that on the list of another day. The result for the
   * last requested day is stored.
   */
  compareCoverage(listOf: IsoDate): CoverageComparison {
    if (this.#coverage?.present.on !== listOf)
      this.#coverage = compareCoverageOf(this.situation, this.#history, listOf)
    return this.#coverage
  }

  /** The figures of this day that the same day of the next year is compared with. */
  get asYearBefore(): YearBefore {
    this.#yearBefore ??= yearBeforeOf(this.situation)
    return this.#yearBefore
  }

  /** The plan's indicators, compared with what the clubs achieved a year ago. */
  readIndicators(yearBefore: YearBefore): readonly IndicatorReading[] {
    return readIndicators(this.situation, yearBefore, (row) => this.#beneficiaries.at(row))
  }

  /** Counts the people of some more clubs, as many as fit into one slice, and returns how many clubs are left. */
  countSomeBeneficiaries(): number {
    return this.#beneficiaries.countSome(this.#shelf.size, this.#limits.clubsPerSlice)
  }

  /** The funds and loans of the club in this row; `null`: the club has no book. */
  moneyAt(row: number): ClubFigures | null {
    return this.#money.at(row)
  }

  /**
   * Reads the funds and loans of some more clubs on the day, as many as fit into one slice, and returns how many clubs
   * are left.
   */
  readSomeMoney(): number {
    return this.#money.countSome(this.#shelf.size, this.#limits.clubsPerSlice)
  }

  #forget(): void {
    this.#yearBefore = undefined
    this.#situation = undefined
    this.#assessment = undefined
    this.#coverage = undefined
  }
}
