export { intervalOf, isExact, isUnknown } from './interval.ts'
export { standingOfInterval, standingOfShare } from './standing.ts'
export { type Answer, totalOf } from './tally.ts'
