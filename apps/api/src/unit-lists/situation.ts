import type { IsoDate, UnitKey } from '@lienthehe/domain'
import type { ClubId } from '@lienthehe/domain/clubs'
import { communeOfPlans } from '@lienthehe/domain/plan'
import { fullNameOf } from '@lienthehe/domain/units'
import type {
  BoardListSituation,
  BoardOfClub,
  CareListSituation,
  CareOfClub,
  ClubSituation,
  KnownClub,
  ListedCommune,
} from '@lienthehe/office/roster'
import { min } from 'drizzle-orm'
import { readStoredTerms } from '../boards/queries.ts'
import { dateOf } from '../calendar/today.ts'
import { readClubs } from '../clubs/queries.ts'
import type { Services } from '../context.ts'
import type { Readable } from '../db/database.ts'
import { members } from '../db/schema/index.ts'
import { readHomeCareOf } from '../home-care/queries.ts'
import { readMembers } from '../members/queries.ts'
import { readClubsOfUnit } from '../unit-rosters/clubs.ts'

type Asker = Pick<Services, 'now' | 'plans' | 'units'>

/** What a list of clubs is checked against: the clubs of the unit, and all communes that the unit has or had. */
export async function readClubSituation(asker: Asker, db: Readable, unit: UnitKey): Promise<ClubSituation> {
  const { units, now } = asker
  const firsts = await readFirstJoinings(db)
  const clubs = (await readClubs(db))
    .filter(({ club }) => units.withinClub(club).includes(unit))
    .map(({ club }): KnownClub => ({ club, firstJoinedOn: firsts.get(club.id) ?? null }))
  return { today: dateOf(now()), communes: communesOf(asker, unit), clubs }
}

/** For each club, the earliest joining date of anybody who is or was on its list. */
async function readFirstJoinings(db: Readable): Promise<ReadonlyMap<ClubId, IsoDate | null>> {
  const rows = await db
    .select({ club: members.club, on: min(members.joinedOn) })
    .from(members)
    .groupBy(members.club)
  return new Map(rows.map(({ club, on }) => [club, on]))
}

function communesOf({ plans, units }: Asker, unit: UnitKey): readonly ListedCommune[] {
  const all = plans.all.map(({ plan }) => plan)
  return units.all
    .filter(({ level, key }) => level === 'commune' && units.within(key).includes(unit))
    .filter(({ key }) => communeOfPlans(all, units, key) !== undefined)
    .map((commune) => {
      const line = units.within(commune.key).flatMap((key) => units.byKey.get(key) ?? [])
      const above = commune.parent === null ? undefined : units.byKey.get(commune.parent)
      const name = fullNameOf(commune).vi
      return {
        unit: commune,
        label: above === undefined ? name : `${name}, ${fullNameOf(above).vi}`,
        names: line.filter(({ level }) => level === 'commune').map((one) => fullNameOf(one).vi),
        districts: line.filter(({ level }) => level !== 'commune').map((one) => fullNameOf(one).vi),
      }
    })
}

/**
 * What a list of boards is checked against: the unit's clubs that have not ended, with their members and the holders of
 * their posts.
 */
export async function readBoardSituation(asker: Asker, db: Readable, unit: UnitKey) {
  const { byId, named } = await readClubsOfUnit(asker, db, unit)
  const listed = Map.groupBy(await readMembers(db, [...byId.keys()]), ({ member }) => member.club)
  const stored = new Map<ClubId, Awaited<ReturnType<typeof readStoredTerms>>>()
  for (const club of byId.keys()) stored.set(club, await readStoredTerms(db, club))
  const clubs = named.flatMap((one): BoardOfClub[] => {
    const club = byId.get(one.id)
    if (club === undefined) return []
    const known = (listed.get(club.id) ?? []).map(({ member }) => member)
    const terms = (stored.get(club.id) ?? []).map(({ value }) => value)
    return [{ ...one, club, members: known, terms }]
  })
  const situation: BoardListSituation = { today: dateOf(asker.now()), clubs }
  return { situation, byId, stored: [...stored.values()].flat() }
}

/**
 * What a list of home care is checked against: the unit's clubs that have not ended, with their members and the people
 * for whom they care.
 */
export async function readCareSituation(asker: Asker, db: Readable, unit: UnitKey) {
  const { byId, named } = await readClubsOfUnit(asker, db, unit)
  const listed = Map.groupBy(await readMembers(db, [...byId.keys()]), ({ member }) => member.club)
  const stored = new Map<ClubId, Awaited<ReturnType<typeof readHomeCareOf>>>()
  for (const club of byId.keys()) stored.set(club, await readHomeCareOf(db, club))
  const clubs = named.flatMap((one): CareOfClub[] => {
    const club = byId.get(one.id)
    if (club === undefined) return []
    const known = (listed.get(club.id) ?? []).map(({ member }) => member)
    const care = (stored.get(club.id) ?? []).map(({ value }) => value)
    return [{ ...one, club, members: known, care }]
  })
  const situation: CareListSituation = { today: dateOf(asker.now()), clubs }
  return { situation, byId, stored: [...stored.values()].flat() }
}
