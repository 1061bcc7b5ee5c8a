export type { Beneficiaries } from './beneficiaries.ts'
export { isOnComposition } from './composition.ts'
export type { ClubCounts } from './counts-schema.ts'
export {
  emptyFactColumns,
  type FactColumns,
  factColumnsOf,
  factsAt,
  fundFactsAt,
  writeFacts,
} from './fact-columns.ts'
export {
  type AreasActive,
  type CompositionFact,
  type CountedFacts,
  type ExistenceFact,
  existenceFacts,
  isCompositionFact,
  type PersonFact,
  type ShareFact,
} from './facts.ts'
