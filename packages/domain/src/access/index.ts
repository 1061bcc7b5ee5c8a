export { grantRights, type LevelOf, type Reach, reachOf } from './scope.ts'
