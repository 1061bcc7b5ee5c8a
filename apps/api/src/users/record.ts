import type { Account } from '@lienthehe/domain/access'
import type { RecordKind } from '../writes/record.ts'
import { insertUser, replaceGrants, setPasswordHash, touchUser } from './queries.ts'

/** A user as a write leaves them. */
export type UserRecord = Account & {
  /** Of a password that was chosen now; null: it stays as it is. What it is stands in no history. */
  readonly newPasswordHash: string | null
}

/** How a user is kept and told of. Whatever changes, the user's sessions end: what they may do has changed. */
export const userRecord: RecordKind<UserRecord> = {
  kind: 'user',
  clubOf: () => null,
  labelOf: ({ fullName }) => fullName,
  factsOf: ({ userName, fullName, grants, disabled }) => ({ userName, fullName, grants, disabled }),
  insert: async ({ tx, now }, { newPasswordHash, ...user }) => {
    if (newPasswordHash === null) throw new RangeError('a new user has a password')
    await insertUser(tx, { ...user, passwordHash: newPasswordHash }, now())
  },
  update: async ({ tx, now }, { id, grants, disabled, newPasswordHash }, { value: before, version }) => {
    if (grants !== before.grants) await replaceGrants(tx, id, grants)
    if (newPasswordHash !== null) await setPasswordHash(tx, id, newPasswordHash, now())
    await touchUser(tx, { id, version }, { disabled }, now())
  },
}
