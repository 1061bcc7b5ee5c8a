import { instant } from '@lienthehe/domain/calendar'
import type { LetterFailure, LetterState, Reminder, ReminderChoice } from '@lienthehe/domain/reminders'
import { and, asc, count, desc, eq, inArray, isNotNull } from 'drizzle-orm'
import type { Readable, Transaction } from '../db/database.ts'
import { letters, reminderChoices, reminders } from '../db/schema/index.ts'

export type StoredLetter = typeof letters.$inferSelect

/** What a person chose to be reminded of; nothing, if they have not chosen. */
export async function readChoice(db: Readable, user: string): Promise<ReminderChoice> {
  const [row] = await db.select().from(reminderChoices).where(eq(reminderChoices.user, user))
  return { address: row?.address ?? null, topics: row?.topics ?? [] }
}

/** Everybody who wants to be reminded of something. */
export async function readChoices(db: Readable) {
  const rows = await db.select().from(reminderChoices).orderBy(asc(reminderChoices.user))
  return rows.filter(({ topics }) => topics.length > 0)
}

/** Stores the choice in place of the earlier one. */
export async function saveChoice(tx: Transaction, user: string, choice: ReminderChoice): Promise<void> {
  await tx.delete(reminderChoices).where(eq(reminderChoices.user, user))
  const { address, topics } = choice
  if (address !== null) await tx.insert(reminderChoices).values({ user, address, topics })
}

/** The key that identifies a reminder among those of one person: the columns of the table's key. */
export function keyOf({ topic, stage, about, dueOn }: Omit<Reminder, 'line'>): string {
  return [topic, stage, about, dueOn].join('\n')
}

/** The keys of all reminders that a person has received or that are waiting to be sent. */
export async function readTold(db: Readable, recipient: string): Promise<ReadonlySet<string>> {
  const rows = await db.select().from(reminders).where(eq(reminders.recipient, recipient))
  return new Set(rows.map(keyOf))
}

/** Stores a letter that is waiting to be sent, and the reminders in it. */
export async function insertLetter(
  tx: Transaction,
  letter: Pick<StoredLetter, 'id' | 'recipient' | 'subject' | 'text'>,
  told: readonly Omit<Reminder, 'line'>[],
  now: Date,
): Promise<void> {
  const waiting = { state: 'waiting', failures: 0, failure: null, againAt: now } as const
  await tx.insert(letters).values({ ...letter, ...waiting, at: instant(now.toISOString()) })
  const { id, recipient } = letter
  await tx
    .insert(reminders)
    .values(
      told.map(({ topic, stage, about, dueOn }) => ({ recipient, topic, stage, about, dueOn, letter: id })),
    )
}

/** The letters that were not sent and will be tried again automatically, the earliest first. */
export function readUnsent(db: Readable): Promise<readonly StoredLetter[]> {
  return db
    .select()
    .from(letters)
    .where(and(inArray(letters.state, ['waiting', 'sending', 'failed']), isNotNull(letters.againAt)))
    .orderBy(asc(letters.againAt), asc(letters.id))
}

/** Records the outcome of a letter. */
export async function moveLetter(
  tx: Transaction,
  id: string,
  next: Pick<StoredLetter, 'state' | 'againAt'> & {
    readonly failures?: number
    readonly failure?: LetterFailure
  },
  now: Date,
): Promise<void> {
  await tx
    .update(letters)
    .set({ ...next, at: instant(now.toISOString()) })
    .where(eq(letters.id, id))
}

/** Lets failed letters be sent again at once, after their recipient has confirmed the address. */
export async function tryAgain(tx: Transaction, recipient: string, now: Date): Promise<void> {
  await tx
    .update(letters)
    .set({ againAt: now, failures: 0 })
    .where(and(eq(letters.recipient, recipient), eq(letters.state, 'failed')))
}

/**
 * The state of the letters: how many are in each state, why the last failed one failed, and when the last one was sent.
 */
export async function readDelivery(db: Readable) {
  const rows = await db.select({ state: letters.state, many: count() }).from(letters).groupBy(letters.state)
  const [failed] = await lastOf(db, 'failed')
  const [sent] = await lastOf(db, 'sent')
  const countOf = (state: LetterState) => rows.find((row) => row.state === state)?.many ?? 0
  return {
    waiting: countOf('waiting') + countOf('sending'),
    failed: countOf('failed'),
    lastFailure: failed?.failure ?? null,
    lastSentAt: sent?.at ?? null,
  }
}

function lastOf(db: Readable, state: LetterState) {
  return db.select().from(letters).where(eq(letters.state, state)).orderBy(desc(letters.at)).limit(1)
}
