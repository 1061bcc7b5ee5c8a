import { can, canSomewhere, type IsoDate, type Month, type UnitKey } from '@lienthehe/domain'
import {
  countReports,
  dueDayFor,
  type ReportCount,
  reportDueOn,
  reportStandings,
} from '@lienthehe/domain/activities'
import { provinceOfPlan } from '@lienthehe/domain/plan'
import { dateOf } from '../calendar/today.ts'
import { subjectOf } from '../clubs/subject.ts'
import type { Services, SignedIn } from '../context.ts'
import { planOn } from '../plan/asked.ts'
import { Refused } from '../refused.ts'
import type { RegisterOn } from '../register/register.ts'
import { placeOfUnit, placesOfClub } from '../units/places.ts'
import { dueDaysWithin } from './months.ts'
import { readReportsOfMonth } from './queries.ts'

type Asker = Services & { readonly user: SignedIn }
type Asked = { readonly unit: UnitKey | null; readonly month: Month }

/** How the reports of a month stand in a unit, or wherever whoever asks has a right: how many came, and who is late. */
export async function readUnitReports(ctx: Asker, asked: Asked) {
  if (!canSomewhere(ctx.user, 'report.read')) throw new Refused({ reason: 'notAllowed' })
  const today = dateOf(ctx.now())
  const { stored } = planOn(ctx, today)
  const province = provinceOfPlan(stored.plan, ctx.units.all)
  const subject = { within: ctx.units.within(asked.unit ?? province.key), club: null }
  if (asked.unit !== null && !can(ctx.user, 'report.read', subject)) throw new Refused({ reason: 'notFound' })
  const dueDays = await dueDaysWithin(ctx.db, subject.within)
  const question = { month: asked.month, dueDay: dueDayFor(dueDays, asked.month), asOf: today }
  const reports = await readReportsOfMonth(ctx.db, asked.month)
  return ctx.register.on({ date: today, stored, adopted: ctx }, (register) => {
    const clubs = clubsSeen(ctx, register, asked.unit)
    const standings = reportStandings(clubs, reports, question)
    const { late, ...count } = countReports(standings)
    const seen = new Set(clubs.map(({ id }) => id))
    return {
      month: asked.month,
      today,
      dueOn: reportDueOn(question),
      dueDay: question.dueDay,
      count,
      late: late.map((one) => ({ ...one, ...namesOf(ctx, register, one, today) })),
      units: byUnit(ctx, register, standings),
      /** Sent and not yet judged. */
      toReview: reports
        .filter(({ club, state }) => seen.has(club) && isUnderReview(state.status))
        .map(({ club }) => ({ club, ...namesOf(ctx, register, { club }, today) })),
      maySetDueDay: can(ctx.user, 'report.setDueDay', { within: [province.key], club: null }),
    }
  })
}

function isUnderReview(status: string): boolean {
  return status === 'submitted' || status === 'reopened'
}

function clubsSeen(ctx: Asker, { clubs }: RegisterOn, unit: UnitKey | null) {
  return clubs.inOrder
    .map((row) => clubs.at(row).club)
    .filter((club) => {
      const subject = subjectOf(ctx, club)
      return (unit === null || subject.within.includes(unit)) && can(ctx.user, 'report.read', subject)
    })
}

function namesOf(
  { units }: Services,
  { clubs }: RegisterOn,
  { club: id }: Pick<ReportCount['late'][number], 'club'>,
  on: IsoDate,
) {
  const club = clubs.find(id)?.club
  if (club === undefined) throw new RangeError(`a report of no club: ${id}`)
  const { commune, communeNow } = placesOfClub(units, club, on)
  return { name: club.name, place: (communeNow ?? commune).name }
}

/** The same count for each unit in which clubs lie today, or lay, in the order of their names. */
function byUnit(
  { units }: Services,
  { clubs, rows }: RegisterOn,
  standings: ReturnType<typeof reportStandings>,
) {
  const places = new Map(
    standings.map((standing) => {
      const club = clubs.find(standing.club)?.club
      if (club === undefined) throw new RangeError(`a standing of no club: ${standing.club}`)
      const { commune, communeNow, district } = placesOfClub(units, club, rows.facts.asOf)
      return [standing, district ?? communeNow ?? commune] as const
    }),
  )
  const groups = Map.groupBy(standings, (standing) => places.get(standing)?.key)
  return [...groups].flatMap(([key, own]) => {
    const unit = key === undefined ? undefined : units.byKey.get(key)
    const { late: _, ...count } = countReports(own)
    return unit === undefined ? [] : [{ unit: placeOfUnit(unit), count }]
  })
}
