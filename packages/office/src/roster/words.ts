export { wordRosterField } from './field-names.ts'
export type { Finding, FindingCode, Severity } from './finding.ts'
export { rosterHistory } from './history.ts'
export type { FieldChange, JudgedRow, RosterJudgement, RosterTotals } from './judge-roster.ts'
export type { HeaderGuess, RefusedKind, RosterRefusal, Suspicion } from './refusal.ts'
export { wordRosterRefusal } from './refusal-wording.ts'
export {
  type Roster,
  type RosterCell,
  type RosterColumn,
  type RosterField,
  type RosterRow,
  rosterFields,
  type SkippedRow,
  type SkipReason,
} from './roster.ts'
export { wordFinding, wordSkipReason } from './wording.ts'
