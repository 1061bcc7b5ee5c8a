import type { IsoDate } from '../calendar/iso-date.ts'
import type { MemberId } from '../members/schema.ts'
import type { Loans } from './records.ts'

/**
 * Who is known to have had a loan from the club by a day. Members who joined before `since` may have had one that
 * nobody recorded; `null`: that may be true of every member.
 */
export type Borrowers = { readonly known: ReadonlySet<MemberId>; readonly since: IsoDate | null }

/** Who had a loan from the club by that day, as far as the books show? */
export function borrowersBy(loans: Loans, asOf: IsoDate): Borrowers {
  if (loans.books === 'none') return nobodyKnown
  const known = new Set<MemberId>()
  for (const { member, on } of loans.borrowers) if (on <= asOf) known.add(member)
  return { known, since: loans.since }
}

const nobodyKnown: Borrowers = { known: new Set(), since: null }
