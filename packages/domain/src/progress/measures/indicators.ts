import type { IsoDate } from '../../calendar/iso-date.ts'
import type { Beneficiaries, BeneficiaryGroup } from '../../facts/beneficiaries.ts'
import type { ClauseId } from '../../plan/schema.ts'
import { assertNever } from '../../verdicts/assert-never.ts'
import { exactly, type Interval, intervalOf, sumIntervals, unknownInterval } from '../../verdicts/interval.ts'
import { shareOf } from '../../verdicts/share.ts'
import { totalOf } from '../../verdicts/tally.ts'
import type { PlacedRegister } from '../register.ts'
import { hasList } from '../sums/people-sum.ts'
import { type BandsChange, type BandsMet, bandsMetIn, compareBands } from './bands-met.ts'

/** The value of an indicator on one day. The plan mentions it without a number to reach, so it has no verdict. */
export type IndicatorReading = { readonly indicator: string; readonly clause: ClauseId } & (
  | { readonly kind: 'people'; readonly actual: Interval; readonly of: Interval }
  | ({ readonly kind: 'clubs'; readonly since: IsoDate } & BandsChange)
)

/** How many rules each club met a year ago, by indicator. */
export type YearBefore = { readonly on: IsoDate; readonly met: ReadonlyMap<string, BandsMet> }

/** Extracts what a comparison one year later needs, so that the whole register need not be stored. */
export function yearBeforeOf(situation: PlacedRegister): YearBefore {
  return {
    on: situation.asOf,
    met: new Map(
      (situation.plan.indicators ?? []).flatMap(({ id, measure }) =>
        measure.kind === 'clubsGaining' ? [[id, bandsMetIn(situation, measure.rules)] as const] : [],
      ),
    ),
  }
}

/**
 * Every indicator of the plan on the register's day (I.1, I.2.a, II.2). `beneficiariesAt` counts the members of the
 * club in a row. If a club has no member list, no number has an upper end.
 */
export function readIndicators(
  situation: PlacedRegister,
  yearBefore: YearBefore,
  beneficiariesAt: (row: number) => Beneficiaries,
): readonly IndicatorReading[] {
  return (situation.plan.indicators ?? []).map(({ id, clause, measure }) => {
    const about = { indicator: id, clause }
    switch (measure.kind) {
      case 'beneficiaries':
        return { ...about, kind: 'people', ...countGroup(measure.who, situation, beneficiariesAt) }
      case 'clubsGaining': {
        const before: BandsMet = yearBefore.met.get(id) ?? new Map()
        const change = compareBands(before, bandsMetIn(situation, measure.rules))
        return { ...about, kind: 'clubs', since: yearBefore.on, ...change }
      }
      default:
        return assertNever(measure)
    }
  })
}

/**
 * The people of a group in the operating clubs, as a part of all members. For those who left poverty, the whole is
 * everybody who was poor at some time since joining.
 */
function countGroup(
  who: BeneficiaryGroup,
  situation: PlacedRegister,
  beneficiariesAt: (row: number) => Beneficiaries,
): { readonly actual: Interval; readonly of: Interval } {
  const parts = situation.clubs
    .filter(({ operating }) => operating)
    .map((club) => {
      if (!hasList(situation, club)) return { actual: unknownInterval, of: unknownInterval }
      const counted = beneficiariesAt(club.row)[who]
      const of =
        who === 'leftPoverty'
          ? { low: counted.yes + counted.no, high: totalOf(counted) }
          : exactly(totalOf(counted))
      return { actual: intervalOf(counted), of }
    })
  const { actual, of } = shareOf(
    sumIntervals(parts.map((part) => part.actual)),
    sumIntervals(parts.map((part) => part.of)),
  )
  return { actual, of }
}
