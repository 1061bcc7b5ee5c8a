import { handOverAccount } from '@lienthehe/domain/access'
import { z } from 'zod'
import { Refused } from '../refused.ts'
import { passOnDrafts } from '../rosters/queries.ts'
import { editInput, recordEntry } from '../writes/record.ts'
import { write } from '../writes/write.ts'
import { loadUser, userId } from './load-user.ts'
import { userRecord } from './record.ts'

/**
 * Gives everything that a user has here to a successor, for ever: the rights, and with them the waiting tasks, and the
 * lists that wait to be imported. The history still names the predecessor for what they did.
 */
export const handOverWrite = write({
  action: 'user.manage',
  subject: 'user',
  input: editInput(userId, {
    successor: z.strictObject({ id: userId, version: z.int().min(1) }),
  }),
  load: async (writer, { id, successor }) => {
    const [from, to] = [await loadUser(writer, { id }), await loadUser(writer, successor)]
    if (to.stored.version !== successor.version)
      throw new Refused({ reason: 'stale', currentVersion: to.stored.version }, to.stored)
    const [first, ...others] = from.subjects
    return {
      state: { from: from.stored, to: to.stored },
      stored: from.stored,
      subjects: [first, ...others, ...to.subjects],
    }
  },
  transition: ({ from, to }) => handOverAccount(from.value, to.value),
  store: async (writer, { predecessor, successor }, { from, to }) => {
    await userRecord.update(writer, predecessor, from)
    await userRecord.update(writer, successor, to)
    await passOnDrafts(writer.tx, { from: predecessor.id, to: successor.id })
  },
  answer: (_, { from }) => ({ version: from.version + 1 }),
  audit: ({ predecessor, successor }, { from, to }) => ({
    ...recordEntry(userRecord, 'user.manage', { before: from.value, after: predecessor }),
    parts: [recordEntry(userRecord, 'user.manage', { before: to.value, after: successor })],
  }),
})
