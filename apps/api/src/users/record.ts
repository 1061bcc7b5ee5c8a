import type { Account } from '@lienthehe/domain/access'
import { passwordMark } from '../auth/password-mark.ts'
import { endSecondStep } from '../second-step/queries.ts'
import type { RecordKind } from '../writes/record.ts'
import { insertUser, renameUser, replaceGrants, setFirstPassword, touchUser } from './queries.ts'

/** A user after a write. */
export type UserRecord = Account & {
  /** Does the user's login need a code beside the password? Only the users themselves can turn this on. */
  readonly provesTwice: boolean
  /** The hash of a new password; null: the password is unchanged. The history never contains a password. */
  readonly newPasswordHash: string | null
}

/**
 * How a user is stored and described in the history. Any change ends the user's sessions, because their rights may have
 * changed.
 */
export const userRecord: RecordKind<UserRecord> = {
  kind: 'user',
  clubOf: () => null,
  labelOf: ({ fullName }) => fullName,
  factsOf: ({ userName, fullName, grants, disabled, provesTwice, newPasswordHash }) => ({
    ...{ userName, fullName, grants, disabled, provesTwice },
    ...(newPasswordHash !== null && { password: passwordMark(newPasswordHash) }),
  }),
  insert: async ({ tx, now }, { newPasswordHash, provesTwice: _, ...user }) => {
    if (newPasswordHash === null) throw new RangeError('a new user has a password')
    await insertUser(tx, { ...user, awaitsNewPassword: true, passwordHash: newPasswordHash }, now())
  },
  update: async ({ tx, now }, next, { value: before, version }) => {
    const { id, grants, disabled, newPasswordHash } = next
    if (next.userName !== before.userName || next.fullName !== before.fullName) await renameUser(tx, next)
    if (before.provesTwice && !next.provesTwice) await endSecondStep(tx, id)
    if (grants !== before.grants) await replaceGrants(tx, id, grants)
    if (newPasswordHash !== null) await setFirstPassword(tx, id, newPasswordHash, now())
    await touchUser(tx, { id, version }, { disabled }, now())
  },
}
