import type { MonthlyReport } from '../activities/schema.ts'
import type { IsoDate } from '../calendar/iso-date.ts'
import type { Club } from '../clubs/schema.ts'
import type { ExistenceFact, ExistingFund } from '../facts/facts.ts'
import { fundDongOn } from '../funds/book/balance.ts'
import type { Book } from '../funds/book/book.ts'
import { borrowersOn, fundsOn } from '../funds/book/facts.ts'
import { assessmentsOf, type ScoredVisit } from '../oversight/checklist.ts'
import { exactly, type Interval, unknownInterval } from '../verdicts/interval.ts'
import type { Answer } from '../verdicts/tally.ts'
import type { ClubRecords } from './records.ts'
import { reportRecordsOf } from './report-records.ts'

/** The books of one club; `notKept`: the system has none, so their silence proves nothing. */
export type ClubBooks = {
  readonly fundBook: Book | 'notKept'
  readonly reports: readonly MonthlyReport[] | 'notKept'
  /** The visits that took place. */
  readonly visits: readonly ScoredVisit[]
  /** The checklist by which assessments are counted. */
  readonly checklist: string
}

/** What a club's books show on the day, in the form that `tallyClub` needs. */
export function recordsOf(
  club: Pick<Club, 'establishedOn' | 'events'>,
  { fundBook, reports, visits, checklist }: ClubBooks,
  asOf: IsoDate,
): ClubRecords {
  return {
    reports: reportRecordsOf(club, reports, asOf),
    assessments: assessmentsOf(visits, checklist),
    loans:
      fundBook === 'notKept'
        ? { books: 'none' }
        : borrowersOn(fundBook, { establishedOn: club.establishedOn, asOf }),
    fundDong: {
      incomeFund: fundDongOf(fundBook, 'incomeFund', asOf),
      activityFund: fundDongOf(fundBook, 'activityFund', asOf),
    },
    ...existencesOf(fundBook, asOf),
  }
}

function fundDongOf(fundBook: ClubBooks['fundBook'], fund: ExistingFund, asOf: IsoDate): Interval {
  return fundBook === 'notKept' ? unknownInterval : exactly(fundDongOn(fundBook, fund, asOf))
}

function existencesOf(fundBook: ClubBooks['fundBook'], asOf: IsoDate): Record<ExistenceFact, Answer> {
  if (fundBook === 'notKept') return { incomeFund: 'unknown', activityFund: 'unknown', regulation: 'unknown' }
  const { incomeFund, activityFund, regulation } = fundsOn(fundBook, asOf)
  const answer = (is: boolean): Answer => (is ? 'yes' : 'no')
  return {
    incomeFund: answer(incomeFund),
    activityFund: answer(activityFund),
    regulation: answer(regulation),
  }
}
