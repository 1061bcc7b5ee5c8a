import type { IsoDate } from '../calendar/iso-date.ts'
import type { Member, MemberId } from '../members/schema.ts'
import type { Answer } from '../verdicts/tally.ts'
import type { ClubRecords } from './records.ts'

/** Asks of a member: ever a loan from the club by that day? Whoever joined before the books began may have had one unrecorded. */
export function borrowedBy(
  loans: ClubRecords['loans'],
  asOf: IsoDate,
): (member: Pick<Member, 'id' | 'joinedOn'>) => Answer {
  if (loans === 'notKept') return () => 'unknown'
  const { since, borrowers } = loans
  const known = new Set<MemberId>()
  for (const { member, on } of borrowers) if (on <= asOf) known.add(member)
  return ({ id, joinedOn }) => {
    if (known.has(id)) return 'yes'
    return since === 'beginning' || since <= joinedOn ? 'no' : 'unknown'
  }
}
