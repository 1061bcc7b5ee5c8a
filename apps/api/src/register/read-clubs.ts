import type { ClubId, MemberColumns } from '@lienthehe/domain'
import { and, asc, desc, gt, inArray, isNotNull, type SQL, sql } from 'drizzle-orm'
import { assembleClubs, type StoredClub } from '../clubs/queries.ts'
import type { Database } from '../db/database.ts'
import { keepStatements } from '../db/kept-statements.ts'
import { audit, clubEvents, clubs } from '../db/schema/index.ts'
import { selectPackedMembers, unpackMembers } from './packed-members.ts'

/** A club with what is kept of each kind of its records. A further kind is a part more here, and a statement below. */
export type ReadClub = StoredClub & { readonly members: MemberColumns }

/** How far the audit has come, and which clubs it has named since. */
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

/** What has changed since that place in the audit; since `null`, everything. */
export async function readBehind(db: Database, seen: number | null): Promise<Behind> {
  const [last] = await statements(db).head.all()
  const head = last?.seq ?? 0
  if (head === seen) return { head, clubs: [] }
  const rows = seen === null ? await statements(db).every.all() : await statements(db).touched.all({ seen })
  return { head, clubs: rows.flatMap(({ club }) => club ?? []) }
}

/** These clubs as they are now. */
export async function readClubsNamed(db: Database, ids: readonly ClubId[]): Promise<readonly ReadClub[]> {
  return (await readTogether(db, sql`(select value from json_each(${JSON.stringify(ids)}))`)).clubs
}

/** The clubs that changed since, as they all are at one place of the audit. */
export async function readClubsChangedSince(
  db: Database,
  seen: number,
): Promise<{ readonly head: number; readonly clubs: readonly ReadClub[] }> {
  return readTogether(db, sql`(select ${audit.club} from ${audit} where ${audit.seq} > ${seen})`)
}

/** In one batch, so that nothing is written between its statements. */
async function readTogether(db: Database, which: SQL) {
  const [heads, rows, events, lists] = await db.batch([
    db.select({ seq: audit.seq }).from(audit).orderBy(desc(audit.seq)).limit(1),
    db.select().from(clubs).where(inArray(clubs.id, which)),
    db
      .select()
      .from(clubEvents)
      .where(inArray(clubEvents.club, which))
      .orderBy(asc(clubEvents.club), asc(clubEvents.position)),
    selectPackedMembers(db, which),
  ])
  const listOf = new Map(lists.map(({ club, packed }) => [club, packed]))
  return {
    head: heads[0]?.seq ?? 0,
    clubs: assembleClubs(rows, events).map((stored): ReadClub => {
      const list = listOf.get(stored.club.id)
      return { ...stored, members: list === undefined ? nobody : unpackMembers(list) }
    }),
  }
}

const nobody: MemberColumns = { ids: [], words: new Int32Array() }
