import type { IsoDate } from '@lienthehe/domain'
import type { Month } from '@lienthehe/domain/calendar'
import { lifeOf } from '@lienthehe/domain/club-life'
import { type ClubId, statusOn } from '@lienthehe/domain/clubs'
import { and, asc, eq, isNull, sql } from 'drizzle-orm'
import { readAttachmentsOf } from '../attachments/queries.ts'
import { readBoardTerms } from '../boards/queries.ts'
import { dateOf } from '../calendar/today.ts'
import type { Services, SignedIn } from '../context.ts'
import type { Readable } from '../db/database.ts'
import { bookSteps, bookTimelines, clubEvents, clubs, rosterImports } from '../db/schema/index.ts'
import { allow } from '../trpc.ts'
import { readVisitsOf } from '../visits/queries.ts'
import { requireClub, subjectOf } from './subject.ts'

/**
 * What happened to the club up to a day, and how many scanned papers prove it. Only for those who may read its history.
 */
export async function readClubLife(
  ctx: Services & { readonly user: SignedIn },
  asked: { readonly id: ClubId; readonly asOf: IsoDate | null },
) {
  const { club } = await requireClub(ctx.db, asked.id)
  allow(ctx.user, 'club.history', subjectOf(ctx, club))
  const asOf = asked.asOf ?? dateOf(ctx.now())
  const moments = lifeOf({
    club,
    terms: await readBoardTerms(ctx.db, club.id),
    regulatedOn: await readRegulationDays(ctx.db, club.id),
    received: await readReceived(ctx.db, club.id),
    visits: await readVisitsDone(ctx.db, club.id),
    lists: await readListsWritten(ctx.db, club.id),
    closed: await readMonthsClosed(ctx.db, club.id),
  })
  const papers = await readAttachmentsOf(ctx.db, { kind: 'club', id: club.id })
  return {
    status: statusOn(club, asOf),
    moments: moments.filter(({ on }) => on <= asOf),
    scans: papers.filter(({ value }) => value.removal === null).length,
  }
}

async function readRegulationDays(db: Readable, club: ClubId): Promise<readonly IsoDate[]> {
  const [kept] = await db.select().from(bookTimelines).where(eq(bookTimelines.club, club))
  return (kept?.timeline.regulations ?? []).map(({ from }) => from)
}

/** The clubs that were merged into this one. */
async function readReceived(db: Readable, into: ClubId) {
  return db
    .select({ on: clubEvents.happenedOn, from: clubs.name })
    .from(clubEvents)
    .innerJoin(clubs, eq(clubs.id, clubEvents.club))
    .where(and(eq(clubEvents.mergedInto, into), eq(clubEvents.change, 'merged')))
    .orderBy(asc(clubEvents.happenedOn))
}

async function readVisitsDone(db: Readable, club: ClubId) {
  const found = await readVisitsOf(db, club)
  return found.flatMap(({ value: { state, visitors } }) =>
    state.status === 'done' ? [{ on: state.on, visitors }] : [],
  )
}

/** The imports of the club's member list that were not undone. */
async function readListsWritten(db: Readable, club: ClubId) {
  const rows = await db
    .select()
    .from(rosterImports)
    .where(and(eq(rosterImports.club, club), isNull(rosterImports.undoneAt)))
  return rows.map(({ at, receipt, counts }) => ({
    on: dateOf(new Date(at)),
    receipt,
    added: counts.new,
    left: counts.left ?? 0,
  }))
}

/** The closed months of the club's book, with the day on which each was closed. */
async function readMonthsClosed(db: Readable, club: ClubId) {
  const { at, step, kind } = bookSteps
  const rows = await db
    .select({ at, month: sql<Month>`json_extract(${step}, '$.closure.month')` })
    .from(bookSteps)
    .where(and(eq(bookSteps.club, club), eq(kind, 'closure')))
  return rows.map((row) => ({ on: dateOf(new Date(row.at)), month: row.month }))
}
