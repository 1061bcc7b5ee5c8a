export type { QuestionOfUnit } from './clubs/ask-together.ts'
export { asAbove, type LabelOfFile, notTaken } from './clubs/part-roster.ts'
export { parseDelimited } from './delimited/parse-delimited.ts'
export { labelRosterField } from './field-names.ts'
export type { FindingCode, RosterFinding, Severity } from './finding.ts'
export { rosterHistory } from './history.ts'
export type { RosterJudgement, RosterTotals } from './judging/judge-roster.ts'
export { type FieldChange, type JudgedRow, rowId } from './judging/judge-row.ts'
export type { ListedRow } from './lists/judgement.ts'
export type { Question, QuestionKind } from './questions/question.ts'
export { describeAnswer, describeQuestion } from './questions/wording.ts'
export type { HeaderGuess, RefusedKind, RosterRefusal, Suspicion } from './refusal.ts'
export { describeRosterRefusal } from './refusal-wording.ts'
export {
  everyRosterField,
  fieldsOfKind,
  type ListKind,
  listKinds,
  type Roster,
  type RosterCell,
  type RosterColumn,
  type RosterField,
  type RosterList,
  type RosterRow,
  type RowPlace,
  rosterFields,
  rowsOf,
  type SkippedRow,
  type SkipReason,
  type UnreadSheet,
  unitRosterRowsMax,
} from './roster.ts'
export { cellCharactersMax, type TypedCell, typedCellsMax } from './typed-cells.ts'
export { describeRosterFinding, labelSkipReason, labelUnreadReason } from './wording.ts'
