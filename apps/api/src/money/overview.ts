import type { IsoDate, UnitKey } from '@lienthehe/domain'
import { canSomewhere } from '@lienthehe/domain/access'
import { type ClubId, type ClubStatus, clubStatuses } from '@lienthehe/domain/clubs'
import { type ExistenceFact, fundFactsAt } from '@lienthehe/domain/facts'
import { byGap, type ClubWithMoney, lacksOf, unitMoneyOf } from '@lienthehe/domain/money'
import { dateOf } from '../calendar/today.ts'
import { visibleRows } from '../clubs/narrow.ts'
import type { Services, SignedIn } from '../context.ts'
import { planOn } from '../plan/asked.ts'
import { Refused } from '../refused.ts'
import { readInSlices } from '../register/read-in-slices.ts'
import type { RegisterOn } from '../register/register.ts'
import { type ClubPlaces, type NamedUnit, placeOfUnit, placesOfClub } from '../units/places.ts'

/** The unit whose clubs are asked about (`null`: all clubs that this person may see), and the day (`null`: today). */
export type AskedMoney = { readonly unit: UnitKey | null; readonly asOf: IsoDate | null }

type Asker = Services & { readonly user: SignedIn }

/** A club whose sums this person may see. */
type SeenClub = ClubWithMoney & ClubPlaces & { readonly id: ClubId; readonly name: string }

/** The list shows at most this many clubs without a fund or a regulation; further ones are only counted. */
const lackingMost = 200

/**
 * The clubs' money on the day, as far as this user may see it: in total, for each unit, and which clubs lack a fund or
 * a regulation.
 */
export async function readMoneyOverview(ctx: Asker, asked: AskedMoney) {
  if (!canSomewhere(ctx.user, 'book.sums')) throw new Refused({ reason: 'notAllowed' })
  const unit = asked.unit === null ? null : ctx.units.byKey.get(asked.unit)
  if (unit === undefined) throw new Refused({ reason: 'notFound' })
  const today = dateOf(ctx.now())
  const date = asked.asOf ?? today
  const { stored, reference } = planOn(ctx, date)
  const question = { date, stored, adopted: ctx }
  await readInSlices(ctx.register, question, (province) => province.readSomeMoney())
  return ctx.register.on(question, (register) => {
    const clubs = clubsSeen(ctx, register, asked.unit)
    const of = (some: readonly SeenClub[]) => unitMoneyOf(stored.plan, some)
    return {
      plan: reference,
      asOf: date,
      today,
      unit: unit && placeOfUnit(unit),
      whole: of(clubs),
      parts: byGap(partsOf(clubs).map(({ place, clubs: own }) => ({ place, ...of(own) }))),
      lacking: clubsLacking(clubs),
    }
  })
}

/**
 * The states in which a club's money is counted. A club that has ended has settled its book; a suspended club still has
 * money and loans.
 */
const living: readonly (ClubStatus | undefined)[] = ['operating', 'suspended']

function clubsSeen(ctx: Asker, register: RegisterOn, unit: UnitKey | null): readonly SeenClub[] {
  const { facts, statuses } = register.rows
  const maySee = visibleRows(register, ctx, 'book.sums')
  const places = register.clubs.places.map((place) =>
    unit === null || ctx.units.withinClub(place).includes(unit)
      ? placesOfClub(ctx.units, place, facts.asOf)
      : undefined,
  )
  return register.clubs.inOrder.filter(maySee).flatMap((row): readonly SeenClub[] => {
    const status = clubStatuses[statuses[row] ?? -1]
    const place = places[register.clubs.placeOf[row] ?? -1]
    if (place === undefined || !living.includes(status)) return []
    const { id, name } = register.clubs.at(row).club
    const funds = fundFactsAt(facts, row)
    return [
      { id, name, ...place, isOperating: status === 'operating', money: register.moneyAt(row), ...funds },
    ]
  })
}

/** Groups the clubs by district if they are in several districts, otherwise by their present communes. */
function partsOf(clubs: readonly SeenClub[]): readonly { place: NamedUnit; clubs: readonly SeenClub[] }[] {
  const byDistrict = groupsOf(clubs, ({ district, commune }) => district ?? commune)
  return byDistrict.length > 1
    ? byDistrict
    : groupsOf(clubs, ({ communeNow, commune }) => communeNow ?? commune)
}

function groupsOf(clubs: readonly SeenClub[], placeOf: (club: SeenClub) => NamedUnit) {
  const groups = new Map<UnitKey, { readonly place: NamedUnit; readonly clubs: SeenClub[] }>()
  for (const club of clubs) {
    const place = placeOf(club)
    const own = groups.get(place.key)
    if (own === undefined) groups.set(place.key, { place, clubs: [club] })
    else own.clubs.push(club)
  }
  return [...groups.values()]
}

/** A club with the things required by I.2.b:3 that it is known to lack, and those about which nothing is known. */
type LackingClub = Pick<SeenClub, 'id' | 'name' | 'commune'> & {
  readonly lacking: readonly ExistenceFact[]
  readonly unknown: readonly ExistenceFact[]
}

/** Operating clubs that are not known to have both funds and a regulation; those known to lack something come first. */
function clubsLacking(clubs: readonly SeenClub[]): { total: number; clubs: readonly LackingClub[] } {
  const all = clubs
    .filter(({ isOperating }) => isOperating)
    .map(({ id, name, commune, ...facts }): LackingClub => ({ id, name, commune, ...lacksOf(facts) }))
    .filter(({ lacking, unknown }) => lacking.length + unknown.length > 0)
    .toSorted((one, other) => other.lacking.length - one.lacking.length)
  return { total: all.length, clubs: all.slice(0, lackingMost) }
}
