import type { Wording } from '@lienthehe/domain'
import type { Grant, Role } from '@lienthehe/domain/access'
import {
  type Account,
  type AccountLine,
  levelsOfRole,
  proposeUserName,
  reachOf as reachOfRole,
  readAccountLines,
  readRole,
} from '@lienthehe/domain/access'
import type { WrongField } from '@lienthehe/domain/refusals'
import { foldText } from '@lienthehe/domain/text'
import { findPlaces, fullNameOf, isValidOn } from '@lienthehe/domain/units'
import { dateOf } from '../calendar/today.ts'
import { listClubs } from '../clubs/list.ts'
import type { Services, SignedIn } from '../context.ts'

type Asker = Services & { readonly user: SignedIn }

/** A place in which a right is granted, and its name. */
type FoundPlace = { readonly scope: Grant['scope']; readonly place: Wording }

/** One line of the list as the program read it; `wrong`: the fields that it could not read. */
export type ReadAccount = {
  readonly line: AccountLine
  readonly fullName: string
  readonly userName: string
  readonly role: Role | null
  readonly found: FoundPlace | null
  readonly wrong: readonly WrongField[]
}

/** Reads a list of people who will get an account: their roles, their places, and a free user name for each. */
export async function readAccountList(
  asker: Asker,
  text: string,
  everybody: readonly Pick<Account, 'userName'>[],
): Promise<readonly ReadAccount[]> {
  const taken = new Set(everybody.map(({ userName }) => userName))
  const read: ReadAccount[] = []
  for (const line of readAccountLines(text)) {
    const { fullName } = line
    const typed = line.userName.toLowerCase()
    const userName = typed === '' ? proposeUserName(fullName, (name) => taken.has(name)) : typed
    taken.add(userName)
    const role = readRole(line.role)
    const places = role === null ? [] : await placesOf(asker, role, line.place)
    const [found] = places
    read.push({
      ...{ line, fullName, userName, role },
      found: places.length === 1 && found !== undefined ? found : null,
      wrong: wrongWith(line, role, places.length),
    })
  }
  return read
}

function wrongWith(
  { fullName, place }: AccountLine,
  role: Role | null,
  places: number,
): readonly WrongField[] {
  const wrong: WrongField[] = []
  if (fullName === '') wrong.push({ field: 'fullName', problem: 'required' })
  if (role === null) wrong.push({ field: 'role', problem: 'roleUnknown' })
  else if (place === '') wrong.push({ field: 'place', problem: 'required' })
  else if (places !== 1)
    wrong.push({ field: 'place', problem: places === 0 ? 'placeUnknown' : 'placeAmbiguous' })
  return wrong
}

/** The places that a line may mean: units of today, or else clubs, if the role can be in them. */
async function placesOf(asker: Asker, role: Role, text: string): Promise<readonly FoundPlace[]> {
  if (text === '') return []
  const units = reachOfRole[role] === 'club' ? [] : unitsCalled(asker, role, text)
  const mayBeClub = reachOfRole[role] === 'club' || reachOfRole[role] === 'anywhere'
  return units.length === 0 && mayBeClub ? clubsCalled(asker, text) : units
}

function unitsCalled({ units, now }: Asker, role: Role, text: string): readonly FoundPlace[] {
  const [today, levels] = [dateOf(now()), levelsOfRole(role)]
  const among = units.all.filter((unit) => levels.includes(unit.level) && isValidOn(unit, today))
  const { byKey, within } = units
  return findPlaces({ among, byKey, within }, text).map((unit) => ({
    scope: { kind: 'unit', unit: unit.key },
    place: fullNameOf(unit),
  }))
}

/** At most this many matches are looked at: with more, the line must be more precise. */
const matchesMost = 20

/** The clubs that a search finds. If one has exactly this name, only that one. */
async function clubsCalled(asker: Asker, text: string): Promise<readonly FoundPlace[]> {
  const { rows } = await listClubs(asker, asker.user, {
    ...{
      asOf: null,
      search: text.slice(0, 100),
      unit: null,
      status: null,
      cohort: null,
      foundedIn: null,
      rule: null,
    },
    ...{ standing: null, sort: 'name', descending: false, page: 1, pageSize: matchesMost },
  })
  const sought = foldText(text)
  const exact = rows.filter(({ name, village }) =>
    [name, village ?? ''].some((called) => foldText(called) === sought),
  )
  return (exact.length > 0 ? exact : rows).map(({ id, name }) => ({
    scope: { kind: 'club', club: id },
    place: { vi: name, en: name },
  }))
}
