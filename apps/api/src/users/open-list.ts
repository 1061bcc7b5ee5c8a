import { openAccounts, scopesOf } from '@lienthehe/domain/access'
import { accept } from '@lienthehe/domain/refusals'
import { grantSchema, lineSchema } from '@lienthehe/domain/schema'
import { z } from 'zod'
import { newPasswordSchema } from '../auth/new-password-schema.ts'
import { fingerprintPassword, hashPassword } from '../auth/passwords.ts'
import { Refused } from '../refused.ts'
import { changeInput } from '../requests/change.ts'
import { recordEntry } from '../writes/record.ts'
import { preparedWrite, type Writer } from '../writes/write.ts'
import { givingBy } from './held.ts'
import { readUsers } from './queries.ts'
import { type Asker, coverOf, reachOf } from './reach.ts'
import { userRecord } from './record.ts'
import { userNameSchema } from './user-name-schema.ts'

/**
 * The most accounts in one list. Each needs a printed slip, and hashing each password takes a processor for a moment.
 */
export const accountsMost = 100

const input = changeInput({
  accounts: z
    .array(
      z.strictObject({
        userName: userNameSchema,
        fullName: lineSchema({ max: 100 }),
        grant: grantSchema,
        password: newPasswordSchema,
      }),
    )
    .min(1)
    .max(accountsMost),
})

type Typed = z.infer<typeof input>

/**
 * Opens all accounts of a list, or none. The user sends the passwords and prints them; only their hashes are stored.
 */
export const openListWrite = preparedWrite(hashAll, {
  action: 'user.open',
  subject: 'user',
  input,
  load: async (writer, { accounts }) => {
    const listed = []
    for (const { passwordHash: _, ...account } of accounts)
      listed.push({
        id: writer.newId(),
        ...account,
        cover: await coverOf(writer, writer.tx, account.grant.scope),
      })
    const grants = accounts.map(({ grant }) => grant)
    return {
      subjects: await reachOf(writer, writer.tx, grants),
      state: { listed, ...(await loadOpening(writer)), list: writer.newId() },
    }
  },
  transition: ({ listed, list: _, ...opening }, { accounts }) => {
    const opened = openAccounts(opening, listed)
    if (!opened.ok) return opened
    const hashes = accounts.map(({ passwordHash }) => passwordHash)
    return accept(
      opened.value.map((account, place) => ({
        ...account,
        provesTwice: false,
        newPasswordHash: hashes[place] ?? null,
      })),
    )
  },
  store: async (writer, opened) => {
    for (const account of opened) await userRecord.insert(writer, account)
  },
  answer: (opened) => ({ opened: opened.length }),
  audit: (opened, { list }) => ({
    ...{ action: 'user.open', subject: { kind: 'accountList', id: list }, club: null, label: '' },
    ...{ before: null, after: { accounts: opened.length } },
    parts: opened.map((account) => recordEntry(userRecord, 'user.open', { before: null, after: account })),
  }),
})

/** Hashes one password after the other. Two can be hashed at once, so people who sign in need not wait. */
async function hashAll(asker: Pick<Asker, 'user'>, { key, accounts }: Typed) {
  if (scopesOf(asker.user, 'user.open').length === 0) throw new Refused({ reason: 'notAllowed' })
  const hashed = []
  for (const { password, ...account } of accounts)
    hashed.push({ ...account, passwordHash: await hashPassword(password) })
  const passwords = accounts.map(({ password }) => password).join('\n')
  const intent = {
    key,
    accounts: hashed.map(withoutHash),
    fingerprint: await fingerprintPassword(passwords, key),
  }
  return { intent, input: { key, accounts: hashed } }
}

function withoutHash<Account extends { readonly passwordHash: string }>({
  passwordHash: _,
  ...account
}: Account) {
  return account
}

async function loadOpening(writer: Writer) {
  return { opener: writer.user, everybody: await readUsers(writer.tx), ...givingBy(writer) }
}
