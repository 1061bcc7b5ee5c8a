import type { IsoDate } from '../calendar/iso-date.ts'
import type { Member } from '../members/schema.ts'
import type { Answer } from '../verdicts/tally.ts'
import type { ClubRecords } from './records.ts'

/** Has this member ever had a loan from the club? Whoever joined before the books began may have had one unrecorded. */
export function hasBorrowed(
  { id, joinedOn }: Pick<Member, 'id' | 'joinedOn'>,
  loans: ClubRecords['loans'],
  asOf: IsoDate,
): Answer {
  if (loans === 'notKept') return 'unknown'
  if (loans.borrowers.some(({ member, on }) => member === id && on <= asOf)) return 'yes'
  return loans.since === 'beginning' || loans.since <= joinedOn ? 'no' : 'unknown'
}
