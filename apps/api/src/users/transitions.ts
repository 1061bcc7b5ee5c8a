import {
  accept,
  can,
  type Grant,
  type InvalidInput,
  type Result,
  refuse,
  type UnitKey,
} from '@lienthehe/domain'
import { grantRights, type LevelOf } from '@lienthehe/domain/access'
import type { ServerRefusal } from '../refusal.ts'
import type { StoredUser } from './queries.ts'
import type { UserRecord } from './record.ts'

/** Everybody, and the province whose last administrator nobody may lock out. */
export type Users = {
  readonly everybody: readonly StoredUser[]
  readonly province: UnitKey
  readonly levelOf: LevelOf
}

type Changed = Result<UserRecord, InvalidInput | ServerRefusal>

/** A new user with these rights. Refused when the name is taken, or a role cannot hold where it is given. */
export function createUser(
  { id, everybody, levelOf }: Pick<Users, 'everybody' | 'levelOf'> & { readonly id: string },
  {
    userName,
    fullName,
    grants,
    passwordHash,
  }: Pick<UserRecord, 'userName' | 'fullName' | 'grants'> & { readonly passwordHash: string },
): Changed {
  if (everybody.some((user) => user.userName === userName))
    return refuse({ reason: 'invalidInput', fields: [{ field: 'userName', problem: 'userNameTaken' }] })
  const given = grantRights(grants, levelOf)
  if (!given.ok) return given
  return accept({ id, userName, fullName, grants, disabled: false, newPasswordHash: passwordHash })
}

/** The user with these rights and no others. Refused when a role cannot hold there, or nobody would administer the province. */
export function changeGrants(user: UserRecord, grants: readonly Grant[], users: Users): Changed {
  const given = grantRights(grants, users.levelOf)
  return given.ok ? unlessLast({ ...user, grants }, users) : given
}

/** The user locked out, or let in again. Refused when nobody would administer the province. */
export function disableUser(user: UserRecord, disabled: boolean, users: Users): Changed {
  return unlessLast({ ...user, disabled }, users)
}

/** Whoever locks out the last admin locks out everybody. */
function unlessLast(next: UserRecord, { everybody, province }: Users): Changed {
  const others = everybody.filter(({ id }) => id !== next.id)
  const whole = { within: [province], club: null }
  const isAdmin = (user: Pick<UserRecord, 'disabled' | 'grants'>) =>
    !user.disabled && can(user, 'user.manage', whole)
  return [next, ...others].some(isAdmin) ? accept(next) : refuse({ reason: 'lastAdmin' })
}
