import { type BookKeeper, type Concerned, whyNotAct } from '../funds/book/keeper.ts'
import type { BookAct } from '../funds/records/act.ts'
import type { FundRefusal } from '../funds/refusals/refusal.ts'

/**
 * Why this person may not record this act at the meeting, or `null` if they may. Everyone there shares one phone: the
 * board member who holds it may also enter what belongs to other posts, but never anything about their own loan.
 */
export function whyNotAtMeeting(keeper: BookKeeper, act: BookAct, concerned: Concerned): FundRefusal | null {
  const refusal = whyNotAct(keeper, act, concerned)
  const sits = keeper.seats.some(({ account }) => account === keeper.account)
  return refusal?.reason === 'postNeeded' && sits ? null : refusal
}
