import type { UnitKey } from '@lienthehe/domain'
import type { Action } from '@lienthehe/domain/access'
import type { Club, ClubId } from '@lienthehe/domain/clubs'
import { isCaredForOn } from '@lienthehe/domain/home-care'
import { isActiveMember, orderMembers } from '@lienthehe/domain/members'
import { unitKeySchema } from '@lienthehe/domain/schema'
import { compareWords, formatInteger } from '@lienthehe/domain/text'
import { fullNameOf } from '@lienthehe/domain/units'
import {
  boardListTable,
  type ClubInList,
  type ClubWithMembers,
  careListTable,
  clubListTable,
  type HolderInList,
  nameClubs,
  unitRosterRowsMax,
  type VisitsInList,
} from '@lienthehe/office/roster'
import { type Context, Hono } from 'hono'
import { readAllBoardTerms } from '../boards/queries.ts'
import { dateOf } from '../calendar/today.ts'
import { readClubs } from '../clubs/queries.ts'
import type { RequestContext } from '../context.ts'
import { readMembers, readMembersById } from '../members/queries.ts'
import { Refused } from '../refused.ts'
import { allow } from '../trpc.ts'
import { readCareSituation } from '../unit-lists/situation.ts'
import { subjectOfUnit } from '../unit-plans/record.ts'
import { readClubsOfUnit } from '../unit-rosters/clubs.ts'
import { placesOfClub } from '../units/places.ts'
import { asFile } from './file.ts'
import type { SignedInOf } from './signed-in.ts'

const membersTitle = 'DANH SÁCH THÀNH VIÊN CÁC CÂU LẠC BỘ'
const careTitle = 'TÌNH NGUYỆN VIÊN CHĂM SÓC TẠI NHÀ'

/**
 * The lists of a unit: its clubs, their members, their boards and home care. Each can be imported again. Each also
 * exists as an empty form.
 */
export function unitListRoutes(signedIn: SignedInOf) {
  return new Hono()
    .get('/club-list', async (c) => {
      const { context, unit, name } = await unitAsked(c, signedIn, 'club.read')
      const clubs = (await clubsOf(context, unit)).map((club) => inList(context, club))
      const bytes = await context.office.writeTable(clubListTable(['DANH SÁCH CÂU LẠC BỘ', name], clubs))
      return asFile(c, bytes, 'Sổ câu lạc bộ', name)
    })
    .get('/board-list', async (c) => {
      const { context, unit, name } = await unitAsked(c, signedIn, 'board.read')
      const clubs = await clubsOf(context, unit)
      const holders = await holdersOf(context, clubs)
      context.viewings.note({ viewer: context.user.id, clubs: clubs.map(({ id }) => id), what: 'export' })
      const bytes = await context.office.writeTable(
        boardListTable(['BAN CHỦ NHIỆM CÁC CÂU LẠC BỘ', name], holders),
      )
      return asFile(c, bytes, 'Ban chủ nhiệm', name)
    })
    .get('/member-list', async (c) => {
      const { context, unit, name } = await unitAsked(c, signedIn, 'member.read')
      const clubs = await peopleOf(context, unit)
      context.viewings.note({ viewer: context.user.id, clubs: clubs.map(({ id }) => id), what: 'export' })
      const count = clubs.reduce((sum, { members }) => sum + members.length, 0)
      const bytes = await context.office.writeUnitRoster({
        title: [membersTitle, name, ...tooLong(count)],
        clubs,
      })
      return asFile(c, bytes, 'Thành viên các câu lạc bộ', name)
    })
    .get('/member-list-template', async (c) => {
      const { office } = await signedIn(c)
      const bytes = await office.writeUnitRoster({ title: [membersTitle, 'Huyện, xã …'], clubs: [] })
      return asFile(c, bytes, 'Mẫu danh sách thành viên các câu lạc bộ')
    })
    .get('/care-list', async (c) => {
      const { context, unit, name } = await unitAsked(c, signedIn, 'member.read')
      const { visits, clubs } = await visitsOf(context, unit)
      context.viewings.note({ viewer: context.user.id, clubs, what: 'export' })
      const bytes = await context.office.writeTable(careListTable([careTitle, name], visits))
      return asFile(c, bytes, 'Chăm sóc tại nhà', name)
    })
    .get('/care-list-template', async (c) => {
      const { office } = await signedIn(c)
      const bytes = await office.writeTable(careListTable([careTitle, 'Huyện, xã …'], []))
      return asFile(c, bytes, 'Mẫu danh sách chăm sóc tại nhà')
    })
    .get('/club-list-template', async (c) => {
      const { office } = await signedIn(c)
      const table = clubListTable(['DANH SÁCH CÂU LẠC BỘ', 'Huyện, xã …'], [])
      return asFile(c, await office.writeTable(table), 'Mẫu danh sách câu lạc bộ')
    })
    .get('/board-list-template', async (c) => {
      const { office } = await signedIn(c)
      const table = boardListTable(['BAN CHỦ NHIỆM CÁC CÂU LẠC BỘ', 'Huyện, xã …'], [])
      return asFile(c, await office.writeTable(table), 'Mẫu danh sách ban chủ nhiệm')
    })
}

