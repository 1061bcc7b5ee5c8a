import type { Member, MemberId } from '@lienthehe/domain/members'
import { foldText, spellingKey } from '@lienthehe/domain/text'
import { isInterval, mayBeOneBirth } from '../births/compare.ts'
import type { RowDraft } from './interpret-row.ts'

/** The fields by which two records of people are compared. */
export type Person = Pick<
  RowDraft,
  'fullName' | 'sex' | 'birth' | 'village' | 'citizenId' | 'phone' | 'ethnicity'
>

export type Match =
  | { readonly kind: 'none' }
  | { readonly kind: 'member'; readonly member: Member; readonly byNameOnly: boolean }
  /**
   * One of the two names is written without diacritics. Only somebody who knows the people can say whether they are the
   * same person.
   */
  | { readonly kind: 'perhaps'; readonly member: Member }
  | { readonly kind: 'several' }

/**
 * A person with the words used for comparing. Each of these words is computed only when it is first needed, because
 * comparing thousands of people must stay cheap: for most people only the name without diacritics is needed.
 */
export class Keyed {
  readonly person: Person
  #name: string | undefined
  #bare: string | undefined
  #village: string | undefined
  #nameYear: string | undefined
  #nameYearVillage: string | undefined
  #bareNameYear: string | undefined

  constructor(person: Person) {
    this.person = person
  }

  get citizenId(): string | null {
    return this.person.citizenId ?? null
  }

  get name(): string {
    this.#name ??= nameKey(this.person)
    return this.#name
  }

  get village(): string {
    this.#village ??= foldText(this.person.village ?? '')
    return this.#village
  }

  get nameYear(): string {
    this.#nameYear ??= `${this.name}|${this.#year}`
    return this.#nameYear
  }

  get nameYearVillage(): string {
    this.#nameYearVillage ??= `${this.nameYear}|${this.village}`
    return this.#nameYearVillage
  }

  /** Name and year without diacritics: for searching, never for treating two people as one. */
  get bareNameYear(): string | null {
    if (this.#year === '') return null
    this.#bareNameYear ??= `${this.#bareName}|${this.#year}`
    return this.#bareNameYear
  }

  get isBare(): boolean {
    return this.#bareName === (this.person.fullName ?? '').toLowerCase()
  }

  get #bareName(): string {
    this.#bare ??= foldText(this.person.fullName ?? '')
    return this.#bare
  }

  get #year(): string {
    const { birth } = this.person
    return !birth || isInterval(birth) ? '' : birth.slice(0, 4)
  }
}

type Likeness = 'citizenId' | 'nameYearVillage' | 'nameYear' | 'name' | 'bareNameYear'

/**
 * The ways in which two people may be alike, the strongest first. Each member is matched with one row only, by the
 * strongest likeness.
 */
const likenesses = [
  'citizenId',
  'nameYearVillage',
  'nameYear',
  'name',
  'bareNameYear',
] as const satisfies readonly Likeness[]

/** Each round can decide between two members once a stronger match has taken one of them; few lists need two rounds. */
const roundsMax = 10

/** Finds the member that each person of the file is, in the order of the persons. */
export function matchMembers(sought: readonly Keyed[], members: readonly Member[]): readonly Match[] {
  // The club has no members.
  if (members.length === 0) return sought.map(() => none)
  const known = members.map((member) => ({ keyed: new Keyed(member), member }))
  const claimed = new Set<MemberId>()
  const matches = new Map<number, Match>()
  const alike = likenesses.map((likeness) => ({
    likeness,
    members: Map.groupBy(known, ({ keyed }) => keyed[likeness]),
  }))
  function free(person: Keyed, { likeness, members }: (typeof alike)[number]) {
    const key = person[likeness]
    const candidates = key === null ? [] : (members.get(key) ?? [])
    return firstTwo(
      candidates,
      (other) => !claimed.has(other.member.id) && mayBeOne(person, other.keyed, likeness),
    )
  }

  // Most lists are of people who are new to the club: no member is like them.
  const alikeSome = [...sought.entries()].filter(([, person]) =>
    alike.some(({ likeness, members }) => person[likeness] !== null && members.has(person[likeness])),
  )
  for (let round = 0, before = -1; round < roundsMax && claimed.size > before; round += 1) {
    before = claimed.size
    for (const group of alike)
      for (const [place, person] of alikeSome) {
        if (matches.has(place)) continue
        const [candidate, another] = free(person, group)
        if (candidate === undefined || another !== undefined) continue
        claimed.add(candidate.member.id)
        matches.set(place, matchBy(group.likeness, candidate.member))
      }
  }
  for (const [place, person] of alikeSome)
    if (!matches.has(place) && alike.some((group) => free(person, group).length > 0))
      matches.set(place, { kind: 'several' })
  return sought.map((_, place) => matches.get(place) ?? none)
}

const none: Match = { kind: 'none' }

function matchBy(likeness: Likeness, member: Member): Match {
  if (likeness === 'bareNameYear') return { kind: 'perhaps', member }
  return { kind: 'member', member, byNameOnly: likeness === 'name' }
}

/** Returns at most two of the values that fit: the caller only needs to know whether there is one or more. */
function firstTwo<Value>(values: readonly Value[], fits: (value: Value) => boolean): readonly Value[] {
  const found: Value[] = []
  for (const value of values) {
    if (found.length === 2) break
    if (fits(value)) found.push(value)
  }
  return found
}

/** A match by the name alone requires that the years of birth do not differ. */
function mayBeOne(one: Keyed, other: Keyed, likeness: Likeness): boolean {
  if (areDifferent(one.person, other.person)) return false
  if (likeness === 'bareNameYear') return one.isBare || other.isBare
  const { birth } = one.person
  if (likeness !== 'name' || !birth || !other.person.birth) return true
  return isInterval(birth) || isInterval(other.person.birth)
}

/** Do the two records say something that cannot be true of one person? */
export function areDifferent(one: Person, other: Person): boolean {
  if (one.citizenId && other.citizenId) return one.citizenId !== other.citizenId
  if (one.sex && other.sex && one.sex !== other.sex) return true
  return Boolean(one.birth && other.birth && !mayBeOneBirth(one.birth, other.birth))
}

/** Names agree as written, apart from capitals, the Unicode form and the place of the tone mark: Huê is not Huệ. */
export function nameKey({ fullName }: Person): string {
  return spellingKey(fullName ?? '')
}
