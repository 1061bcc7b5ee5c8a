import type { BoardPost } from '../../boards/post.ts'
import type { MemberId } from '../../members/schema.ts'
import { type BookAct, bookActs, postsOfAct, secondActs } from '../records/act.ts'
import type { FundRefusal } from '../refusals/refusal.ts'

/** A post of the board on the day, and the account of the person who has it. A person with two posts has two seats. */
export type BoardSeat = {
  readonly account: string
  readonly post: BoardPost
  /** `null` when the person is not on the club’s list, or nobody knows whether they are. */
  readonly member: MemberId | null
}

/** The person who wants to do something with the book, and the board of that day. */
export type BookKeeper = {
  readonly account: string
  /** Is this person an officer with rights over the club, rather than somebody of the club? */
  readonly isOfficer: boolean
  readonly seats: readonly BoardSeat[]
}

/** The people whom an act concerns: the person who asked for it, and the borrower of its loan; `null` for nobody. */
export type Concerned = { readonly askedBy: string | null; readonly borrower: MemberId | null }

const nobody: Concerned = { askedBy: null, borrower: null }

/** What this person may do with the book when no particular person is concerned. */
export function actsOf(keeper: BookKeeper): readonly BookAct[] {
  return bookActs.filter((act) => whyNotAct(keeper, act, nobody) === null)
}

/**
 * Why this person may not do the act, or `null` if they may. Rights follow the posts in the register of boards. Nobody
 * confirms their own request or decides about their own loan; if nobody else on the board can do it, the unit’s officer
 * does. If nobody on the board has an account, the person who signs in for the club may do it.
 */
export function whyNotAct(keeper: BookKeeper, act: BookAct, concerned: Concerned): FundRefusal | null {
  const { account, isOfficer, seats } = keeper
  if (concerned.askedBy === account) return { reason: 'secondPersonNeeded' }
  const isOwn = (seat: BoardSeat) => concerned.borrower !== null && seat.member === concerned.borrower
  if (seats.some((seat) => seat.account === account && isOwn(seat))) return { reason: 'ownLoan' }

  const isUnregistered = seats.length === 0 && !secondActs.includes(act)
  if (isUnregistered) return null
  const eligible = seats.filter((seat) => seat.account !== concerned.askedBy && !isOwn(seat))
  const post = leadingPost(act, isLonely(seats) && secondActs.includes(act) ? [] : eligible)
  if (post === null) return isOfficer ? null : { reason: 'officerNeeded' }
  const holds = eligible.some((seat) => seat.account === account && seat.post === post)
  return holds ? null : { reason: 'postNeeded', post }
}

/** The first of the act’s posts that one of these seats has; `null` if none has. */
function leadingPost(act: BookAct, seats: readonly BoardSeat[]): BoardPost | null {
  return postsOfAct[act].find((post) => seats.some((seat) => seat.post === post)) ?? null
}

/** Does the whole board have only one account? */
function isLonely(seats: readonly BoardSeat[]): boolean {
  return new Set(seats.map(({ account }) => account)).size <= 1
}
