import type { IsoDate } from '../calendar/iso-date.ts'
import type { MemberId } from '../members/schema.ts'
import type { Loans } from './records.ts'

/**
 * Who is known to have had a loan from the club by a day. Whoever joined before `since` may have had one that nobody
 * recorded; `null`: no joining is late enough to tell.
 */
export type Borrowers = { readonly known: ReadonlySet<MemberId>; readonly since: IsoDate | null }

/** Ever a loan from the club by that day, as far as the books tell? */
export function borrowersBy(loans: Loans, asOf: IsoDate): Borrowers {
  if (loans.books === 'none') return nobodyKnown
  const known = new Set<MemberId>()
  for (const { member, on } of loans.borrowers) if (on <= asOf) known.add(member)
  return { known, since: loans.since }
}

const nobodyKnown: Borrowers = { known: new Set(), since: null }
