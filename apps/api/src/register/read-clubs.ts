import type { ClubId } from '@lienthehe/domain/clubs'
import type { FundTimeline } from '@lienthehe/domain/funds'
import type { MoneyMoves } from '@lienthehe/domain/money'
import { assessmentsOf, scoredVisit, wellManagedProposal } from '@lienthehe/domain/oversight'
import type { ClubRecords, MemberColumns, ToldReport } from '@lienthehe/domain/tally'
import { and, asc, desc, eq, gt, inArray, isNotNull, type SQL, sql } from 'drizzle-orm'
import { assembleClubs, type StoredClub } from '../clubs/queries.ts'
import type { Database } from '../db/database.ts'
import { keepStatements } from '../db/kept-statements.ts'
import { audit, bookMoney, bookTimelines, clubEvents, clubs, reports, visits } from '../db/schema/index.ts'
import { selectPackedMembers, unpackMembers } from './packed-members.ts'

/**
 * A club with the parts of its records that stay in memory. A new kind of record needs a field here, and a statement
 * below.
 */
export type ReadClub = StoredClub & {
  readonly members: MemberColumns
  /** `null`: the club has no book on this server. */
  readonly funds: FundTimeline | null
  /** The movements of money in its book, for sums over many clubs; `null`: it has no book. */
  readonly money: MoneyMoves | null
  /**
   * The parts of its reports that its verdicts need. `notKept`: the club has sent no report here, so nothing is known.
   */
  readonly reports: readonly ToldReport[] | 'notKept'
  /** The club's result on the checklist, for each visit that was scored. */
  readonly assessments: ClubRecords['assessments']
}

/** The last position of the audit, and the clubs that changed since an earlier position. */
export type Behind = { readonly head: number; readonly clubs: readonly ClubId[] }

const statements = keepStatements((db) => ({
  head: db.select({ seq: audit.seq }).from(audit).orderBy(desc(audit.seq)).limit(1).prepare(),
  touched: db
    .selectDistinct({ club: audit.club })
    .from(audit)
    .where(and(gt(audit.seq, sql.placeholder('seen')), isNotNull(audit.club)))
    .prepare(),
  every: db.select({ club: clubs.id }).from(clubs).orderBy(asc(clubs.id)).prepare(),
}))

/** Finds the clubs that changed after this position in the audit; `null`: all clubs. */
export async function readBehind(db: Database, seen: number | null): Promise<Behind> {
  const [last] = await statements(db).head.all()
  const head = last?.seq ?? 0
  if (head === seen) return { head, clubs: [] }
  const rows = seen === null ? await statements(db).every.all() : await statements(db).touched.all({ seen })
  return { head, clubs: rows.flatMap(({ club }) => club ?? []) }
}

/** These clubs as they are now, all read at one moment. */
export async function readClubsNamed(db: Database, ids: readonly ClubId[]): Promise<readonly ReadClub[]> {
  const which = sql`(select value from json_each(${JSON.stringify(ids)}))`
  return clubsOf(...(await db.batch(selectClubs(db, which))))
}

/** The statements that read these clubs. They run in one batch, so that nothing is written between them. */
export function selectClubs(db: Database, which: SQL) {
  return [
    db.select().from(clubs).where(inArray(clubs.id, which)),
    db
      .select()
      .from(clubEvents)
      .where(inArray(clubEvents.club, which))
      .orderBy(asc(clubEvents.club), asc(clubEvents.position)),
    selectPackedMembers(db, which),
    db.select().from(bookTimelines).where(inArray(bookTimelines.club, which)),
    db.select().from(bookMoney).where(inArray(bookMoney.club, which)),
    db
      .select({
        club: reports.club,
        month: reports.month,
        content: reports.content,
        state: reports.state,
      })
      .from(reports)
      .where(inArray(reports.club, which)),
    db
      .select({ club: visits.club, state: visits.state })
      .from(visits)
      .where(and(inArray(visits.club, which), eq(visits.status, 'done')))
      .orderBy(asc(visits.position)),
  ] as const
}

type Rows = ReturnType<typeof selectClubs>

/** Builds the clubs from the answers of the statements of `selectClubs`. */
export function clubsOf(
  rows: Awaited<Rows[0]>,
  events: Awaited<Rows[1]>,
  lists: Awaited<Rows[2]>,
  books: Awaited<Rows[3]>,
  moneys: Awaited<Rows[4]>,
  told: Awaited<Rows[5]>,
  visited: Awaited<Rows[6]>,
): readonly ReadClub[] {
  const fundsOf = new Map(books.map(({ club, timeline }) => [club, timeline]))
  const moneyOf = new Map(moneys.map(({ club, money }) => [club, money]))
  const reportsOf = Map.groupBy(told, ({ club }) => club)
  const visitsOf = Map.groupBy(visited, ({ club }) => club)
  const listOf = new Map(lists.map(({ club, packed }) => [club, packed]))
  return assembleClubs(rows, events).map((stored): ReadClub => {
    const list = listOf.get(stored.club.id)
    const members = list === undefined ? nobody : unpackMembers(list)
    return {
      ...stored,
      members,
      funds: fundsOf.get(stored.club.id) ?? null,
      money: moneyOf.get(stored.club.id) ?? null,
      reports: toldBy(reportsOf.get(stored.club.id), members),
      assessments: assessmentsOf(
        (visitsOf.get(stored.club.id) ?? []).flatMap(scoredVisit),
        wellManagedProposal.id,
      ),
    }
  })
}

/**
 * Replaces the ids of people in reports by the same strings as in the club's list of members. Otherwise a year of
 * reports would hold each id in memory twelve times.
 */
function toldBy(told: Awaited<Rows[5]> | undefined, { ids }: MemberColumns): ReadClub['reports'] {
  if (told === undefined) return 'notKept'
  const kept = new Map(ids.map((id) => [id, id]))
  return told.map(({ month, content: { activities, reached }, state }): ToldReport => {
    const named =
      reached.kind === 'named'
        ? { ...reached, members: reached.members.map((id) => kept.get(id) ?? id) }
        : reached
    return { month, activities, reached: named, state }
  })
}

const nobody: MemberColumns = { ids: [], words: new Int32Array() }
