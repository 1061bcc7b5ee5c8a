export { askTogether, type QuestionOfUnit } from './clubs/ask-together.ts'
export {
  type ClubOfUnit,
  type JudgedPart,
  judgeUnitRoster,
  type UnitJudgement,
  type UnitSituation,
} from './clubs/judge-parts.ts'
export { nameClubs } from './clubs/name-clubs.ts'
export {
  asAbove,
  type LabelOfFile,
  notTaken,
  type PartedRoster,
  type Placements,
  partRoster,
} from './clubs/part-roster.ts'
export { placeClub } from './clubs/place-club.ts'
export type { NamedClub } from './clubs/place-label.ts'
export { type JudgedUnitRoster, takeUnitRoster } from './clubs/take-unit-roster.ts'
export { type ColumnChoice, matchColumn } from './columns/match-column.ts'
export {
  applyMemory,
  type MemoryKind,
  memoryKinds,
  memoryOf,
  type Remembered,
  type Taught,
} from './columns/memory.ts'
export { answerQuestion, chooseJoining, correctCells } from './drafts/draft-transitions.ts'
export { type JudgedRoster, type RosterTaking, takeRoster } from './drafts/take-roster.ts'
export { labelRosterField } from './field-names.ts'
export type { FindingCode, RosterFinding, Severity } from './finding.ts'
export { type Interpretation, interpretRow, type RowDraft } from './judging/interpret-row.ts'
export {
  judgeRoster,
  type RosterJudgement,
  type RosterSituation,
  type RosterTotals,
} from './judging/judge-roster.ts'
export { type FieldChange, type JudgedRow, rowId } from './judging/judge-row.ts'
export type { MemberField } from './judging/member-text.ts'
export type { Elsewhere } from './judging/namesakes.ts'
export { textOfMoney } from './lists/club-text.ts'
export type { UnitListKind } from './lists/headings.ts'
export { type BoardListJudgement, type BoardListSituation, judgeBoardList } from './lists/judge-boards.ts'
export { type CareListJudgement, type CareListSituation, judgeCareList } from './lists/judge-care.ts'
export {
  type ClubOutcome,
  type ClubSituation,
  judgeClubList,
  type KnownClub,
} from './lists/judge-clubs.ts'
export type { BoardOfClub, BoardOutcome } from './lists/judge-term.ts'
export type { CareOfClub, CareOutcome } from './lists/judge-visits.ts'
export type { ListedRow, ListJudgement } from './lists/judgement.ts'
export type { ListedCommune } from './lists/place-commune.ts'
export {
  boardListTable,
  type ClubInList,
  careListTable,
  clubListTable,
  type HolderInList,
  type VisitsInList,
} from './lists/write-lists.ts'
export type { Answers, Question, QuestionKind } from './questions/question.ts'
export { describeAnswer, describeQuestion } from './questions/wording.ts'
export { readRoster, rosterBytesMax } from './read-roster.ts'
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
export { type ClubWithMembers, writeRoster, writeUnitRoster } from './write-roster.ts'
