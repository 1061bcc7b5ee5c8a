export { snapshotHistory } from './history.ts'
export { countsText, type KeptSnapshot, snapshotInForce } from './kept-snapshot.ts'
export { type MissingMonth, missingMonths, monthsOfPeriod, type ReportNamed } from './missing-months.ts'
export { type PeriodRecords, type PeriodWork, workOfPeriod } from './period-records.ts'
export { recompute, type SnapshotDocuments } from './recompute.ts'
export { describeSnapshotRefusal, type SnapshotRefusal } from './refusal.ts'
export { dayToClose, firstDayOfPeriod, lastDayOfPeriod, usualPeriods } from './reviewed-period.ts'
export type { ReviewedPeriod, SnapshotWithdrawal } from './schema.ts'
export {
  type Snapshot,
  type SnapshotBasis,
  type SnapshotClub,
  snapshotText,
  takeSnapshot,
  type VersionReference,
} from './snapshot.ts'
export { type ClosingCandidate, type ClosingCommand, closePeriod, withdrawSnapshot } from './transitions.ts'
export { describeMissingMonth, describePeriod, describeSnapshot } from './wording.ts'
