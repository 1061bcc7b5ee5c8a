import { type IsoDate, lastDayOf, yearOf } from '../calendar/iso-date.ts'
import { exactly, type Interval, unknownInterval } from '../verdicts/interval.ts'
import { emptyTally, type Tally } from '../verdicts/tally.ts'
import type { ClubCounts } from './counts-schema.ts'
import type { CountedFacts } from './facts.ts'

/**
 * The facts of a club known only by counts, as in a spreadsheet. `women: 36` of 55 members means that 19 are not women;
 * a count left out means that nothing is known. Until the last day of the year, it is unknown whether members whom no
 * activity has reached yet will still be reached.
 */
export function factsOfCounts({ members, ...counts }: ClubCounts): CountedFacts {
  const tallyOf = (counted: number | Tally | undefined): Tally => {
    if (counted === undefined) return { yes: 0, no: 0, unknown: members }
    return typeof counted === 'number' ? { yes: counted, no: members - counted, unknown: 0 } : counted
  }
  return {
    establishedOn: counts.establishedOn,
    asOf: counts.asOf,
    members: exactly(members),
    women: tallyOf(counts.women),
    age55: tallyOf(counts.age55),
    olderPeople: tallyOf(counts.olderPeople),
    disadvantaged: tallyOf(counts.disadvantaged),
    olderWomen: tallyOf(counts.olderWomen),
    poorOrNearPoor: tallyOf(counts.poorOrNearPoor),
    borrowers: tallyOf(counts.borrowers),
    membersReached: untilYearIsOver(tallyOf(counts.membersReached), counts.asOf),
    management: counts.management ?? emptyTally,
    fundDong: {
      incomeFund: dongOf(counts.incomeFundDong),
      activityFund: dongOf(counts.activityFundDong),
    },
    areas: counts.areas ?? { done: [], others: 'unknown' },
    incomeFund: counts.incomeFund ?? 'unknown',
    activityFund: counts.activityFund ?? 'unknown',
    regulation: counts.regulation ?? 'unknown',
  }
}

function dongOf(known: number | undefined): Interval {
  return known === undefined ? unknownInterval : exactly(known)
}

/** Until the year ends, members not reached so far may still be reached, so they count as unknown. */
function untilYearIsOver(tally: Tally, asOf: IsoDate): Tally {
  if (asOf === lastDayOf(yearOf(asOf))) return tally
  return { yes: tally.yes, no: 0, unknown: tally.no + tally.unknown }
}
