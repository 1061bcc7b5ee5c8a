export { type Account, type Accounts, changeGrants, lockAccount, openAccount } from './account.ts'
export { mayTouch, reachOfRights } from './reach.ts'
export type { AccessRefusal } from './refusal.ts'
export { grantRights, type LevelOf, levelsOfRole, type Reach, reachOf } from './scope.ts'
