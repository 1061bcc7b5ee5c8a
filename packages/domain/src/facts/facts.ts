import type { IsoDate } from '../calendar/iso-date.ts'
import type { ClubId } from '../clubs/club-id-schema.ts'
import type { Interval } from '../verdicts/interval.ts'
import type { Answer, Tally } from '../verdicts/tally.ts'

/** What the members are: the facts that change with whoever joins or leaves; people. */
export const compositionFacts = ['women', 'age55', 'olderPeople', 'disadvantaged'] as const
export type CompositionFact = (typeof compositionFacts)[number]

/**
 * The facts that are so of some members: who ever had a loan, and whom an activity of the year reached, among them. Women
 * among the older people, and those of a poor or near-poor household among the disadvantaged, are facts of their own.
 */
export const personFacts = [
  ...compositionFacts,
  'olderWomen',
  'poorOrNearPoor',
  'borrowers',
  'membersReached',
] as const
export type PersonFact = (typeof personFacts)[number]

/** Who of a club can be counted: all its members, or those of whom a fact is so. */
export const peopleCounted = ['members', ...personFacts] as const satisfies readonly (
  | 'members'
  | PersonFact
)[]
export type PeopleCounted = (typeof peopleCounted)[number]

/** The facts of which a share can be asked: people, and of `management` the points of a checklist. */
export const shareFacts = [...personFacts, 'management'] as const
export type ShareFact = (typeof shareFacts)[number]

/** The funds that a club may have. */
export const existingFunds = ['incomeFund', 'activityFund'] as const
export type ExistingFund = (typeof existingFunds)[number]

/** Does this fact change with whoever joins or leaves? */
export function isCompositionFact(fact: ShareFact): fact is CompositionFact {
  return compositionFacts.some((one) => one === fact)
}

/** What a club has or has not. */
export const existenceFacts = ['incomeFund', 'activityFund', 'regulation'] as const
export type ExistenceFact = (typeof existenceFacts)[number]

/** Two ages, two facts: the plan's own measure, and the older people of the Law on the Elderly. Full years. */
export const ageOf = { age55: 55, olderPeople: 60 } as const satisfies Partial<Record<ShareFact, number>>

/** The areas in which the club was active in the year so far, and whether any other may still come or come to light. */
export type AreasActive = { readonly done: readonly string[]; readonly others: 'no' | 'unknown' }

/**
 * What is known of one club on one day, counted over its active members. The members are `unknownCount` until a list has
 * been made. What is asked of a year is counted from its first day to the day asked about.
 */
export type CountedFacts = {
  readonly establishedOn: IsoDate
  readonly asOf: IsoDate
  readonly members: Interval
  readonly areas: AreasActive
  /** What each fund is worth: cash and what members owe it; đồng. `unknownCount` where no book is kept. */
  readonly fundDong: Readonly<Record<ExistingFund, Interval>>
} & Readonly<Record<ShareFact, Tally>> &
  Readonly<Record<ExistenceFact, Answer>>

/** The same of a club of the register. */
export type ClubFacts = { readonly club: ClubId } & CountedFacts
