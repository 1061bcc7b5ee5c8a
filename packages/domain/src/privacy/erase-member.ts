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

/** A member with every record of any club that names them. */
export type NamedMember = {
  readonly member: Member
  /** Those that are linked to the member. */
  readonly terms: readonly BoardTerm[]
  /** Those in which the member is cared for, or is a volunteer. */
  readonly care: readonly HomeCare[]
  /** What the member asked for as a registered person. */
  readonly requests: readonly PersonRequest[]
}

/**
 * The records as they remain once nobody can be identified by them. What is counted stays as it was on every day: sex,
 * birth, ethnicity, hardship, and the days of joining and leaving; name, village, telephone and citizen id go (law
 * 91/2025, decree 356/2025 article 5). Refused while anything still ties the person to the club: `openLoans` counts the
 * loans that are not fully repaid.
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
 * Erases again in a database that was restored from an older copy. Everything that tied the person to the club had
 * ended by the day of the first erasure, so what is still open here is ended on that day.
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
