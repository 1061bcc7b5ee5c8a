import type { IsoDate } from '../../calendar/iso-date.ts'
import type { ExistingFund, PeopleCounted } from '../../facts/facts.ts'
import type { Measure } from '../../plan/schema.ts'
import type { UnitKey } from '../../units/unit.ts'
import type { Interval } from '../../verdicts/interval.ts'
import type { Share } from '../../verdicts/share.ts'
import type { FoundingMeasure, Slot } from './measure-foundings.ts'

/**
 * What is known of a province on a day, each figure a range. A register and published totals both answer these
 * questions, and targets are measured by the answers alone. `target` is the id of the target that asks.
 */
export type Figures = {
  readonly clubsOperating: Interval
  /** On the first day of the plan's period, where the line to a demand begins; the next one too. */
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
 * The clubs that meet rules, among those old enough to be judged; while none is, the day on which the first will be.
 */
export type ClubsMeeting = Share & { readonly appliesFrom?: IsoDate }
