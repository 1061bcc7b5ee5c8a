import { and, eq } from 'drizzle-orm'
import type { Services } from '../context.ts'
import { accounts } from '../db/schema/index.ts'
import { appendOwnChange } from './own-account.ts'
import { passwordMark } from './password-mark.ts'
import { hashPassword, isHashedOtherwise } from './passwords.ts'

/**
 * Hashes a password again if it was stored with another work factor than today's. This is done at a login, because only
 * then is the password known. If the password was changed meanwhile, nothing is done. The history records that the
 * stored hash changed, so that the row can still be verified.
 */
export async function renewHash(
  { db, now }: Pick<Services, 'db' | 'now'>,
  { id, fullName, hash }: { readonly id: string; readonly fullName: string; readonly hash: string | null },
  password: string,
): Promise<void> {
  if (hash === null || !isHashedOtherwise(hash)) return
  const renewed = await hashPassword(password)
  await db.transaction(async (tx) => {
    const changed = await tx
      .update(accounts)
      .set({ password: renewed })
      .where(and(eq(accounts.userId, id), eq(accounts.password, hash)))
      .returning({ id: accounts.id })
    const change = { before: { password: 'before' }, after: { password: passwordMark(renewed) } }
    if (changed.length === 1) await appendOwnChange(tx, { id, fullName }, change, now())
  })
}
