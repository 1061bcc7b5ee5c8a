export {
  daysStated,
  mergeStatements,
  type Nation,
  type NationAssessment,
  type ProvinceStated,
} from './merge.ts'
export { receiveStatements, type SignedStatement } from './receive.ts'
export { describeStatementRefusal, type StatementRefusal } from './refusal.ts'
export type { NationProvince, StatedCounts, Statement } from './schema.ts'
export { countsToState, statementText } from './statement.ts'
export { describeProvinceStated, describeReach } from './wording.ts'
