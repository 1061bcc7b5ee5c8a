export {
  daysStated,
  mergeStatements,
  type Nation,
  type NationAssessment,
  type ProvinceStated,
} from './merge.ts'
export { receiveStatements, type SignedStatement } from './receive.ts'
export { type StatementRefusal, wordStatementRefusal } from './refusal.ts'
export type { NationProvince, StatedCounts, Statement } from './schema.ts'
export { countsToState, statementText } from './statement.ts'
export { wordProvinceStated, wordReach } from './wording.ts'
