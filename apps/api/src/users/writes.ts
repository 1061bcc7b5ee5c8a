import { changeGrants, lockAccount, openAccount, renameAccount } from '@lienthehe/domain/access'
import { accept } from '@lienthehe/domain/refusals'
import { grantSchema, lineSchema } from '@lienthehe/domain/schema'
import { z } from 'zod'
import { newPasswordSchema } from '../auth/new-password-schema.ts'
import { passwordMark } from '../auth/password-mark.ts'
import { fingerprintPassword, hashPassword } from '../auth/passwords.ts'
import { changeInput } from '../requests/change.ts'
import { editInput, editOf, recordEntry } from '../writes/record.ts'
import { preparedWrite } from '../writes/write.ts'
import { handOverWrite } from './hand-over.ts'
import { loadUser, loadUsers, userId } from './load-user.ts'
import { openListWrite } from './open-list.ts'
import { type Asker, reachOf, requireSomeManaging } from './reach.ts'
import { userRecord } from './record.ts'
import { userNameSchema } from './user-name-schema.ts'

const grantsSchema = z.array(grantSchema).max(20)
const right = { action: 'user.manage', subject: 'user' } as const

export const userWrites = {
  create: preparedWrite(hashTyped, {
    ...right,
    input: changeInput({
      userName: userNameSchema,
      fullName: lineSchema({ max: 100 }),
      password: newPasswordSchema,
      grants: grantsSchema,
    }),
    load: async (writer, { grants }) => ({
      subjects: await reachOf(writer, writer.tx, grants),
      state: { id: writer.newId(), ...(await loadUsers(writer)) },
    }),
    transition: (state, { passwordHash, ...typed }) => {
      const opened = openAccount(state, typed)
      return opened.ok
        ? accept({ ...opened.value, provesTwice: false, newPasswordHash: passwordHash })
        : opened
    },
    store: userRecord.insert,
    answer: ({ id }) => ({ id, version: 1 }),
    audit: (after) => recordEntry(userRecord, 'user.manage', { before: null, after }),
  }),

  openList: openListWrite,

  handOver: handOverWrite,

  setGrants: editOf(userRecord, {
    ...right,
    input: editInput(userId, { grants: grantsSchema }),
    load: async (writer, input) => ({
      ...(await loadUser(writer, input)),
      subjects: await reachOf(writer, writer.tx, input.grants),
    }),
    transition: ({ stored, ...users }, { grants }) => changeGrants(stored.value, grants, users),
  }),

  rename: editOf(userRecord, {
    ...right,
    input: editInput(userId, { userName: userNameSchema, fullName: lineSchema({ max: 100 }) }),
    load: loadUser,
    transition: ({ stored, ...users }, { userName, fullName }) =>
      renameAccount(stored.value, { userName, fullName }, users),
  }),

  /** Ends the need of a code for a user who lost both the device that shows codes and the recovery codes. */
  endSecondStep: editOf(userRecord, {
    ...right,
    input: editInput(userId, {}),
    load: loadUser,
    transition: ({ stored }) => accept({ ...stored.value, provesTwice: false }),
  }),

  setDisabled: editOf(userRecord, {
    ...right,
    input: editInput(userId, { disabled: z.boolean() }),
    load: loadUser,
    transition: ({ stored, ...users }, { disabled }) => lockAccount(stored.value, disabled, users),
  }),

  setPassword: preparedWrite(hashTyped, {
    ...right,
    input: editInput(userId, { password: newPasswordSchema }),
    load: async (writer, input) => {
      const { stored, subjects } = await loadUser(writer, input)
      return { stored, subjects, state: stored }
    },
    transition: ({ value }, { passwordHash }) => accept({ ...value, newPasswordHash: passwordHash }),
    store: userRecord.update,
    answer: (_, { version }) => ({ version: version + 1 }),
    // The history records that the password was set, with a mark of the stored hash, but never the password itself.
    audit: (after, _, { passwordHash }) => ({
      ...recordEntry(userRecord, 'user.manage', { before: null, after }),
      after: { password: passwordMark(passwordHash) },
    }),
  }),
}

/**
 * Hashes the typed password before the transaction, so that none waits for it. Two hashes of one password are never
 * equal, so a repeated request is recognised by a fingerprint of the password.
 */
async function hashTyped<Input extends { readonly key: string; readonly password: string }>(
  asker: Pick<Asker, 'user'>,
  { password, ...input }: Input,
) {
  requireSomeManaging(asker)
  const passwordHash = await hashPassword(password)
  const intent = { ...input, fingerprint: await fingerprintPassword(password, input.key) }
  return { intent, input: { ...input, passwordHash } }
}
