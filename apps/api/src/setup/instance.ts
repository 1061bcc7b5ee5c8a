import { eq } from 'drizzle-orm'
import type { Readable, Transaction } from '../db/database.ts'
import { clubs, instance, members, users } from '../db/schema/index.ts'

export async function hasUsers(db: Readable): Promise<boolean> {
  return (await db.select({ id: users.id }).from(users).limit(1)).length > 0
}

/** Has nobody entered anything yet? If somebody has, the demonstration must not touch this database. */
export async function isEmpty(db: Readable): Promise<boolean> {
  const found = [
    await db.select({ id: users.id }).from(users).limit(1),
    await db.select({ id: clubs.id }).from(clubs).limit(1),
    await db.select({ id: members.id }).from(members).limit(1),
  ]
  return found.every((rows) => rows.length === 0)
}

/** Are the figures of this database invented? Every screen then says so. */
export async function isIllustration(db: Readable): Promise<boolean> {
  return (await db.select().from(instance).where(eq(instance.name, 'illustration'))).length > 0
}

export async function markAsIllustration(tx: Transaction): Promise<void> {
  await tx.insert(instance).values({ name: 'illustration', value: 'yes' })
}
