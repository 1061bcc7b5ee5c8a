import type { BoardTerm } from '../boards/schema.ts'
import { isHeldOn } from '../boards/term.ts'
import { type IsoDate, laterOf } from '../calendar/iso-date.ts'
import { isCaredForOn } from '../home-care/home-care.ts'
import type { HomeCare } from '../home-care/schema.ts'
import { erasedName, isErased } from '../members/erased.ts'
import type { MemberRefusal } from '../members/refusal.ts'
import type { Member } from '../members/schema.ts'
import { accept, type Result, refuse } from '../refusals/result.ts'
import type { PersonRequest } from './person-request-schema.ts'
import { withoutWords } from './person-request-transitions.ts'
import type { PrivacyRefusal } from './refusal.ts'

/** A member, with the records of every club that name them. */
export type NamedMember = {
  readonly member: Member
  /** The terms of office that are linked to the member. */
  readonly terms: readonly BoardTerm[]
  /** The home care records of the member, as the person cared for or as a volunteer. */
  readonly care: readonly HomeCare[]
  /** The member's own requests as a registered person. */
  readonly requests: readonly PersonRequest[]
}

/**
 * The records after nobody can be identified by them. Name, village, telephone and citizen id are deleted (law 91/2025,
 * decree 356/2025 article 5). Sex, birth, ethnicity, hardship and the days of joining and leaving stay, so that earlier
 * counts do not change. Refused while the person has any tie to the club; `openLoans` is the number of loans not fully
 * repaid.
 */
export function eraseMember(
  named: NamedMember,
  { today, openLoans }: { readonly today: IsoDate; readonly openLoans: number },
): Result<NamedMember, MemberRefusal | PrivacyRefusal> {
  const { member, terms, care } = named
  if (isErased(member)) return refuse({ reason: 'personErased' })
  if (member.departure === null || member.departure.on > today) return refuse({ reason: 'personBelongs' })
  if (terms.some((term) => isHeldOn(term, today))) return refuse({ reason: 'personHoldsPost' })
  if (openLoans > 0) return refuse({ reason: 'personOwes', loans: openLoans })
  if (care.some((record) => isCaredForOn(record, today))) return refuse({ reason: 'personInCare' })
  return accept(withoutIdentity(named))
}

/**
 * Erases the person again after the database was restored from an older copy. All ties to the club had ended by the
 * first erasure, so a tie that is open in this copy ends on that day.
 */
export function eraseAgain({ member, terms, care, requests }: NamedMember, erasedOn: IsoDate): NamedMember {
  const on = (from: IsoDate) => laterOf(from, erasedOn)
  return withoutIdentity({
    member:
      member.departure === null
        ? { ...member, departure: { on: on(member.joinedOn), reason: 'other' } }
        : member,
    terms: terms.map((term) =>
      term.end === null ? { ...term, end: { on: on(term.from), reason: 'leftClub' } } : term,
    ),
    care: care.map((record) =>
      record.member === member.id && record.end === null
        ? { ...record, end: { on: on(record.from), reason: 'other' } }
        : record,
    ),
    requests,
  })
}

function withoutIdentity({ member, terms, care, requests }: NamedMember): NamedMember {
  return {
    member: { ...member, fullName: erasedName, village: null, phone: null, citizenId: null },
    terms: terms.map((term) => ({ ...term, fullName: erasedName, account: null })),
    care: care
      .filter((record) => record.member === member.id)
      .map((record) => ({ ...record, fullName: erasedName, birth: null, village: null })),
    requests: requests.map(withoutWords),
  }
}
