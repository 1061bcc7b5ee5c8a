import type { ActivityMonth } from '../activities/activity-months.ts'
import type { IsoDate } from '../calendar/iso-date.ts'
import type { Month } from '../calendar/month.ts'
import type { ExistenceFact, ExistingFund } from '../facts/facts.ts'
import type { MemberId } from '../members/schema.ts'
import { type Interval, unknownInterval } from '../verdicts/interval.ts'
import type { Answer, Tally } from '../verdicts/tally.ts'

/** What a club has on record beside its list of members, on the day that is asked about. */
export type ClubRecords = {
  readonly reports: Reports | 'notKept'
  /** The scored visits; `points` are those earned, lost, and of questions that were not asked. */
  readonly assessments: readonly { readonly on: IsoDate; readonly points: Tally }[]
  readonly loans: Loans
  /** đồng */
  readonly fundDong: Readonly<Record<ExistingFund, Interval>>
} & Readonly<Record<ExistenceFact, Answer>>

/** The monthly reports that count, at most one a month, and the months of which one is owed and lacks. */
export type Reports = { readonly months: readonly ActivityMonth[]; readonly missing: readonly Month[] }

/** Who ever had a loan, as far as the books tell: of every loan given since that day. */
export type Loans =
  | { readonly books: 'none' }
  | {
      readonly books: 'kept'
      readonly since: IsoDate
      readonly borrowers: readonly { readonly member: MemberId; readonly on: IsoDate }[]
    }

/** Of a club that keeps no such records nothing is known: nothing is met by default, and nothing failed. */
export const noRecords: ClubRecords = {
  reports: 'notKept',
  assessments: [],
  loans: { books: 'none' },
  fundDong: { incomeFund: unknownInterval, activityFund: unknownInterval },
  incomeFund: 'unknown',
  activityFund: 'unknown',
  regulation: 'unknown',
}
