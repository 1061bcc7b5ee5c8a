export {
  type Account,
  type Accounts,
  changeGrants,
  lockAccount,
  openAccount,
  renameAccount,
} from './account.ts'
export { type AccountLine, proposeUserName, readAccountLines, readRole } from './account-list.ts'
export {
  type Action,
  type Actor,
  actions,
  can,
  canSomewhere,
  type Grant,
  type HeldGrant,
  labelRole,
  type Role,
  roles,
  type Scope,
  type Subject,
  scopesOf,
} from './can.ts'
export { hasFirstPasswordEnded } from './first-password.ts'
export { type HandedOver, handOverAccount } from './hand-over.ts'
export { hasEndedBy, heldOn, type UnitOf } from './held.ts'
export { createOneTimePassword } from './one-time-password.ts'
export { type ListedAccount, openAccounts } from './open-accounts.ts'
export { mayTouch, reachOfRights } from './reach.ts'
export type { AccessRefusal } from './refusal.ts'
export { type Giving, isSameGrant, levelsOfRole, type Reach, reachOf } from './scope.ts'
export { needsSecondStep } from './second-step.ts'
export { grantsOfSuccessors } from './successors.ts'
