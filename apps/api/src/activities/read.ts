import { can } from '@lienthehe/domain/access'
import { figuresOf, membersIn, oddFigures } from '@lienthehe/domain/activities'
import { postsHeldOn } from '@lienthehe/domain/boards'
import type { Month } from '@lienthehe/domain/calendar'
import type { ClubId } from '@lienthehe/domain/clubs'
import { compareFullNames } from '@lienthehe/domain/text'
import { readBoardTerms } from '../boards/queries.ts'
import { dateOf } from '../calendar/today.ts'
import { requireClub, subjectOf } from '../clubs/subject.ts'
import type { Services, SignedIn } from '../context.ts'
import { readMembers } from '../members/queries.ts'
import { planOn } from '../plan/asked.ts'
import { allow } from '../trpc.ts'
import { dueDaysWithin, monthsOfClub } from './months.ts'
import { readMeetingsOfSameBoard } from './other-meetings.ts'
import { readReport, readReportsOf } from './queries.ts'

type Asker = Services & { readonly user: SignedIn }

/** The last months of the club with its reports, and what the user may do with them. */
export async function readClubReports(ctx: Asker, asked: { readonly club: ClubId }) {
  const { club } = await requireClub(ctx.db, asked.club)
  const subject = subjectOf(ctx, club)
  allow(ctx.user, 'report.read', subject)
  const today = dateOf(ctx.now())
  const dueDays = await dueDaysWithin(ctx.db, subject.within)
  return {
    club: { id: club.id, name: club.name },
    today,
    months: monthsOfClub(club, await readReportsOf(ctx.db, club.id), { dueDays, today }),
    mayWrite: can(ctx.user, 'report.write', subject),
  }
}

/** One month of the club: its report with the figures that look wrong, and what the form is filled with beforehand. */
export async function readMonthReport(ctx: Asker, asked: { readonly club: ClubId; readonly month: Month }) {
  const { club } = await requireClub(ctx.db, asked.club)
  const subject = subjectOf(ctx, club)
  allow(ctx.user, 'report.read', subject)
  const today = dateOf(ctx.now())
  const stored = await readReport(ctx.db, asked)
  const all = (await readReportsOf(ctx.db, club.id)).map(({ value }) => value)
  const earlier = all.filter(({ month }) => month < asked.month)
  const listed = (await readMembers(ctx.db, [club.id])).map(({ member }) => member)
  const members = membersIn(asked.month, listed).toSorted((one, other) =>
    compareFullNames(one.fullName, other.fullName),
  )
  const sits = postsHeldOn(await readBoardTerms(ctx.db, club.id), ctx.user.id, today).length > 0
  const otherMeetings = await readMeetingsOfSameBoard(ctx, club, [asked.month])
  const situation = { listed: members.length, earlier, otherMeetings }
  return {
    club: { id: club.id, name: club.name, establishedOn: club.establishedOn },
    month: asked.month,
    today,
    areas: planOn(ctx, today).stored.plan.activityAreas.map(({ id, name }) => ({ id, name })),
    members: members.map(({ id, fullName }) => ({ id, fullName })),
    report: stored?.value ?? null,
    version: stored?.version ?? 0,
    /**
     * The two reports before this month. The form is filled from the first; odd figures are found by comparison with
     * both.
     */
    earlier: earlier.slice(0, 2),
    otherMeetings,
    odd: stored === undefined ? [] : oddFigures(figuresOf(stored.value), situation),
    mayWrite: can(ctx.user, 'report.write', subject),
    /** A board member may not judge the reports of their own club. */
    mayReview: can(ctx.user, 'report.review', subject) && !sits,
  }
}
