import type { FieldProblem } from '../refusals/field-problem.ts'
import { type InvalidInput, refuseFields, type WrongField } from '../refusals/invalid-input.ts'
import { accept, type Result } from '../refusals/result.ts'
import type { Account } from './account.ts'
import { type Actor, can, type Grant, type Subject } from './can.ts'
import { type Giving, grantRights, isSameGrant } from './scope.ts'

/** One account to open, from a list of them; `cover`: the subject that its right covers. */
export type ListedAccount = Pick<Account, 'id' | 'userName' | 'fullName'> & {
  readonly grant: Grant
  readonly cover: Subject
}

/** The user who opens the accounts, and the existing accounts. */
export type Opening = Giving & { readonly opener: Actor; readonly everybody: readonly Account[] }

/**
 * May this actor open an account with this right? With the right to manage users, yes, wherever that right applies. An
 * officer may do so for the boards of clubs in their unit and for staff of a unit below it, but not for somebody of
 * equal rank.
 */
function mayOpenWith(actor: Actor, { role, scope }: Grant, cover: Subject): boolean {
  if (can(actor, 'user.manage', cover)) return true
  const above = scope.kind === 'unit' ? { ...cover, within: cover.within.slice(1) } : cover
  return role !== 'provincialAdmin' && can(actor, 'user.open', above)
}

/**
 * Opens all accounts of a list, in its order, or none: the refusal names every account that cannot be opened. The
 * reasons are a right that the opener may not give or that cannot apply there, a user name that is taken, and a person
 * who already has an account with that right.
 */
export function openAccounts(
  opening: Opening,
  listed: readonly ListedAccount[],
): Result<readonly Account[], InvalidInput> {
  const wrong = listed.flatMap((account, place): readonly WrongField[] => {
    const found = wrongWith(opening, account, listed.slice(0, place))
    return found.map(({ field, problem }) => ({ field: `${place}.${field}`, problem }))
  })
  if (wrong.length > 0) return refuseFields('accounts', wrong)
  return accept(
    listed.map(({ id, userName, fullName, grant }) => ({
      ...{ id, userName, fullName, grants: [grant] },
      disabled: false,
    })),
  )
}

function wrongWith(
  opening: Opening,
  account: ListedAccount,
  earlier: readonly ListedAccount[],
): readonly WrongField[] {
  const placeProblem = placeProblemOf(opening, account)
  const nameProblem = nameProblemOf(opening, account, earlier)
  return [
    ...(nameProblem === null ? [] : [nameProblem]),
    ...(placeProblem === null ? [] : [{ field: 'grant', problem: placeProblem }]),
  ]
}

function placeProblemOf(opening: Opening, { grant, cover }: ListedAccount): FieldProblem | null {
  const given = grantRights([grant], opening)
  if (!given.ok) return given.refusal.fields[0]?.problem ?? 'scopeNotOfRole'
  return mayOpenWith(opening.opener, grant, cover) ? null : 'scopeAboveOwn'
}

function nameProblemOf(
  { everybody }: Opening,
  { userName, fullName, grant }: ListedAccount,
  earlier: readonly ListedAccount[],
): WrongField | null {
  const hasOne = everybody.some(
    (known) => known.fullName === fullName && known.grants.some((held) => isSameGrant(held, grant)),
  )
  if (hasOne) return { field: 'fullName', problem: 'accountThere' }
  if (everybody.some((known) => known.userName === userName))
    return { field: 'userName', problem: 'userNameTaken' }
  const isRepeated = earlier.some((before) => before.userName === userName)
  return isRepeated ? { field: 'userName', problem: 'listedTwice' } : null
}
