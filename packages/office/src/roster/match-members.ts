import { foldText, type Member, type MemberId } from '@lienthehe/domain'
import type { RowDraft } from './interpret-row.ts'

/** What two records of people are compared by. */
export type Person = Pick<RowDraft, 'fullName' | 'sex' | 'birth' | 'village' | 'citizenId'>

export type Match =
  | { readonly kind: 'none' }
  | { readonly kind: 'member'; readonly member: Member; readonly byNameOnly: boolean }
  | { readonly kind: 'several' }

/** A person with the words they are found by, folded once: comparing thousands of namesakes must stay cheap. */
type Folded = {
  readonly person: Person
  readonly citizenId: string | null
  readonly name: string
  readonly nameYear: string
  readonly nameYearVillage: string
  readonly village: string
}

type Likeness = 'citizenId' | 'nameYearVillage' | 'nameYear' | 'name'

/** From the surest likeness to the weakest: each member is claimed by one row only, by the surest it has. */
const likenesses = ['citizenId', 'nameYearVillage', 'nameYear', 'name'] as const satisfies readonly Likeness[]

/** Each round can settle who was left between two because a surer row has claimed one of them; few lists need two. */
const roundsMax = 10

/** Which member of the club is each person of the file? In the order of the persons. */
export function matchMembers(persons: readonly Person[], members: readonly Member[]): readonly Match[] {
  const sought = persons.map(fold)
  const known = members.map((member) => ({ ...fold(member), member }))
  const claimed = new Set<MemberId>()
  const matches = new Map<number, Match>()
  const alike = likenesses.map((likeness) => ({
    likeness,
    members: Map.groupBy(known, (candidate) => candidate[likeness]),
  }))
  function free(person: Folded, { likeness, members }: (typeof alike)[number]) {
    const key = person[likeness]
    const candidates = key === null ? [] : (members.get(key) ?? [])
    return firstTwo(candidates, (other) => !claimed.has(other.member.id) && mayBeOne(person, other, likeness))
  }

  for (let round = 0, before = -1; round < roundsMax && claimed.size > before; round += 1) {
    before = claimed.size
    for (const group of alike)
      for (const [place, person] of sought.entries()) {
        if (matches.has(place)) continue
        const [candidate, another] = free(person, group)
        if (candidate === undefined || another !== undefined) continue
        claimed.add(candidate.member.id)
        matches.set(place, {
          kind: 'member',
          member: candidate.member,
          byNameOnly: group.likeness === 'name',
        })
      }
  }
  return sought.map((person, place): Match => {
    const match = matches.get(place)
    if (match !== undefined) return match
    return { kind: alike.some((group) => free(person, group).length > 0) ? 'several' : 'none' }
  })
}

/** Whether there is one, or more than one, is all that matters. */
function firstTwo<Value>(values: readonly Value[], fits: (value: Value) => boolean): readonly Value[] {
  const found: Value[] = []
  for (const value of values) {
    if (found.length === 2) break
    if (fits(value)) found.push(value)
  }
  return found
}

/** By the name alone nobody is found whose year of birth is another. */
function mayBeOne(one: Folded, other: Folded, likeness: Likeness): boolean {
  if (areDifferent(one.person, other.person)) return false
  return likeness !== 'name' || !one.person.birth || !other.person.birth
}

/** For each person, the place of an earlier one in the file that must be the same; `null` for the others. */
export function findRepeated(persons: readonly Person[]): readonly (number | null)[] {
  const seenById = new Map<string, number>()
  const seenByName = new Map<string, { readonly folded: Folded; readonly place: number }[]>()
  return persons.map((person, place) => {
    const folded = fold(person)
    const { citizenId, nameYear } = folded
    const namesakes = seenByName.get(nameYear) ?? []
    const earlier =
      (citizenId === null ? undefined : seenById.get(citizenId)) ??
      namesakes.find((other) => isSamePerson(folded, other.folded))?.place
    if (citizenId !== null && !seenById.has(citizenId)) seenById.set(citizenId, place)
    namesakes.push({ folded, place })
    seenByName.set(nameYear, namesakes)
    return earlier ?? null
  })
}

/** Two namesakes of one year: the same person unless their villages or something else tells them apart. */
function isSamePerson(one: Folded, other: Folded): boolean {
  if (one.village !== '' && other.village !== '' && one.village !== other.village) return false
  return !areDifferent(one.person, other.person)
}

/** Do the two records say something that cannot be true of one person? */
function areDifferent(one: Person, other: Person): boolean {
  if (one.citizenId && other.citizenId) return one.citizenId !== other.citizenId
  if (one.sex && other.sex && one.sex !== other.sex) return true
  return Boolean(
    one.birth && other.birth && !one.birth.startsWith(other.birth) && !other.birth.startsWith(one.birth),
  )
}

function fold(person: Person): Folded {
  const name = nameKey(person)
  const nameYear = `${name}|${person.birth?.slice(0, 4) ?? ''}`
  const village = foldText(person.village ?? '')
  const citizenId = person.citizenId ?? null
  return { person, citizenId, name, nameYear, nameYearVillage: `${nameYear}|${village}`, village }
}

export function nameKey({ fullName }: Person): string {
  return foldText(fullName ?? '')
}
