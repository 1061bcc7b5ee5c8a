import type { IsoDate } from '../calendar/iso-date.ts'
import type { Club } from '../clubs/schema.ts'
import type { ExistenceFact, ExistingFund } from '../facts/facts.ts'
import { type FundTimeline, holdsOn, type Span } from '../funds/book/timeline.ts'
import { balanceOn } from '../funds/evenings.ts'
import { regulationOn } from '../funds/regulation/regulation.ts'
import { exactly } from '../verdicts/interval.ts'
import type { Answer } from '../verdicts/tally.ts'
import { type ClubRecords, type Loans, noRecords } from './records.ts'

/** What a club's book shows on the day (I.2.b:2, I.2.b:3); `null`: the club keeps none here, and nothing is known. */
export function fundRecordsOf(
  { establishedOn }: Pick<Club, 'establishedOn'>,
  timeline: FundTimeline | null,
  asOf: IsoDate,
): Pick<ClubRecords, 'loans' | 'fundDong' | ExistenceFact> {
  if (timeline === null) return noRecords
  const answer = (is: boolean): Answer => (is ? 'yes' : 'no')
  const { funds, worth, regulations } = timeline
  const dongOf = (fund: ExistingFund) => exactly(balanceOn(worth[fund], asOf))
  return {
    loans: loansOf(timeline, { establishedOn, asOf }),
    fundDong: { incomeFund: dongOf('incomeFund'), activityFund: dongOf('activityFund') },
    incomeFund: answer(holdsOn(funds.incomeFund, asOf)),
    activityFund: answer(holdsOn(funds.activityFund, asOf)),
    regulation: answer(regulationOn(regulations, asOf) !== null),
  }
}

function loansOf(
  { loans, loansKnownFrom }: FundTimeline,
  { establishedOn, asOf }: { readonly establishedOn: IsoDate; readonly asOf: IsoDate },
): Loans {
  if (loansKnownFrom === null) return { books: 'none' }
  const stands = (loan: Span) => holdsOn([loan], asOf)
  return {
    books: 'kept',
    since: loansKnownFrom === 'founding' ? establishedOn : loansKnownFrom,
    borrowers: loans.filter(stands).map(({ member, from }) => ({ member, on: from })),
  }
}
