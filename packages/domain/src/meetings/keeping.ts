import { type BookKeeper, type Concerned, whyNotAct } from '../funds/book/keeper.ts'
import type { BookAct } from '../funds/records/act.ts'
import type { FundRefusal } from '../funds/refusals/refusal.ts'

/**
 * Why may this person not record this at the meeting? One phone goes round there: the board member who holds it may
 * enter what the other posts do as well, but never their own loan.
 */
export function whyNotAtMeeting(keeper: BookKeeper, act: BookAct, concerned: Concerned): FundRefusal | null {
  const refusal = whyNotAct(keeper, act, concerned)
  const sits = keeper.seats.some(({ account }) => account === keeper.account)
  return refusal?.reason === 'postNeeded' && sits ? null : refusal
}
