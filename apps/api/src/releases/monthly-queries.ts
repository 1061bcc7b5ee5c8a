import type { IsoDate } from '@lienthehe/domain'
import { desc, eq } from 'drizzle-orm'
import type { Readable, Transaction } from '../db/database.ts'
import { monthlyOutcomes, monthlyReleases, users } from '../db/schema/index.ts'

export type MonthlyOutcome = typeof monthlyOutcomes.$inferSelect

const withName = {
  plan: monthlyReleases.plan,
  day: monthlyReleases.day,
  since: monthlyReleases.since,
  turnedOnBy: monthlyReleases.turnedOnBy,
  by: users.name,
}

/** The plans that are released each month, with the user who turned each on. */
export function readMonthly(db: Readable) {
  return db.select(withName).from(monthlyReleases).innerJoin(users, eq(users.id, monthlyReleases.turnedOnBy))
}

/** The same for one plan; `null`: it is not released automatically. */
export async function readMonthlyOf(db: Readable, plan: string) {
  const [found] = await readMonthly(db).where(eq(monthlyReleases.plan, plan))
  return found ?? null
}

/** The outcome of each day that was due, the latest first. */
export function readMonthlyOutcomes(db: Readable, plan: string): Promise<readonly MonthlyOutcome[]> {
  return db
    .select()
    .from(monthlyOutcomes)
    .where(eq(monthlyOutcomes.plan, plan))
    .orderBy(desc(monthlyOutcomes.due))
}

/** The releases that were made automatically. */
export function monthlyNumbers(outcomes: readonly MonthlyOutcome[]): ReadonlySet<number> {
  return new Set(outcomes.flatMap(({ release }) => (release === null ? [] : [release])))
}

/** Turns it on, changes its day, or turns it off (`day: null`). */
export async function saveMonthly(
  tx: Transaction,
  {
    plan,
    day,
    since,
    turnedOnBy,
  }: {
    readonly plan: string
    readonly day: number | null
    readonly since: IsoDate
    readonly turnedOnBy: string
  },
): Promise<void> {
  await tx.delete(monthlyReleases).where(eq(monthlyReleases.plan, plan))
  if (day !== null) await tx.insert(monthlyReleases).values({ plan, day, since, turnedOnBy })
}

export async function insertOutcome(tx: Transaction, outcome: MonthlyOutcome): Promise<void> {
  await tx.insert(monthlyOutcomes).values(outcome)
}
