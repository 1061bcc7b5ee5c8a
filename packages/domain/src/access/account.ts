import type { InvalidInput } from '../refusals/invalid-input.ts'
import { accept, type Result, refuse } from '../refusals/result.ts'
import type { UnitKey } from '../units/unit.ts'
import { can, type Grant } from './can.ts'
import type { AccessRefusal } from './refusal.ts'
import { type Giving, grantRights } from './scope.ts'

/** Somebody who can sign in; `disabled`: the account is locked, so they cannot. */
export type Account = {
  readonly id: string
  readonly userName: string
  readonly fullName: string
  readonly disabled: boolean
  readonly grants: readonly Grant[]
}

/** All accounts, and the province that at least one of them must be able to administer. */
export type Accounts = Giving & {
  readonly everybody: readonly Account[]
  readonly province: UnitKey
}

const userNameTaken = refuse<InvalidInput>({
  reason: 'invalidInput',
  fields: [{ field: 'userName', problem: 'userNameTaken' }],
})

/**
 * The new account with these rights. Refused when the user name is taken, or when a role cannot apply where it is
 * given.
 */
export function openAccount(
  { id, everybody, ...giving }: Omit<Accounts, 'province'> & { readonly id: string },
  { userName, fullName, grants }: Pick<Account, 'userName' | 'fullName' | 'grants'>,
): Result<Account, InvalidInput> {
  if (everybody.some((account) => account.userName === userName)) return userNameTaken
  const given = grantRights(grants, giving)
  return given.ok ? accept({ id, userName, fullName, grants, disabled: false }) : given
}

/** The account with other names, e.g. after a typing mistake. Refused when the user name is taken. */
export function renameAccount<Own extends Account>(
  account: Own,
  names: Pick<Account, 'userName' | 'fullName'>,
  { everybody }: Pick<Accounts, 'everybody'>,
): Result<Own, InvalidInput> {
  const isTaken = everybody.some(({ id, userName }) => id !== account.id && userName === names.userName)
  return isTaken ? userNameTaken : accept({ ...account, ...names })
}

/**
 * The account with these rights in place of its former ones. Refused when a role cannot apply where it is given, or
 * when nobody would be left to administer the province.
 */
export function changeGrants<Own extends Account>(
  account: Own,
  grants: readonly Grant[],
  accounts: Accounts,
): Result<Own, InvalidInput | AccessRefusal> {
  const given = grantRights(grants, accounts, account.grants)
  return given.ok ? unlessLast({ ...account, grants }, accounts) : given
}

/** The account, locked or unlocked. Refused when nobody would be left to administer the province. */
export function lockAccount<Own extends Account>(
  account: Own,
  disabled: boolean,
  accounts: Pick<Accounts, 'everybody' | 'province'>,
): Result<Own, AccessRefusal> {
  return unlessLast({ ...account, disabled }, accounts)
}

/** Locking out the last administrator would lock out everybody. */
function unlessLast<Own extends Account>(
  next: Own,
  { everybody, province }: Pick<Accounts, 'everybody' | 'province'>,
): Result<Own, AccessRefusal> {
  const others = everybody.filter(({ id }) => id !== next.id)
  const administers = (account: Account) =>
    !account.disabled && can(account, 'user.manage', { within: [province], club: null })
  return [next, ...others].some(administers) ? accept(next) : refuse({ reason: 'lastAdmin' })
}
