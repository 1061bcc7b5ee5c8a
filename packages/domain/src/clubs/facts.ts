import type { IsoDate } from '../calendar/iso-date.ts'
import type { Count } from '../verdicts/count.ts'
import type { Tally } from '../verdicts/tally.ts'
import type { ClubId } from './club-id-schema.ts'

/** The facts about a club's members that a share can be asked of; people. */
export const shareFacts = ['women', 'age55', 'olderPeople', 'disadvantaged'] as const
export type ShareFact = (typeof shareFacts)[number]

/** Two ages, two facts: the plan's own measure, and the older people of the Law on the Elderly. Full years. */
export const ageOf = { age55: 55, olderPeople: 60 } as const satisfies Partial<Record<ShareFact, number>>

/** What is known of one club's active members on one day. The members are `unknownCount` until a list has been made. */
export type ClubFacts = { readonly club: ClubId; readonly asOf: IsoDate; readonly members: Count } & Readonly<
  Record<ShareFact, Tally>
>
