import type { IsoDate } from '../calendar/iso-date.ts'
import type { Target } from '../plan/schema.ts'
import type { Count } from '../verdicts/count.ts'
import type { Share } from '../verdicts/share.ts'
import type { FoundingMeasure, Slot } from './measure-foundings.ts'

/**
 * What is known of a province on a day, each figure a range. A register and published totals answer the same questions,
 * and targets are measured by these answers alone.
 */
export type Figures = {
  readonly clubsOperating: Count
  /** All clubs there ever were, operating or not. */
  readonly clubsOnRecord: Count
  readonly communesCovered: Count
  /** On the first day of the plan's period, where the road to a demand begins. */
  readonly communesCoveredAtStart: number
  readonly districtsPlanned: Count
  readonly peopleOfNewClubs: (who: 'members' | 'olderPeople') => Count
  /** The clubs founded in one part of the period, with money of these sources; `null`: whoever paid. */
  readonly newClubs: (slot: Slot, moneyFrom: FoundingMeasure['moneyFrom']) => Count
  readonly clubsMeeting: (target: Pick<Target, 'id'> & { readonly rules: readonly string[] }) => ClubsMeeting
}

/** Clubs that meet rules, of those that are old enough; while none is, the day from which one will be. */
export type ClubsMeeting = Share & { readonly appliesFrom?: IsoDate }
