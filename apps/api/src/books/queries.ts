import type { ClubId } from '@lienthehe/domain/clubs'
import type { FundTimeline } from '@lienthehe/domain/funds'
import { and, asc, eq, gte, sql } from 'drizzle-orm'
import type { Readable, Transaction } from '../db/database.ts'
import { given, givenRow, keepStatements } from '../db/kept-statements.ts'
import { bookSteps, bookTimelines } from '../db/schema/index.ts'
import type { StepRow } from './chain.ts'

const statements = keepStatements((db) => ({
  from: db
    .select()
    .from(bookSteps)
    .where(
      and(eq(bookSteps.club, sql.placeholder('club')), gte(bookSteps.position, sql.placeholder('position'))),
    )
    .orderBy(asc(bookSteps.position))
    .prepare(),
  append: db.insert(bookSteps).values(givenRow(bookSteps)).prepare(),
  keepTimeline: db
    .insert(bookTimelines)
    .values(givenRow(bookTimelines))
    .onConflictDoUpdate({
      target: bookTimelines.club,
      set: { timeline: given(bookTimelines.timeline, 'timeline') },
    })
    .prepare(),
}))

/** The steps of the club's book from this position on, in their order. */
export async function readStepsFrom(
  db: Readable,
  { club, position }: Pick<StepRow, 'club' | 'position'>,
): Promise<readonly StepRow[]> {
  return statements(db).from.all({ club, position })
}

/** The ids of all steps of all books, as the history names them; see `stepIdOf`. */
export async function readStepIds(db: Readable): Promise<readonly string[]> {
  const rows = await db
    .select({ club: bookSteps.club, position: bookSteps.position })
    .from(bookSteps)
    .orderBy(asc(bookSteps.club), asc(bookSteps.position))
  return rows.map(stepIdOf)
}

/** All steps of the club’s book. Unlike `readStepsFrom`, it uses no prepared statement. */
export async function readWholeBook(db: Readable, club: ClubId): Promise<readonly StepRow[]> {
  return db.select().from(bookSteps).where(eq(bookSteps.club, club)).orderBy(asc(bookSteps.position))
}

/** The clubs that have a book. */
export async function readBookClubs(db: Readable): Promise<readonly ClubId[]> {
  const rows = await db.selectDistinct({ club: bookSteps.club }).from(bookSteps).orderBy(asc(bookSteps.club))
  return rows.map(({ club }) => club)
}

/** Those of the named steps that exist. */
export async function readStepsNamed(db: Readable, ids: readonly string[]): Promise<readonly StepRow[]> {
  const named = JSON.stringify(ids.map((id) => id.split('/')))
  const club = sql`json_extract(value, '$[0]')`
  const position = sql`cast(json_extract(value, '$[1]') as integer)`
  return db
    .select()
    .from(bookSteps)
    .where(
      sql`(${bookSteps.club}, ${bookSteps.position}) in (select ${club}, ${position} from json_each(${named}))`,
    )
}

/** The id of a step in the history, made of its club and its position in the book. */
export function stepIdOf({ club, position }: Pick<StepRow, 'club' | 'position'>): string {
  return `${club}/${position}`
}

/** Inserts the row that follows the last one of its book. */
export async function insertStep(tx: Transaction, row: StepRow): Promise<void> {
  await statements(tx).append.run(row)
}

/**
 * Stores the timeline of the club's funds, from which the club’s facts are computed. Replaces the one stored before.
 */
export async function saveTimeline(tx: Transaction, club: ClubId, timeline: FundTimeline): Promise<void> {
  await statements(tx).keepTimeline.run({ club, timeline })
}

/** The stored timeline of every club that has a book, sorted by club. */
export async function readTimelines(db: Readable): Promise<readonly (typeof bookTimelines.$inferSelect)[]> {
  return db.select().from(bookTimelines).orderBy(asc(bookTimelines.club))
}
