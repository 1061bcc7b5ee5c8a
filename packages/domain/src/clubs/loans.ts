import type { IsoDate } from '../calendar/iso-date.ts'
import type { Member, MemberId } from '../members/schema.ts'
import type { Answer } from '../verdicts/tally.ts'
import type { Loans } from './records.ts'

/** Asks of a member: ever a loan from the club by that day? Whoever joined before the books began may have had one unrecorded. */
export function borrowedBy(loans: Loans, asOf: IsoDate): (member: Pick<Member, 'id' | 'joinedOn'>) => Answer {
  if (loans.books === 'none') return () => 'unknown'
  const { since, borrowers } = loans
  const known = new Set<MemberId>()
  for (const { member, on } of borrowers) if (on <= asOf) known.add(member)
  return ({ id, joinedOn }) => {
    if (known.has(id)) return 'yes'
    return since <= joinedOn ? 'no' : 'unknown'
  }
}
