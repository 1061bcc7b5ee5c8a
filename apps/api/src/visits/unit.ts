import { type IsoDate, isoDate, type UnitKey } from '@lienthehe/domain'
import { can } from '@lienthehe/domain/access'
import { yearOf } from '@lienthehe/domain/calendar'
import { type ClubId, clubStatuses } from '@lienthehe/domain/clubs'
import { openFollowUps, type Visit } from '@lienthehe/domain/oversight'
import { provinceOfPlan } from '@lienthehe/domain/plan'
import { isValidOn } from '@lienthehe/domain/units'
import { dateOf } from '../calendar/today.ts'
import { subjectOf } from '../clubs/subject.ts'
import type { Services, SignedIn } from '../context.ts'
import { planOn } from '../plan/asked.ts'
import { Refused } from '../refused.ts'
import type { RegisterOn } from '../register/register.ts'
import { subjectOfUnit } from '../unit-plans/record.ts'
import { placeOfUnit, placesOfClub } from '../units/places.ts'
import { readClubsVisited, readVisitsUnderWay } from './queries.ts'
import { subjectAbove } from './record.ts'
import { toldVisit } from './told.ts'

type Asker = Services & { readonly user: SignedIn }
type Asked = { readonly unit: UnitKey | null }

/** The visits planned in a unit, the open tasks from earlier visits, and the clubs that were not visited this year. */
export async function readUnitVisits(ctx: Asker, asked: Asked) {
  const today = dateOf(ctx.now())
  const { stored } = planOn(ctx, today)
  const unit = asked.unit ?? provinceOfPlan(stored.plan, ctx.units.all).key
  if (asked.unit !== null && !can(ctx.user, 'visit.read', subjectOfUnit(ctx, unit)))
    throw new Refused({ reason: 'notFound' })
  const underWay = await readVisitsUnderWay(ctx.db)
  const visited = await readClubsVisited(ctx.db, { from: isoDate(`${yearOf(today)}-01-01`), to: today })
  return ctx.register.on({ date: today, stored, adopted: ctx }, (register) => {
    const seen = underWay.flatMap((one) => {
      const named = nameSeen(ctx, register, { visit: one.value, asked, today })
      return named === undefined ? [] : [{ ...toldVisit(one, today), ...named }]
    })
    const clubs = clubsSeen(ctx, register, asked)
    return {
      today,
      planned: seen.filter(({ visit }) => visit.state.status === 'planned'),
      followUps: openFollowUps(
        seen.map(({ visit, name, place }) => ({ id: visit.id, name, place, followUps: visit.followUps })),
        today,
      ).map(({ visit: { id, name, place }, ...open }) => ({ ...open, visit: id, name, place })),
      visitedThisYear: clubs.filter(({ id }) => visited.has(id)).length,
      notVisited: clubs.filter(({ id }) => !visited.has(id)),
      units: unitsToVisit(ctx, asked, today),
    }
  })
}

/** The name and place of the visited club or unit; `undefined` if the user may not read about it. */
function nameSeen(
  ctx: Asker,
  register: RegisterOn,
  {
    visit: { visited },
    asked,
    today,
  }: { readonly visit: Visit; readonly asked: Asked; readonly today: IsoDate },
) {
  if (visited.kind === 'unit') {
    const subject = subjectOfUnit(ctx, visited.unit)
    const isSeen = isIn(subject.within, asked) && can(ctx.user, 'visit.read', subject)
    return isSeen ? { name: ctx.units.byKey.get(visited.unit)?.name ?? visited.unit, place: null } : undefined
  }
  const club = register.clubs.find(visited.club)?.club
  if (club === undefined) throw new RangeError(`a visit to no club: ${visited.club}`)
  const subject = subjectOf(ctx, club)
  if (!isIn(subject.within, asked) || !can(ctx.user, 'visit.read', subject)) return undefined
  return { name: club.name, place: placeNow(ctx, register, club.id, today) }
}

/** The clubs of the unit that operate today and that the user may read, ordered by name. */
function clubsSeen(ctx: Asker, register: RegisterOn, asked: Asked) {
  const { clubs, rows } = register
  const operating = clubStatuses.indexOf('operating')
  return clubs.inOrder.flatMap((row) => {
    const { club } = clubs.at(row)
    const subject = subjectOf(ctx, club)
    return rows.statuses[row] === operating &&
      isIn(subject.within, asked) &&
      can(ctx.user, 'visit.read', subject)
      ? [{ id: club.id, name: club.name, place: placeNow(ctx, register, club.id, rows.facts.asOf) }]
      : []
  })
}

/** The units of today below this one that the user may visit, in the order of the list of units. */
function unitsToVisit(ctx: Asker, asked: Asked, today: IsoDate) {
  return ctx.units.all
    .filter(
      (unit) =>
        isValidOn(unit, today) &&
        isIn(ctx.units.within(unit.key), asked) &&
        can(ctx.user, 'visit.write', subjectAbove(ctx, unit.key)),
    )
    .map(placeOfUnit)
}

function placeNow({ units }: Services, { clubs }: RegisterOn, id: ClubId, on: IsoDate): string {
  const club = clubs.find(id)?.club
  if (club === undefined) throw new RangeError(`no such club: ${id}`)
  const { commune, communeNow } = placesOfClub(units, club, on)
  return (communeNow ?? commune).name
}

function isIn(within: readonly UnitKey[], { unit }: Asked): boolean {
  return unit === null || within.includes(unit)
}
