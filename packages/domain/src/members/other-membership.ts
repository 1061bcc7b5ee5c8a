import type { UnitKey } from '../units/unit.ts'
import { duplicateKey } from './member.ts'
import type { MemberRefusal } from './refusal.ts'
import type { Member } from './schema.ts'

/** Somebody who is a member today and shares a citizen id, or name and year of birth, with whoever is asked about. */
export type Namesake = {
  readonly member: Member
  readonly club: {
    readonly commune: UnitKey
    /** `null`: whoever asks may not know of that club. */
    readonly name: string | null
  }
}

/** Whose other membership is looked for: a person of this club, under no id when they are on no list yet. */
type Person = Pick<Member, 'club' | 'fullName' | 'birth' | 'citizenId'> & { readonly id: Member['id'] | null }

/**
 * One person is an active member of one club at a time: what stands against this membership, or `null`. A shared citizen
 * id is certain; the same folded name and year of birth in one commune is a hint, which `anotherPerson` overrules.
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

/** Does the edit make the record one of somebody whose other memberships were not looked for yet? */
export function isSomebodyElse(
  before: Pick<Member, 'fullName' | 'birth' | 'citizenId'>,
  after: Pick<Member, 'fullName' | 'birth' | 'citizenId'>,
): boolean {
  return (
    before.fullName !== after.fullName || before.birth !== after.birth || before.citizenId !== after.citizenId
  )
}
