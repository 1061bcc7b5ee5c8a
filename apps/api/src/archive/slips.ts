import { randomFillSync } from 'node:crypto'
import { createOneTimePassword } from '@lienthehe/domain/access'
import { asc } from 'drizzle-orm'
import { appendAudit } from '../audit/append.ts'
import { passwordMark } from '../auth/password-mark.ts'
import { hashPassword } from '../auth/passwords.ts'
import { LocalClient } from '../db/client.ts'
import { drizzleOver } from '../db/drizzle-over.ts'
import { users } from '../db/schema/index.ts'
import { setFirstPassword } from '../users/queries.ts'

/** A slip for one person, who signs in with its password once and then has to choose another password. */
export type Slip = { readonly userName: string; readonly fullName: string; readonly password: string }

type Given = {
  readonly account: typeof users.$inferSelect
  readonly password: string
  readonly passwordHash: string
}

/**
 * Gives every account of an imported register a password for its first login and records that in the history. Returns
 * the slips of the accounts that are not locked. A login no longer asks for a code of an authenticator app, because the
 * secrets of the codes are not in the archive.
 */
export async function giveOneTimePasswords(path: string, now: Date): Promise<readonly Slip[]> {
  const client = new LocalClient({ path, limits: { transactionMs: 600_000 } })
  try {
    const db = drizzleOver<Record<string, never>>(client, { casing: 'snake_case' })
    const accounts = await db.select().from(users).orderBy(asc(users.username))
    const given: Given[] = []
    for (const account of accounts) {
      const password = createOneTimePassword(drawByte)
      given.push({ account, password, passwordHash: await hashPassword(password) })
    }
    await db.transaction(async (tx) => {
      for (const { account, passwordHash } of given) {
        await setFirstPassword(tx, account.id, passwordHash, now)
        await appendAudit(tx, { actor: 'import', at: now, entry: entryOf(account, passwordHash) })
      }
    })
    await client.drainAndClose()
    return given
      .filter(({ account }) => !account.disabled)
      .map(({ account, password }) => ({
        ...{ userName: account.username ?? '', fullName: account.name, password },
      }))
  } finally {
    if (!client.closed) client.close()
  }
}

function entryOf({ id, name }: { readonly id: string; readonly name: string }, passwordHash: string) {
  return {
    action: 'user.manage',
    subject: { kind: 'user', id },
    ...{ club: null, label: name, before: null },
    after: { password: passwordMark(passwordHash), provesTwice: false },
  } as const
}

function drawByte(): number {
  return randomFillSync(Buffer.alloc(1)).readUInt8()
}
