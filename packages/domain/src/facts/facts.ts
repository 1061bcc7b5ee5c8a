import type { IsoDate } from '../calendar/iso-date.ts'
import type { ClubId } from '../clubs/club-id-schema.ts'
import type { Interval } from '../verdicts/interval.ts'
import type { Answer, Tally } from '../verdicts/tally.ts'

/** What the members are: facts that change as people join and leave; people. */
export const compositionFacts = ['women', 'age55', 'olderPeople', 'disadvantaged'] as const
export type CompositionFact = (typeof compositionFacts)[number]

/**
 * Facts that hold for some members, including who ever had a loan and whom an activity of the year reached. Women among
 * the older people, and the poor or near-poor among the disadvantaged, are facts of their own.
 */
export const personFacts = [
  ...compositionFacts,
  'olderWomen',
  'poorOrNearPoor',
  'borrowers',
  'membersReached',
] as const
export type PersonFact = (typeof personFacts)[number]

/** The people of a club that can be counted: all members, or those for whom a fact holds. */
export const peopleCounted = ['members', ...personFacts] as const satisfies readonly (
  | 'members'
  | PersonFact
)[]
export type PeopleCounted = (typeof peopleCounted)[number]

/** The facts that a share can be asked of: people and, for `management`, the points of a checklist. */
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

/** Two ages for two facts: the plan's own measure, and the older people of the Law on the Elderly. Full years. */
export const ageOf = { age55: 55, olderPeople: 60 } as const satisfies Partial<Record<ShareFact, number>>

/** The areas in which the club was active in the year so far, and whether more may still be done or reported. */
export type AreasActive = { readonly done: readonly string[]; readonly others: 'no' | 'unknown' }

/**
 * What is known of one club on one day, counted over its active members. The members are `unknownInterval` until a list
 * has been made. Facts of a year are counted from 1 January to the day.
 */
export type CountedFacts = {
  readonly establishedOn: IsoDate
  readonly asOf: IsoDate
  readonly members: Interval
  readonly areas: AreasActive
  /** What each fund is worth: cash and what members owe it; đồng. `unknownInterval` where no book is kept. */
  readonly fundDong: Readonly<Record<ExistingFund, Interval>>
} & Readonly<Record<ShareFact, Tally>> &
  Readonly<Record<ExistenceFact, Answer>>

/** The same of a club of the register. */
export type ClubFacts = { readonly club: ClubId } & CountedFacts