async function unitAsked(c: Context, signedIn: SignedInOf, action: Action) {
  const context = await signedIn(c)
  const key = unitKeySchema.safeParse(c.req.query('unit'))
  const unit = key.success ? context.units.byKey.get(key.data) : undefined
  if (unit === undefined) throw new Refused({ reason: 'notFound' })
  allow(context.user, action, subjectOfUnit(context, unit.key))
  return { context, unit: unit.key, name: fullNameOf(unit).vi }
}

/**
 * The clubs that are in the unit today, sorted by commune and name. A club may have been founded in an earlier commune
 * of the same area.
 */
async function clubsOf(
  { db, units }: Pick<RequestContext, 'db' | 'units'>,
  unit: UnitKey,
): Promise<readonly Club[]> {
  const clubs = (await readClubs(db)).map(({ club }) => club)
  const nameOf = ({ commune }: Club) => units.byKey.get(commune)?.name ?? ''
  return clubs
    .filter((club) => units.withinClub(club).includes(unit))
    .toSorted((one, other) => compareWords(nameOf(one), nameOf(other)) || compareWords(one.name, other.name))
}

/**
 * The clubs of the unit that have not ended, sorted by commune and name, with today's members. Each has the label by
 * which an import recognises the club.
 */
async function peopleOf(
  context: Pick<RequestContext, 'db' | 'units' | 'now'>,
  unit: UnitKey,
): Promise<readonly (ClubWithMembers & { readonly id: ClubId })[]> {
  const today = dateOf(context.now())
  const { named } = await readClubsOfUnit(context, context.db, unit)
  const labels = nameClubs(named)
  const stored = named.length === 0 ? [] : await readMembers(context.db, [...labels.keys()])
  const active = stored.flatMap(({ member }) => (isActiveMember(member, today) ? [member] : []))
  const byClub = Map.groupBy(active, ({ club }) => club)
  return [...labels]
    .map(([id, label]) => ({
      id,
      label,
      members: orderMembers(byClub.get(id) ?? [], { sort: 'fullName', descending: false }, today),
    }))
    .toSorted(
      ({ label: one }, { label: other }) =>
        compareWords(one.commune, other.commune) || compareWords(one.club, other.club),
    )
}

/** One line for each pair of a volunteer of the unit’s clubs and a person whom the volunteer visits today. */
async function visitsOf(
  context: Pick<RequestContext, 'db' | 'plans' | 'units' | 'now'>,
  unit: UnitKey,
): Promise<{ readonly clubs: readonly ClubId[]; readonly visits: readonly VisitsInList[] }> {
  const { situation } = await readCareSituation(context, context.db, unit)
  const labels = nameClubs(situation.clubs)
  const visits = situation.clubs.flatMap(({ id, name, care, members }) => {
    const known = new Map(members.map((member) => [member.id, member]))
    const { club: clubName = name, commune: communeName = '' } = labels.get(id) ?? {}
    return care
      .filter((one) => isCaredForOn(one, situation.today))
      .flatMap(({ fullName, birth, village, from, volunteers }) =>
        volunteers.map(({ member, visitsPerMonth }) => ({
          ...{ clubName, communeName, fullName, birth, village, from, visitsPerMonth },
          volunteer: known.get(member)?.fullName ?? '',
          volunteerBirth: known.get(member)?.birth ?? null,
        })),
      )
  })
  return { clubs: situation.clubs.map(({ id }) => id), visits }
}

/** A note for a list that is too long to be imported again; it says what to do instead. */
function tooLong(count: number): readonly string[] {
  if (count <= unitRosterRowsMax) return []
  const most = formatInteger(unitRosterRowsMax, 'vi')
  return [
    `Nhiều hơn ${most} người nên tệp này không nhập lại được. Muốn sửa rồi nhập lại, hãy tải theo từng huyện, từng xã.`,
  ]
}

function inList({ units }: Pick<RequestContext, 'units'>, club: Club): ClubInList {
  const { commune, district } = placesOfClub(units, club, club.establishedOn)
  return {
    ...club,
    communeName: fullNameOf(commune).vi,
    districtName: district === null ? null : fullNameOf(district).vi,
  }
}

/**
 * All board terms of these clubs, except those recorded by mistake, with the birth and phone of the holder from the
 * member list.
 */
async function holdersOf(
  context: Pick<RequestContext, 'db' | 'units'>,
  clubs: readonly Club[],
): Promise<readonly HolderInList[]> {
  const byClub = Map.groupBy(await readAllBoardTerms(context.db), ({ club }) => club)
  const terms = clubs.flatMap((club) =>
    (byClub.get(club.id) ?? [])
      .filter(({ end }) => end?.reason !== 'recordedByMistake')
      .map((term) => ({ term, club })),
  )
  const listed = await readMembersById(
    context.db,
    terms.flatMap(({ term }) => term.member ?? []),
  )
  const members = new Map(listed.map(({ member }) => [member.id, member]))
  return terms.map(({ term, club }): HolderInList => {
    const member = term.member === null ? undefined : members.get(term.member)
    return {
      ...term,
      clubName: club.name,
      communeName: inList(context, club).communeName,
      birth: member?.birth ?? null,
      phone: member?.phone ?? null,
    }
  })
}
