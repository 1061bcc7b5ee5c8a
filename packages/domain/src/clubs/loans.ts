import { dateNumber, type IsoDate } from '../calendar/iso-date.ts'
import type { MemberId } from '../members/schema.ts'
import type { Loans } from './records.ts'

/** Who is known to have had a loan by a day, and since which day the books tell of every loan. */
export type BorrowersByDay = {
  readonly known: ReadonlySet<MemberId>
  /** As `dateNumber` writes it: whoever joined before it may have had a loan that nobody recorded. */
  readonly since: number
}

/** Ever a loan from the club by that day? Without books nobody is known, and no joining is late enough to tell. */
export function borrowersBy(loans: Loans, asOf: IsoDate): BorrowersByDay {
  if (loans.books === 'none') return nobodyKnown
  const known = new Set<MemberId>()
  for (const { member, on } of loans.borrowers) if (on <= asOf) known.add(member)
  return { known, since: dateNumber(loans.since) }
}

const nobodyKnown: BorrowersByDay = { known: new Set(), since: Number.POSITIVE_INFINITY }
