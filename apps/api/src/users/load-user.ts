import { mayTouch } from '@lienthehe/domain/access'
import { z } from 'zod'
import { Refused } from '../refused.ts'
import { homeProvince } from '../units/plan-units.ts'
import type { Writer } from '../writes/write.ts'
import { givingBy } from './held.ts'
import { readUsers } from './queries.ts'
import { reachOf, requireSomeManaging } from './reach.ts'

export const userId = z.string().min(1).max(64)

/** All accounts, and what decides which rights they can be given. */
export async function loadUsers(writer: Writer) {
  const everybody = await readUsers(writer.tx)
  return { everybody, ...givingBy(writer), province: homeProvince(writer).key }
}

/** The stored user; throws `notFound` when there is none, or when the asking user may not manage them. */
export async function loadUser(writer: Writer, { id }: { readonly id: string }) {
  requireSomeManaging(writer)
  const users = await loadUsers(writer)
  const found = users.everybody.find((user) => user.id === id)
  if (found === undefined) throw new Refused({ reason: 'notFound' })
  const reach = await reachOf(writer, writer.tx, found.grants)
  if (!mayTouch(writer.user, 'user.manage', reach)) throw new Refused({ reason: 'notFound' })
  const { version, ...user } = found
  return {
    ...users,
    stored: { value: { ...user, newPasswordHash: null }, version },
    subjects: reach,
  }
}
