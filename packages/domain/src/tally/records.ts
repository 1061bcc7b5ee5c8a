import type { ActivityMonth } from '../activities/activity-months.ts'
import type { IsoDate } from '../calendar/iso-date.ts'
import type { Month } from '../calendar/month.ts'
import type { ExistenceFact, ExistingFund } from '../facts/facts.ts'
import type { MemberId } from '../members/schema.ts'
import { type Interval, unknownInterval } from '../verdicts/interval.ts'
import type { Answer, Tally } from '../verdicts/tally.ts'

/** What a club has on record beside its list of members, on the day. */
export type ClubRecords = {
  readonly reports: Reports | 'notKept'
  /** The scored visits; `points` are those earned, those lost, and those of questions that were not asked. */
  readonly assessments: readonly { readonly on: IsoDate; readonly points: Tally }[]
  readonly loans: Loans
  /** đồng */
  readonly fundDong: Readonly<Record<ExistingFund, Interval>>
} & Readonly<Record<ExistenceFact, Answer>>

/** The monthly reports that count, at most one for each month, and the months whose owed report is missing. */
export type Reports = { readonly months: readonly ActivityMonth[]; readonly missing: readonly Month[] }

/** Who ever had a loan, as far as the books show; every loan since their first day is in them. */
export type Loans =
  | { readonly books: 'none' }
  | {
      readonly books: 'kept'
      readonly since: IsoDate
      readonly borrowers: readonly { readonly member: MemberId; readonly on: IsoDate }[]
    }

/** A club without such records: nothing is known, so nothing is met by default and nothing failed. */
export const noRecords: ClubRecords = {
  reports: 'notKept',
  assessments: [],
  loans: { books: 'none' },
  fundDong: { incomeFund: unknownInterval, activityFund: unknownInterval },
  incomeFund: 'unknown',
  activityFund: 'unknown',
  regulation: 'unknown',
}
