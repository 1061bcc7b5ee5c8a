import { countsAsReport, latestMonths } from '@lienthehe/domain/activities'
import { termsOn } from '@lienthehe/domain/boards'
import { monthOf } from '@lienthehe/domain/calendar'
import type { ClubId } from '@lienthehe/domain/clubs'
import { isCaredForOn, loadOfVolunteers } from '@lienthehe/domain/home-care'
import { plannedMeetingOn, prepareMoney } from '@lienthehe/domain/meetings'
import { hasLeft } from '@lienthehe/domain/members'
import { compareFullNames } from '@lienthehe/domain/text'
import { meetingsReported, readMeetingsOfSameBoard } from '../activities/other-meetings.ts'
import { readReportsOf } from '../activities/queries.ts'
import { readBoardTerms } from '../boards/queries.ts'
import { dateOf } from '../calendar/today.ts'
import { requireClub, subjectOf } from '../clubs/subject.ts'
import type { Services, SignedIn } from '../context.ts'
import { readHomeCareOf } from '../home-care/queries.ts'
import { readMembers } from '../members/queries.ts'
import { planOn } from '../plan/asked.ts'
import { allow } from '../trpc.ts'

type Asker = Services & { readonly user: SignedIn }

/** For how many months back the sheet of a meeting can still be entered. */
const monthsAsked = 3

/**
 * What a board needs for its next meeting from the registers and the book: the members, which payments are due, which
 * loans were approved, and what was planned.
 */
export async function readPreparation(ctx: Asker, asked: { readonly club: ClubId }) {
  const { club } = await requireClub(ctx.db, asked.club)
  allow(ctx.user, 'report.write', subjectOf(ctx, club))
  const today = dateOf(ctx.now())
  const on = plannedMeetingOn(today, club)
  const { book } = await ctx.books.read(ctx.db, club.id)
  const members = (await readMembers(ctx.db, [club.id])).map(({ member }) => member)
  const cared = (await readHomeCareOf(ctx.db, club.id)).map(({ value }) => value)
  const visits = loadOfVolunteers(cared, on).map(({ visitsPerMonth }) => visitsPerMonth)
  const board = termsOn(await readBoardTerms(ctx.db, club.id), today)
  const reports = (await readReportsOf(ctx.db, club.id)).map(({ value }) => value)
  return {
    club: { id: club.id, name: club.name, establishedOn: club.establishedOn },
    today,
    members: members
      .filter((member) => !hasLeft(member, on))
      .toSorted((one, other) => compareFullNames(one.fullName, other.fullName))
      .map(({ id, fullName }) => ({ id, fullName })),
    areas: planOn(ctx, today).stored.plan.activityAreas.map(({ id, name }) => ({ id, name })),
    money: prepareMoney(book, on),
    care: {
      people: cared.filter((one) => isCaredForOn(one, on)).length,
      visitsPerMonth: visits.reduce((sum, one) => sum + one, 0),
    },
    /** The other board members: each can count the cash together with the person who holds the phone. */
    witnesses: board.filter(({ account }) => account !== ctx.user.id).map(({ fullName }) => fullName),
    /** The months whose report was already sent to the unit above. */
    reported: reports.filter(countsAsReport).map(({ month }) => month),
    /** The reports of the two months before: odd figures are found by comparison with them. */
    earlier: reports.filter(({ month }) => month < monthOf(on)).slice(0, 2),
    otherMeetings: [
      ...meetingsReported(reports),
      ...(await readMeetingsOfSameBoard(ctx, club, latestMonths(on, monthsAsked))),
    ],
  }
}
