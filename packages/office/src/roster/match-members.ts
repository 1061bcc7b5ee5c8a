import { foldText, type Member, type MemberId } from '@lienthehe/domain'
import type { RowDraft } from './interpret-row.ts'

/** What two records of people are compared by. */
export type Person = Pick<RowDraft, 'fullName' | 'sex' | 'birth' | 'village' | 'citizenId'>

export type Match =
  | { readonly kind: 'none' }
  | { readonly kind: 'member'; readonly member: Member; readonly byNameOnly: boolean }
  | { readonly kind: 'several' }

type Pass = { readonly byNameOnly: boolean; readonly fits: (person: Person, member: Person) => boolean }

/** From the surest likeness to the weakest: each member is claimed by one row only, by the surest it has. */
const passes: readonly Pass[] = [
  { byNameOnly: false, fits: sameCitizenId },
  {
    byNameOnly: false,
    fits: (person, member) =>
      sameNameAndYear(person, member) && foldedVillage(person) === foldedVillage(member),
  },
  { byNameOnly: false, fits: sameNameAndYear },
  {
    byNameOnly: true,
    fits: (person, member) =>
      sameName(person, member) && (yearOf(person) === null || yearOf(member) === null),
  },
]

/** Which member of the club is each person of the file? In the order of the persons. */
export function matchMembers(persons: readonly Person[], members: readonly Member[]): readonly Match[] {
  const matches = new Map<number, Match>()
  const claimed = new Set<MemberId>()
  const byName = Map.groupBy(members, nameKey)
  const byCitizenId = Map.groupBy(members, ({ citizenId }) => citizenId)
  for (const { fits, byNameOnly } of passes)
    for (const [place, person] of persons.entries()) {
      if (matches.has(place)) continue
      const near =
        fits === sameCitizenId ? byCitizenId.get(person.citizenId ?? '') : byName.get(nameKey(person))
      const fitting = (near ?? []).filter(
        (member) => !claimed.has(member.id) && !areDifferent(person, member) && fits(person, member),
      )
      const [member] = fitting
      if (member === undefined) continue
      if (fitting.length === 1) claimed.add(member.id)
      matches.set(place, fitting.length === 1 ? { kind: 'member', member, byNameOnly } : { kind: 'several' })
    }
  return persons.map((_, place) => matches.get(place) ?? { kind: 'none' })
}

/** For each person, the place of an earlier one in the file that must be the same; `null` for the others. */
export function findRepeated(persons: readonly Person[]): readonly (number | null)[] {
  const seen = new Map<string, number[]>()
  return persons.map((person, place) => {
    const keys = [nameKey(person), ...(person.citizenId ? [`id ${person.citizenId}`] : [])]
    const earlier = keys
      .flatMap((key) => seen.get(key) ?? [])
      .find((other) => isSamePerson(person, persons[other] ?? {}))
    for (const key of keys) seen.set(key, [...(seen.get(key) ?? []), place])
    return earlier ?? null
  })
}

function isSamePerson(one: Person, other: Person): boolean {
  if (sameCitizenId(one, other)) return true
  const villages = [foldedVillage(one), foldedVillage(other)]
  return (
    sameNameAndYear(one, other) &&
    !areDifferent(one, other) &&
    (villages.includes('') || villages[0] === villages[1])
  )
}

/** Do the two records say something that cannot be true of one person? */
function areDifferent(one: Person, other: Person): boolean {
  if (one.citizenId && other.citizenId) return one.citizenId !== other.citizenId
  if (one.sex && other.sex && one.sex !== other.sex) return true
  return Boolean(
    one.birth && other.birth && !one.birth.startsWith(other.birth) && !other.birth.startsWith(one.birth),
  )
}

function sameCitizenId(one: Person, other: Person): boolean {
  return Boolean(one.citizenId) && one.citizenId === other.citizenId
}

function sameNameAndYear(one: Person, other: Person): boolean {
  return sameName(one, other) && yearOf(one) === yearOf(other)
}

function sameName(one: Person, other: Person): boolean {
  return nameKey(one) === nameKey(other)
}

export function nameKey({ fullName }: Person): string {
  return foldText(fullName ?? '')
}

function yearOf({ birth }: Person): string | null {
  return birth?.slice(0, 4) ?? null
}

function foldedVillage({ village }: Person): string {
  return foldText(village ?? '')
}
