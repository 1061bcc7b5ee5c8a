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

/** The plans that are released each month, each with the user who turned this on. */
export function readMonthly(db: Readable) {
  return db.select(withName).from(monthlyReleases).innerJoin(users, eq(users.id, monthlyReleases.turnedOnBy))
}

/** The settings of one plan's monthly release; `null`: the plan is not released each month. */
export async function readMonthlyOf(db: Readable, plan: string) {
  const [found] = await readMonthly(db).where(eq(monthlyReleases.plan, plan))
  return found ?? null
}

/** The outcome on each day when a release was due, the latest day first. */
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

/** Turns monthly releases of a plan on, changes their day, or turns them off (`day: null`). */
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
