import { areDifferent, type Keyed } from './match-members.ts'

/** The place of an earlier person in the file; `certain` when nothing tells the two apart. */
export type Repeated = { readonly earlier: number; readonly certain: boolean }

/** For each person, an earlier one in the file that is or may be the same; `null` for the others. */
export function findRepeated(persons: readonly Keyed[]): readonly (Repeated | null)[] {
  const seenById = new Map<string, number>()
  const seenByName = new Map<string, { readonly keyed: Keyed; readonly place: number }[]>()
  return persons.map((keyed, place) => {
    const { citizenId } = keyed
    // Found without marks, compared with them.
    const key = keyed.bareNameYear ?? keyed.nameYear
    const namesakes = seenByName.get(key) ?? []
    const byId = citizenId === null ? undefined : seenById.get(citizenId)
    const byName = namesakes.find((other) => mayBeRepeated(keyed, other.keyed))
    if (citizenId !== null && !seenById.has(citizenId)) seenById.set(citizenId, place)
    namesakes.push({ keyed, place })
    seenByName.set(key, namesakes)
    if (byId !== undefined) return { earlier: byId, certain: true }
    return byName === undefined ? null : { earlier: byName.place, certain: isCertain(keyed, byName.keyed) }
  })
}

/** Two namesakes of one year: the same person unless their villages or something else tells them apart. */
function mayBeRepeated(one: Keyed, other: Keyed): boolean {
  if (one.name !== other.name && !one.isBare && !other.isBare) return false
  if (one.village !== '' && other.village !== '' && one.village !== other.village) return false
  return !areDifferent(one.person, other.person)
}

/** A phone or an ethnic group that differs, or a name without its marks, leaves it open. */
function isCertain(one: Keyed, other: Keyed): boolean {
  const differ = (field: 'phone' | 'ethnicity') =>
    Boolean(one.person[field] && other.person[field] && one.person[field] !== other.person[field])
  return one.name === other.name && !differ('phone') && !differ('ethnicity')
}
