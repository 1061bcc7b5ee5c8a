import type { IsoDate } from '@lienthehe/domain'
import type { BoardTerm } from '@lienthehe/domain/boards'
import { isIsoDate } from '@lienthehe/domain/calendar'
import { leaveClub } from '@lienthehe/domain/club-life'
import type { Departure, Member } from '@lienthehe/domain/members'
import { birthOfParts, splitDate } from '../births/date-parts.ts'
import type { Leaving } from './read-leaving.ts'

/**
 * The departure that a list gives for a member, ready to be recorded. `null`: the list gives no day, only a month or a
 * year, or an impossible day; then a person must give it.
 */
export function departureOf(
  { reason, since }: Leaving,
  {
    member,
    terms,
    today,
  }: { readonly member: Member; readonly terms: readonly BoardTerm[]; readonly today: IsoDate },
): Departure | null {
  const parts = splitDate(since)
  const on = parts === null ? null : birthOfParts(parts)
  if (on === null || !isIsoDate(on)) return null
  const departure = { on, reason }
  return leaveClub({ member, terms }, departure, today).ok ? departure : null
}
