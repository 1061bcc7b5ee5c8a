import type { ClubId } from '@lienthehe/domain/clubs'
import { type Book, bookOfSteps } from '@lienthehe/domain/funds'
import { clubMoneyAfter, clubMoneyOf, type MoneyMoves } from '@lienthehe/domain/money'
import { asc, eq, notExists, sql } from 'drizzle-orm'
import { stepOf } from '../books/chain.ts'
import { readWholeBook } from '../books/queries.ts'
import type { Database, Readable, Transaction } from '../db/database.ts'
import { given, givenRow, keepStatements } from '../db/kept-statements.ts'
import { bookMoney, bookTimelines } from '../db/schema/index.ts'

const statements = keepStatements((db) => ({
  known: db
    .select({ money: bookMoney.money })
    .from(bookMoney)
    .where(eq(bookMoney.club, sql.placeholder('club')))
    .prepare(),
  keep: db
    .insert(bookMoney)
    .values(givenRow(bookMoney))
    .onConflictDoUpdate({ target: bookMoney.club, set: { money: given(bookMoney.money, 'money') } })
    .prepare(),
}))

/** Stores the figures of the club’s money after a new step: the stored figures `known`, changed by that step. */
export async function saveMoneyAfter(
  tx: Transaction,
  club: ClubId,
  known: MoneyMoves | undefined,
  books: { readonly before: Book; readonly after: Book },
): Promise<void> {
  await saveMoney(tx, club, known === undefined ? clubMoneyOf(books.after) : clubMoneyAfter(known, books))
}

/** The stored figures of one club’s money; `undefined`: the club has no book. */
export async function readMoneyOf(db: Readable, club: ClubId): Promise<MoneyMoves | undefined> {
  return (await statements(db).known.all({ club }))[0]?.money
}

/** Stores these figures of the club’s money, replacing the earlier ones. */
export async function saveMoney(tx: Transaction, club: ClubId, money: MoneyMoves): Promise<void> {
  await statements(tx).keep.run({ club, money })
}

/** The stored figures of every club that has a book. */
export async function readMoney(db: Readable): Promise<readonly (typeof bookMoney.$inferSelect)[]> {
  return db.select().from(bookMoney).orderBy(asc(bookMoney.club))
}

/** Computes and stores the figures for books that are older than this table. Called when a database is opened. */
export async function keepMissingMoney(db: Database): Promise<void> {
  const kept = db.select().from(bookMoney).where(eq(bookMoney.club, bookTimelines.club))
  const missing = await db.select({ club: bookTimelines.club }).from(bookTimelines).where(notExists(kept))
  for (const { club } of missing)
    await db.transaction(async (tx) => {
      const steps = (await readWholeBook(tx, club)).map(stepOf)
      await saveMoney(tx, club, clubMoneyOf(bookOfSteps(club, steps)))
    })
}
