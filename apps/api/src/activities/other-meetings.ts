import { can } from '@lienthehe/domain/access'
import type { MonthlyReport } from '@lienthehe/domain/activities'
import { countsAsReport, type OtherMeeting } from '@lienthehe/domain/activities'
import { termsOn } from '@lienthehe/domain/boards'
import type { Month } from '@lienthehe/domain/calendar'
import type { Club } from '@lienthehe/domain/clubs'
import { readBoardTerms, readClubsOfAccounts } from '../boards/queries.ts'
import { dateOf } from '../calendar/today.ts'
import { readClub } from '../clubs/queries.ts'
import { subjectOf } from '../clubs/subject.ts'
import type { Services, SignedIn } from '../context.ts'
import { readReportsOfClubs } from './queries.ts'

type Asker = Services & { readonly user: SignedIn }

/**
 * The meetings in these months of other clubs that have a board member in common with this club. Only clubs whose
 * reports the asker may read are included.
 */
export async function readMeetingsOfSameBoard(
  ctx: Asker,
  club: Pick<Club, 'id'>,
  months: readonly Month[],
): Promise<readonly OtherMeeting[]> {
  const today = dateOf(ctx.now())
  const board = termsOn(await readBoardTerms(ctx.db, club.id), today)
  const accounts = board.flatMap(({ account }) => account ?? [])
  const others = (await readClubsOfAccounts(ctx.db, accounts, today)).filter((other) => other !== club.id)
  const stored = await Promise.all(others.map((other) => readClub(ctx.db, other)))
  const readable = stored.flatMap((one) =>
    one !== undefined && can(ctx.user, 'report.read', subjectOf(ctx, one.club)) ? [one.club] : [],
  )
  const ids = readable.map(({ id }) => id)
  const reports = await Promise.all(months.map((month) => readReportsOfClubs(ctx.db, ids, month)))
  return reports.flat().flatMap((report): readonly OtherMeeting[] => {
    const name = readable.find(({ id }) => id === report.club)?.name
    return daysMet(report).map((on) => ({ of: 'sameBoard', on, club: name ?? report.club }))
  })
}

/** The days on which the club itself met, according to its own reports. */
export function meetingsReported(reports: readonly MonthlyReport[]): readonly OtherMeeting[] {
  return reports.flatMap(daysMet).map((on) => ({ of: 'thisClub', on }))
}

function daysMet(report: MonthlyReport) {
  return countsAsReport(report) && report.meeting?.kind === 'held' ? [report.meeting.on] : []
}
