import type { UnitKey } from '@lienthehe/domain'
import type { ClubId } from '@lienthehe/domain/clubs'
import {
  duplicateKey,
  findOtherMembership,
  type MemberDraft,
  type MemberId,
  type MemberRefusal,
  type Namesake,
} from '@lienthehe/domain/members'

/**
 * The club that imports the list, and the members of other clubs today whose names or citizen ids may be in the list.
 */
export type Elsewhere = {
  readonly club: ClubId
  readonly commune: UnitKey
  readonly namesakes: readonly Namesake[]
}

type Person = Pick<MemberDraft, 'fullName' | 'birth' | 'citizenId'>

/** Which of the namesakes may be this person? Grouped once, so that a long list is not searched for each row. */
export function groupNamesakes(namesakes: readonly Namesake[]): (person: Person) => readonly Namesake[] {
  const byCitizenId = Map.groupBy(namesakes, ({ member }) => member.citizenId)
  const byKey = Map.groupBy(namesakes, ({ member }) => duplicateKey(member))
  return (person) => {
    const key = duplicateKey(person)
    return [
      ...(person.citizenId === null ? [] : (byCitizenId.get(person.citizenId) ?? [])),
      ...(key === null ? [] : (byKey.get(key) ?? [])),
    ]
  }
}

/**
 * Makes a function that says which membership elsewhere prevents a person's membership in this club; `null`: none does.
 */
export function otherMembershipsOf(
  elsewhere: Elsewhere | undefined,
): (person: Person, id: MemberId | null) => MemberRefusal | null {
  if (elsewhere === undefined) return () => null
  const { club, commune } = elsewhere
  const alike = groupNamesakes(elsewhere.namesakes)
  return (person, id) =>
    findOtherMembership({ ...person, id, club }, { commune, namesakes: alike(person), anotherPerson: false })
}
