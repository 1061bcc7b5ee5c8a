import { and, count, eq, inArray, isNotNull, lt } from 'drizzle-orm'
import type { Readable, Transaction } from '../db/database.ts'
import { recoveryCodes, secondSteps } from '../db/schema/index.ts'
import { hashesOfTyped } from './recovery-codes.ts'
import { stepOfCode } from './totp.ts'

export type SecondStep = typeof secondSteps.$inferSelect

export async function readSecondStep(db: Readable, user: string): Promise<SecondStep | null> {
  const [found] = await db.select().from(secondSteps).where(eq(secondSteps.user, user))
  return found ?? null
}

/** Since when this user's login needs a code, and how many recovery codes are left; `null`: it needs no code. */
export async function readSecondStepState(
  db: Readable,
  user: string,
): Promise<{ readonly since: Date; readonly recoveryCodesLeft: number } | null> {
  const found = await readSecondStep(db, user)
  if (found === null || found.confirmedAt === null) return null
  const [left] = await db.select({ n: count() }).from(recoveryCodes).where(eq(recoveryCodes.user, user))
  return { since: found.confirmedAt, recoveryCodesLeft: left?.n ?? 0 }
}

/**
 * What a user typed: the half minute to which a code of the app belongs, or the hashes under which a recovery code may
 * be stored.
 */
export type TypedCode = { readonly step: number } | { readonly hashes: readonly string[] }

/**
 * Finds out which kind of code the user typed. Hashing a recovery code is slow, so this runs before the transaction.
 */
export async function readTypedCode(
  { user, secret }: Pick<SecondStep, 'user' | 'secret'>,
  code: string,
  now: Date,
): Promise<TypedCode> {
  const step = stepOfCode(secret, code, now)
  return step === null ? { hashes: await hashesOfTyped(user, code) } : { step }
}

/**
 * Accepts a code of the app, or a recovery code, only once: if two requests bring the same code, the second is refused.
 * Returns false when the code is not this user's, or was used before.
 */
export async function takeCode(tx: Transaction, user: string, typed: TypedCode): Promise<boolean> {
  if ('hashes' in typed) {
    if (typed.hashes.length === 0) return false
    const used = await tx
      .delete(recoveryCodes)
      .where(and(eq(recoveryCodes.user, user), inArray(recoveryCodes.hash, [...typed.hashes])))
      .returning({ user: recoveryCodes.user })
    return used.length === 1
  }
  const { step } = typed
  const moved = await tx
    .update(secondSteps)
    .set({ lastStep: step })
    .where(and(eq(secondSteps.user, user), lt(secondSteps.lastStep, step)))
    .returning({ user: secondSteps.user })
  return moved.length === 1
}

/**
 * Stores a new secret, for which no code is required yet. It replaces an earlier one that was never confirmed. Returns
 * false when a confirmed one is in use.
 */
export async function beginSecondStep(tx: Transaction, user: string, secret: string): Promise<boolean> {
  const [used] = await tx
    .select({ user: secondSteps.user })
    .from(secondSteps)
    .where(and(eq(secondSteps.user, user), isNotNull(secondSteps.confirmedAt)))
  if (used !== undefined) return false
  await tx.delete(secondSteps).where(eq(secondSteps.user, user))
  await tx.insert(secondSteps).values({ user, secret, confirmedAt: null, lastStep: 0 })
  return true
}

/** From now on the login needs a code; each recovery code with one of these hashes can replace it once. */
export async function confirmSecondStep(
  tx: Transaction,
  user: string,
  hashes: readonly string[],
  now: Date,
): Promise<void> {
  await tx.update(secondSteps).set({ confirmedAt: now }).where(eq(secondSteps.user, user))
  await tx.delete(recoveryCodes).where(eq(recoveryCodes.user, user))
  await tx.insert(recoveryCodes).values(hashes.map((hash) => ({ user, hash })))
}

export async function endSecondStep(tx: Transaction, user: string): Promise<void> {
  await tx.delete(recoveryCodes).where(eq(recoveryCodes.user, user))
  await tx.delete(secondSteps).where(eq(secondSteps.user, user))
}
