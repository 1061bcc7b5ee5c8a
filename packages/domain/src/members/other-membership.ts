import type { UnitKey } from '../units/unit.ts'
import { duplicateKey } from './member.ts'
import type { MemberRefusal } from './refusal.ts'
import type { Member } from './schema.ts'

/** A member of today who has the same citizen id, or the same name and year of birth, as the person in question. */
export type Namesake = {
  readonly member: Member
  readonly club: {
    readonly commune: UnitKey
    /** `null` when the user has no right to see that club. */
    readonly name: string | null
  }
}

/** The person whose other memberships are looked for; `id` is `null` while the person is not on a list yet. */
type Person = Pick<Member, 'club' | 'fullName' | 'birth' | 'citizenId'> & { readonly id: Member['id'] | null }

/**
 * The other membership that prevents this one, or `null`: a person is an active member of only one club at a time. The
 * same citizen id proves that both are one person. The same name without diacritics and the same year of birth, in one
 * commune, is only a hint, which `anotherPerson` overrules.
 */
export function findOtherMembership(
  person: Person,
  {
    commune,
    namesakes,
    anotherPerson,
  }: {
    readonly commune: UnitKey
    readonly namesakes: readonly Namesake[]
    readonly anotherPerson: boolean
  },
): MemberRefusal | null {
  const others = namesakes.filter(({ member }) => member.id !== person.id && member.departure === null)
  const same = others.find(({ member }) => person.citizenId !== null && member.citizenId === person.citizenId)
  if (same !== undefined) return refusalOf(person, same, { certain: true })
  if (anotherPerson) return null
  const alike = others.find(
    ({ member, club }) =>
      (member.club === person.club || club.commune === commune) && hasSameKey(person, member),
  )
  return alike === undefined ? null : refusalOf(person, alike, { certain: false })
}

function refusalOf(
  person: Person,
  { member, club }: Namesake,
  { certain }: { readonly certain: boolean },
): MemberRefusal {
  return member.club === person.club
    ? { reason: 'memberListed', fullName: member.fullName }
    : { reason: 'memberElsewhere', club: club.name, certain }
}

function hasSameKey(person: Person, member: Member): boolean {
  const key = duplicateKey(person)
  return key !== null && key === duplicateKey(member)
}

/** Does the edit change who the person is, so that their other memberships must be looked for again? */
export function isSomebodyElse(
  before: Pick<Member, 'fullName' | 'birth' | 'citizenId'>,
  after: Pick<Member, 'fullName' | 'birth' | 'citizenId'>,
): boolean {
  return (
    before.fullName !== after.fullName || before.birth !== after.birth || before.citizenId !== after.citizenId
  )
}
