import type { BoardPost } from '../../boards/post.ts'
import type { MemberId } from '../../members/schema.ts'
import { type BookAct, bookActs, postsOfAct, secondActs } from '../records/act.ts'
import type { FundRefusal } from '../refusals/refusal.ts'

/** A member of the board with an account, and one of the posts that they hold on the day. */
export type BoardSeat = {
  readonly account: string
  readonly post: BoardPost
  /** `null`: not on the club's list, or not known to be. */
  readonly member: MemberId | null
}

/** Who acts, with the board of that day. */
export type BookKeeper = {
  readonly account: string
  /** Has the right over the club as an officer of its unit, not as one of its members. */
  readonly isOfficer: boolean
  readonly seats: readonly BoardSeat[]
}

/** The people whom an act concerns: who asked for it, and whose loan it is about; `null`: nobody. */
export type Concerned = { readonly askedBy: string | null; readonly borrower: MemberId | null }

const nobody: Concerned = { askedBy: null, borrower: null }

/** What may this person do with the book, if it concerns no particular person? */
export function actsOf(keeper: BookKeeper): readonly BookAct[] {
  return bookActs.filter((act) => whyNotAct(keeper, act, nobody) === null)
}

/**
 * Why may this person not do it? Rights follow the posts in the register of boards. Nobody confirms their own request
 * or decides about their own loan; where the board has nobody else for it, the unit's officer does it. If no board
 * member has a recorded account, the person who signs in for the club may do it.
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

/** The first of the act’s posts that one of these people holds; `null`: none. */
function leadingPost(act: BookAct, seats: readonly BoardSeat[]): BoardPost | null {
  return postsOfAct[act].find((post) => seats.some((seat) => seat.post === post)) ?? null
}

/** Does the whole board have only one account? */
function isLonely(seats: readonly BoardSeat[]): boolean {
  return new Set(seats.map(({ account }) => account)).size <= 1
}
