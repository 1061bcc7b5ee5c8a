import { areDifferent, type Keyed } from './match-members.ts'

/** The place of an earlier row for the same person in the file; `certain` when nothing distinguishes the two. */
export type Repeated = { readonly earlier: number; readonly certain: boolean }

/** For each person, an earlier one in the file that is or may be the same; `null` for the others. */
export function findRepeated(persons: readonly Keyed[]): readonly (Repeated | null)[] {
  const seenById = new Map<string, number>()
  const firstOfName = new Map<string, number>()
  // People with the same name and year form a chain: `next` leads from each to the following one. Most names
  // occur once.
  const next: number[] = []
  const last: number[] = []
  const namesakeBefore = (keyed: Keyed, first: number | undefined): number | null => {
    for (let place = first; place !== undefined; place = next[place]) {
      const other = persons[place]
      if (other !== undefined && mayBeRepeated(keyed, other)) return place
    }
    return null
  }
  return persons.map((keyed, place) => {
    const { citizenId } = keyed
    // People are searched for without diacritics, and then compared with them.
    const key = keyed.bareNameYear ?? keyed.nameYear
    const first = firstOfName.get(key)
    const byId = citizenId === null ? undefined : seenById.get(citizenId)
    const byName = namesakeBefore(keyed, first)
    if (citizenId !== null && byId === undefined) seenById.set(citizenId, place)
    if (first === undefined) firstOfName.set(key, place)
    else next[last[first] ?? first] = place
    last[first ?? place] = place
    if (byId !== undefined) return { earlier: byId, certain: true }
    const other = byName === null ? undefined : persons[byName]
    return byName === null || other === undefined
      ? null
      : { earlier: byName, certain: isCertain(keyed, other) }
  })
}

/** May two people with the same name and year be one person? Not if their villages or other fields differ. */
function mayBeRepeated(one: Keyed, other: Keyed): boolean {
  if (one.name !== other.name && !one.isBare && !other.isBare) return false
  if (one.village !== '' && other.village !== '' && one.village !== other.village) return false
  return !areDifferent(one.person, other.person)
}

/** It is uncertain if a phone or an ethnic group differs, or if one name has no diacritics. */
function isCertain(one: Keyed, other: Keyed): boolean {
  const differ = (field: 'phone' | 'ethnicity') =>
    Boolean(one.person[field] && other.person[field] && one.person[field] !== other.person[field])
  return one.name === other.name && !differ('phone') && !differ('ethnicity')
}
