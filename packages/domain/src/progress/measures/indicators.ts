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

/** A figure that the plan mentions without asking for a number, on one day; it gets no verdict. */
export type IndicatorReading = { readonly indicator: string; readonly clause: ClauseId } & (
  | { readonly kind: 'people'; readonly actual: Interval; readonly of: Interval }
  | ({ readonly kind: 'clubs'; readonly since: IsoDate } & BandsChange)
)

/** What the clubs met a year ago, by indicator. */
export type YearBefore = { readonly on: IsoDate; readonly met: ReadonlyMap<string, BandsMet> }

/** What is kept of a day for comparison a year later, so that its situation need not be kept. */
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
 * Every indicator of the plan on the day of the situation (I.1, I.2.a, II.2). `beneficiariesAt` counts the members of a
 * row; a club without a list leaves the upper end of every number open.
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

/** People of a group in the operating clubs, of all members; those who left poverty, of all who were poor since they joined. */
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
