export type { Division } from '../plan/schema.ts'
export { foundingTarget, isLate, type LateYear, lateByYear } from './late.ts'
export { hasBegun } from './measure-foundings.ts'
