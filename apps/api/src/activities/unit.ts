import type { IsoDate, UnitKey } from '@lienthehe/domain'
import { can, canSomewhere } from '@lienthehe/domain/access'
import {
  countReports,
  dueDayFor,
  type ReportStanding,
  reportDueOn,
  reportStandings,
} from '@lienthehe/domain/activities'
import type { Month } from '@lienthehe/domain/calendar'
import type { Club, ClubId } from '@lienthehe/domain/clubs'
import { provinceOfPlan } from '@lienthehe/domain/plan'
import { dateOf } from '../calendar/today.ts'
import { subjectOf } from '../clubs/subject.ts'
import type { Services, SignedIn } from '../context.ts'
import { planOn } from '../plan/asked.ts'
import { Refused } from '../refused.ts'
import { inSlices } from '../register/slices.ts'
import { placeOfUnit, placesOfClub } from '../units/places.ts'
import { dueDaysWithin } from './months.ts'
import { readReportsOfClubs } from './queries.ts'

type Asker = Services & { readonly user: SignedIn }
/** The name of a club and its place, as lists show them, and the unit under which the club is counted. */
type Named = { readonly name: string; readonly place: string; readonly unit: UnitKey }
type Asked = { readonly unit: UnitKey | null; readonly month: Month }

/** How many clubs are judged before the server answers other requests: a few milliseconds of work. */
const clubsAtOnce = 200

/**
 * The state of a month's reports in a unit: how many came, and who is late. Without a unit, it covers every place where
 * the user has the right. A province has thousands of clubs, so their reports are read in slices of `size` clubs.
 */
export async function readUnitReports(ctx: Asker, asked: Asked, size = clubsAtOnce) {
  if (!canSomewhere(ctx.user, 'report.read')) throw new Refused({ reason: 'notAllowed' })
  const today = dateOf(ctx.now())
  const { stored } = planOn(ctx, today)
  const province = provinceOfPlan(stored.plan, ctx.units.all)
  const subject = { within: ctx.units.within(asked.unit ?? province.key), club: null }
  if (asked.unit !== null && !can(ctx.user, 'report.read', subject)) throw new Refused({ reason: 'notFound' })
  const dueDays = await dueDaysWithin(ctx.db, subject.within)
  const question = { month: asked.month, dueDay: dueDayFor(dueDays, asked.month), asOf: today }
  // A club object in memory never changes: when the club changes, a new object replaces it. So this list can still be
  // read after the callback has returned.
  const clubs = await ctx.register.on({ date: today, stored, adopted: ctx }, ({ clubs: kept }) =>
    kept.inOrder.map((row) => kept.at(row).club),
  )
  const standings: ReportStanding[] = []
  const named = new Map<ClubId, Named>()
  const toReview: (Pick<ReportStanding, 'club'> & Pick<Named, 'name' | 'place'>)[] = []
  await inSlices({ all: clubs.length, size }, async (from, to) => {
    const seen = clubs.slice(from, to).filter((club) => isSeen(ctx, club, asked.unit))
    const ids = seen.map(({ id }) => id)
    const reports = await readReportsOfClubs(ctx.db, ids, asked.month)
    const waiting = new Set(
      reports.filter(({ state }) => isUnderReview(state.status)).map(({ club }) => club),
    )
    standings.push(...reportStandings(seen, reports, question))
    for (const club of seen) {
      const own = nameOf(ctx, club, today)
      named.set(club.id, own)
      if (waiting.has(club.id)) toReview.push({ club: club.id, name: own.name, place: own.place })
    }
  })
  const { late, ...count } = countReports(standings)
  return {
    month: asked.month,
    today,
    dueOn: reportDueOn(question),
    dueDay: question.dueDay,
    count,
    late: late.map((one) => {
      const { name, place } = of(named, one.club)
      return { ...one, name, place }
    }),
    units: byUnit(ctx, standings, (club) => of(named, club).unit),
    /** The clubs whose report was sent and has not been judged yet. */
    toReview,
    maySetDueDay: can(ctx.user, 'report.setDueDay', { within: [province.key], club: null }),
  }
}

function isUnderReview(status: string): boolean {
  return status === 'submitted' || status === 'reopened'
}

function isSeen(ctx: Asker, club: Club, unit: UnitKey | null): boolean {
  const subject = subjectOf(ctx, club)
  return (unit === null || subject.within.includes(unit)) && can(ctx.user, 'report.read', subject)
}

function nameOf({ units }: Services, club: Club, on: IsoDate): Named {
  const { commune, communeNow, district } = placesOfClub(units, club, on)
  const now = communeNow ?? commune
  return { name: club.name, place: now.name, unit: (district ?? now).key }
}

function of(named: ReadonlyMap<ClubId, Named>, club: ClubId): Named {
  const found = named.get(club)
  if (found === undefined) throw new RangeError(`a standing of no club: ${club}`)
  return found
}

/**
 * Counts the reports for each district, or for each commune where there was no district, in the order of their names.
 */
function byUnit(
  { units }: Services,
  standings: readonly ReportStanding[],
  unitOf: (club: ClubId) => UnitKey,
) {
  return [...Map.groupBy(standings, ({ club }) => unitOf(club))].flatMap(([key, own]) => {
    const unit = units.byKey.get(key)
    const { late: _, ...count } = countReports(own)
    return unit === undefined ? [] : [{ unit: placeOfUnit(unit), count }]
  })
}
