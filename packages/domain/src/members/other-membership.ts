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

/** Whose other membership is looked for: a person of this club. */
type Person = Pick<Member, 'id' | 'club' | 'fullName' | 'birth' | 'citizenId'>

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
  for (const { member, club } of namesakes) {
    if (member.id === person.id || member.departure !== null) continue
    const certain = person.citizenId !== null && member.citizenId === person.citizenId
    if (!certain && (anotherPerson || !mayBeSame(person, member))) continue
    if (member.club === person.club) return { reason: 'memberListed', fullName: member.fullName }
    if (certain || club.commune === commune) return { reason: 'memberElsewhere', club: club.name, certain }
  }
  return null
}

function mayBeSame(person: Person, member: Member): boolean {
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
