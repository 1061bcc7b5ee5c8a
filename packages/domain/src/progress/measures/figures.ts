import type { IsoDate } from '../../calendar/iso-date.ts'
import type { ExistingFund, PeopleCounted } from '../../facts/facts.ts'
import type { Measure } from '../../plan/schema.ts'
import type { UnitKey } from '../../units/unit.ts'
import type { Interval } from '../../verdicts/interval.ts'
import type { Share } from '../../verdicts/share.ts'
import type { FoundingMeasure, Slot } from './measure-foundings.ts'

/**
 * What is known of a province on a day; figures are ranges. Registers and published totals both provide these, and
 * targets are judged by them alone. A parameter `target` is the id of the target that needs the figure.
 */
export type Figures = {
  readonly clubsOperating: Interval
  /**
   * The number on the first day of the plan's period, where the straight line to a demand begins.
   * `communesCoveredAtStart` is for the same day.
   */
  readonly clubsOperatingAtStart: number
  readonly communesCoveredAtStart: number
  /** All clubs that ever existed, operating or not. */
  readonly clubsOnRecord: Interval
  readonly communesCovered: Interval
  readonly districtsPlanned: Interval
  readonly peopleOfNewClubs: (who: 'members' | 'olderPeople') => Interval
  /** The clubs founded in one part of the period with money of these sources; `null`: of any source. */
  readonly newClubs: (slot: Slot, moneyFrom: FoundingMeasure['moneyFrom']) => Interval
  readonly clubsMeeting: (target: string, rules: readonly string[]) => ClubsMeeting
  /** The number of these units that have as many clubs as the measure asks for. */
  readonly unitsServed: (target: string, measure: UnitMeasure, units: readonly UnitKey[]) => Interval
  readonly villagesServed: (target: string) => Interval
  readonly people: (target: string, who: PeopleCounted) => Interval
  readonly clubsWithFund: (target: string, fund: ExistingFund) => Interval
}

export type UnitMeasure = Measure & { readonly kind: 'unitsServed' }

/**
 * The clubs that meet certain rules, among those that are old enough to be judged. If none is old enough yet,
 * `appliesFrom` is the day on which the first one will be.
 */
export type ClubsMeeting = Share & { readonly appliesFrom?: IsoDate }
