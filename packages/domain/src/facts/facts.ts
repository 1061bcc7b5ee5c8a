import type { IsoDate } from '../calendar/iso-date.ts'
import type { ClubId } from '../clubs/club-id-schema.ts'
import type { Interval } from '../verdicts/interval.ts'
import type { Answer, Tally } from '../verdicts/tally.ts'

/** Facts about who the members are, counted in people; they change as people join and leave. */
export const compositionFacts = ['women', 'age55', 'olderPeople', 'disadvantaged'] as const
export type CompositionFact = (typeof compositionFacts)[number]

/**
 * Facts that are true of some members, such as having ever had a loan or having been reached by an activity this year.
 * Women among the older people, and poor or near-poor members among the disadvantaged, are facts of their own.
 */
export const personFacts = [
  ...compositionFacts,
  'olderWomen',
  'poorOrNearPoor',
  'borrowers',
  'membersReached',
] as const
export type PersonFact = (typeof personFacts)[number]

/** The people of a club that can be counted: all members, or those of whom a fact is true. */
export const peopleCounted = ['members', ...personFacts] as const satisfies readonly (
  | 'members'
  | PersonFact
)[]
export type PeopleCounted = (typeof peopleCounted)[number]

/** The facts of which a plan can demand a share: of people or, for `management`, of the points on a checklist. */
export const shareFacts = [...personFacts, 'management'] as const
export type ShareFact = (typeof shareFacts)[number]

/** The funds that a club may have. */
export const existingFunds = ['incomeFund', 'activityFund'] as const
export type ExistingFund = (typeof existingFunds)[number]

/** Does this fact change as people join and leave? */
export function isCompositionFact(fact: ShareFact): fact is CompositionFact {
  return compositionFacts.some((one) => one === fact)
}

/** What a club has or does not have. */
export const existenceFacts = ['incomeFund', 'activityFund', 'regulation'] as const
export type ExistenceFact = (typeof existenceFacts)[number]

/** The age in full years for two facts: the plan’s own limit, and that of the Law on the Elderly. */
export const ageOf = { age55: 55, olderPeople: 60 } as const satisfies Partial<Record<ShareFact, number>>

/**
 * The areas in which the club was active in the year so far; `others`: whether it may still be active in more, or
 * report them.
 */
export type AreasActive = { readonly done: readonly string[]; readonly others: 'no' | 'unknown' }

/**
 * What is known of one club on one day, counted over its active members. `members` is `unknownInterval` while the club
 * keeps no list. Facts about a year are counted from 1 January to the day.
 */
export type CountedFacts = {
  readonly establishedOn: IsoDate
  readonly asOf: IsoDate
  readonly members: Interval
  readonly areas: AreasActive
  /**
   * The value of each fund in đồng: its cash and what members owe it. `unknownInterval` for a club that keeps no book.
   */
  readonly fundDong: Readonly<Record<ExistingFund, Interval>>
} & Readonly<Record<ShareFact, Tally>> &
  Readonly<Record<ExistenceFact, Answer>>

/** The facts of a club of the register, with its id. */
export type ClubFacts = { readonly club: ClubId } & CountedFacts
