export {
  type Action,
  type Actor,
  actions,
  can,
  canSomewhere,
  type Grant,
  labelRole,
  type Role,
  roles,
  type Scope,
  type Subject,
  scopesOf,
} from './access/can.ts'
export { type ActivityMonth, activityMonthsOf } from './activities/activity-months.ts'
export { countReports, type LateReport, type ReportCount } from './activities/count-reports.ts'
export { acceptReport, editReport, reopenReport, returnReport, submitReport } from './activities/report.ts'
export {
  type ReportingQuestion,
  type ReportStanding,
  reportStandings,
  type Submission,
} from './activities/reporting.ts'
export type {
  Headcount,
  MonthlyReport,
  ReportDraft,
  ReportState,
  ReportStatus,
} from './activities/schema.ts'
export { describeReportCount, describeSubmission, labelReportStatus } from './activities/wording.ts'
export { dayInVietnam, type Instant, instant, isInstant } from './calendar/instant.ts'
export { daysBetween, type IsoDate, isIsoDate, isoDate, yearOf } from './calendar/iso-date.ts'
export { isMonth, type Month, month, monthOf, nextMonth } from './calendar/month.ts'
export {
  type ClubChange,
  type ClubStatus,
  clubChanges,
  clubStatuses,
  type FoundingSource,
  foundingSources,
  hasEnded,
  possibleChanges,
  statusOn,
} from './clubs/club.ts'
export type { ClubId } from './clubs/club-id-schema.ts'
export { type Cohort, cohortOf, cohorts, labelCohort } from './clubs/cohort.ts'
export type { Club, ClubDraft, ClubEvent, FoundingMoney } from './clubs/schema.ts'
export { labelClubChange, labelClubStatus, labelFoundingSource } from './clubs/wording.ts'
export type { FormProblem } from './documents/form-problem.ts'
export { isOnComposition } from './facts/composition.ts'
export { factsOfCounts } from './facts/counts.ts'
export type { ClubCounts } from './facts/counts-schema.ts'
export {
  emptyFactColumns,
  type FactColumns,
  factColumnsOf,
  factsAt,
  fundFactsAt,
  writeFacts,
} from './facts/fact-columns.ts'
export {
  type AreasActive,
  type ClubFacts,
  type CompositionFact,
  type CountedFacts,
  compositionFacts,
  type ExistenceFact,
  existenceFacts,
  isCompositionFact,
  type PersonFact,
  type ShareFact,
  shareFacts,
} from './facts/facts.ts'
export type { Book } from './funds/book/book.ts'
export { type Dong, dong } from './funds/dong.ts'
export { type Instalment, type Schedule, scheduleLoan } from './funds/loans/schedule.ts'
export type { LoanTerms } from './funds/loans/schema.ts'
export type { TermsProblem } from './funds/loans/terms.ts'
export type { Ledger, TransactionKind } from './funds/records/schema.ts'
export type { FundRefusal } from './funds/refusals/refusal.ts'
export { formatDong } from './funds/wording.ts'
export { type Birth, birth, earliestBirth, hasReachedAge, isBirth, latestBirth } from './members/birth.ts'
export { checkMemberDraft } from './members/check.ts'
export {
  departureReasons,
  duplicateKey,
  ethnicities,
  hardshipKinds,
  isActiveMember,
  isDisadvantaged,
  sexes,
} from './members/member.ts'
export type {
  Departure,
  DepartureReason,
  Ethnicity,
  Hardship,
  HardshipKind,
  Member,
  MemberDraft,
  MemberId,
  Sex,
} from './members/schema.ts'
export {
  formatBirth,
  labelDepartureReason,
  labelEthnicity,
  labelHardship,
  labelSex,
} from './members/wording.ts'
export { describeBeforePlan } from './plan/before-plan.ts'
export { citeClause, clauseOf, compareClauses } from './plan/clause.ts'
export { citingLists } from './plan/contradictions/find-contradictions.ts'
export { checkAdoption, describePlanFileProblem, type PlanFileProblem } from './plan/file/adoption.ts'
export { hoaBinh146Rules } from './plan/hoa-binh-146/rules.ts'
export { hoaBinh146 } from './plan/hoa-binh-146.ts'
export { describePlanOver, isInPeriod } from './plan/period.ts'
export type { Contradiction, PlanProblem } from './plan/problem.ts'
export { rulesOf } from './plan/rules-of.ts'
export type {
  ActivityArea,
  Agency,
  Clause,
  ClauseId,
  ClubRule,
  Criterion,
  Demand,
  FundingSource,
  Measure,
  Obligation,
  Period,
  Plan,
  PlanElement,
  PlanRules,
  Target,
} from './plan/schema.ts'
export { describePlanProblem } from './plan/wording.ts'
export {
  assessPlan,
  type DistrictAssessment,
  defaultAsOf,
  type PlanAssessment,
  type RuleSummary,
  type TargetVerdict,
  type Together,
} from './progress/assess-plan.ts'
export { type Bullet, bulletOf } from './progress/bullet.ts'
export {
  type Coverage,
  type CoverageComparison,
  compareCoverage,
  compareCoverageOf,
  type UnitCoverage,
} from './progress/coverage/compare-coverage.ts'
export { describeCoverageComparison, describeUnitCoverage } from './progress/coverage/coverage-wording.ts'
export { type Explanation, explainTarget } from './progress/explain.ts'
export { type Forecast, forecast, type Observation } from './progress/forecast/forecast.ts'
export { describeForecast, describePace } from './progress/forecast/forecast-wording.ts'
export { type Pace, type Trajectory, trajectoryOf } from './progress/forecast/trajectory.ts'
export { assessLastFullYear, type LastFullYear } from './progress/last-full-year.ts'
export { type Course, courses, type Part, type PartVerdict } from './progress/part.ts'
export {
  type PlacedClub,
  type PlacedRegister,
  type PlanUnits,
  placeClub,
  planUnitsOf,
  type Register,
} from './progress/register.ts'
export { describeExplanation } from './progress/sentences/explain-wording.ts'
export {
  type DistrictNames,
  describeDemand,
  describeHeadline,
  describeInterval,
  describeShare,
  describeTarget,
  describeTargetFigure,
  labelCourse,
  targetOf,
} from './progress/sentences/wording.ts'
export { nothingPublished, type PublishedTotals } from './progress/totals/published-totals.ts'
export { type Place, type PlaceFigures, type PlaceView, viewByPlace } from './progress/view-by-place.ts'
export type { PublishedCount } from './publication/cell.ts'
export {
  describePrivacy,
  inDistrict,
  type ProgressView,
  presentProgress,
  presentTarget,
  type TargetView,
} from './publication/present.ts'
export {
  type PublishedDistrict,
  type PublishedProgress,
  publishProgress,
} from './publication/publish.ts'
export { assessClub, type ClubVerdict } from './quality/assess.ts'
export { assessClubs, type StandingColumn, standingWordAt, verdictAt } from './quality/assess-clubs.ts'
export { labelStanding, type StandingWord, standingWordOf, standingWords } from './quality/standing-word.ts'
export { clubRuleOf, describeClubDemand, describeClubFigure, describeClubVerdict } from './quality/wording.ts'
export { describeRefusal, type Refusal } from './refusal.ts'
export { describeRefusalBesideBooks } from './refusal-beside-books.ts'
export { describeFieldProblem, type FieldProblem, isFieldProblem } from './refusals/field-problem.ts'
export type { InvalidInput, WrongField } from './refusals/invalid-input.ts'
export { accept, type Result, refuse } from './refusals/result.ts'
export {
  type BudgetPurpose,
  type Spending,
  spendingOf,
} from './resources/budget.ts'
export type { BudgetRefusal } from './resources/budget-refusal.ts'
export { type BudgetTotal, totalBudget } from './resources/budget-total.ts'
export { approveBudget, settleBudget } from './resources/budget-transitions.ts'
export { type ContributionTotal, totalContributions } from './resources/contribution-total.ts'
export { type Fulfilment, fulfilmentOf } from './resources/fulfilment.ts'
export type { CourseKind } from './resources/means-kind.ts'
export type { MeansRecord } from './resources/means-schema.ts'
export type { BudgetLine, Gift } from './resources/schema.ts'
export { untrainedUnits } from './resources/training.ts'
export { describeGift, describeSpending, labelBudgetLevel, labelBudgetPurpose } from './resources/wording.ts'
export type { JoinRange } from './roadmap/admissions/admission-range.ts'
export { describeAdvice, describeNextMember } from './roadmap/admissions/advice-wording.ts'
export { type Advice, adviseAdmissions, type NextMember } from './roadmap/admissions/advise-admissions.ts'
export type {
  AdmissionGroup,
  AdmissionObstacle,
  Admissions,
  FactShare,
} from './roadmap/admissions/fewest-admissions.ts'
export type { MissingAnswers } from './roadmap/admissions/fewest-answers.ts'
export type { Profile } from './roadmap/admissions/profile.ts'
export {
  allocateRoadmap,
  type Roadmap,
  type RoadmapCell,
  type RoadmapClubs,
} from './roadmap/allocate-roadmap.ts'
export { examinePlan, type PlanFinding } from './roadmap/examination/examine-plan.ts'
export { describePlanFinding } from './roadmap/examination/finding-wording.ts'
export type { Repair } from './roadmap/examination/repair.ts'
export type { PartDemand, PartLimit, RoadmapPart, RoadmapShortfall } from './roadmap/roadmap-bounds.ts'
export type { RoadmapConflict } from './roadmap/roadmap-conflict.ts'
export { roadmapSituationIn, roadmapSituationOf } from './roadmap/roadmap-from-register.ts'
export type {
  FoundedClubs,
  RoadmapRefusal,
  RoadmapSituation,
  SituationProblem,
} from './roadmap/roadmap-situation.ts'
export { describeConflict, describeRoadmap, describeRoadmapRefusal } from './roadmap/roadmap-wording.ts'
export { isNamedSource, type MoneySource, moneySources } from './sources/source.ts'
export { labelMoneySource } from './sources/wording.ts'
export { fundRecordsOf } from './tally/fund-records.ts'
export { type ClubBooks, recordsOf } from './tally/gather-records.ts'
export { type CountedMember, type MemberColumns, packMembers } from './tally/member-columns.ts'
export { type ClubRecords, type Loans, noRecords, type Reports } from './tally/records.ts'
export { tallyClub, tallyColumns } from './tally/tally.ts'
export {
  foldText,
  hasWordBeginning,
  matchesSearch,
  normaliseText,
  soughtWords,
  spellingKey,
} from './text/fold.ts'
export { formatDate, formatInteger, formatMonth, formatShare } from './text/format.ts'
export { type InLanguage, type Language, languages, type Wording } from './text/language.ts'
export { compareFullNames, compareWords, wordsKey } from './text/names.ts'
export { noUnitPlans, type UnitPlans } from './unit-plans/unit-plan.ts'
export { checkUnitList, describeUnitListProblem, type UnitListProblem } from './units/adoption.ts'
export { findPlaces, placeWords } from './units/find-places.ts'
export { linesOf } from './units/line.ts'
export type { AdministrativeUnit, Succession, UnitHistory } from './units/schema.ts'
export {
  type Ground,
  groundOn,
  type SuccessionKind,
  successionKindOf,
  successionKinds,
} from './units/succession.ts'
export {
  ancestry,
  findUnits,
  fullNameOf,
  isUnitKey,
  isValidOn,
  type UnitKey,
  type UnitLevel,
  type UnitType,
  unitKey,
  unitLevels,
  unitsOn,
  unitTypes,
} from './units/unit.ts'
export { describeSuccession } from './units/wording.ts'
export { exactly, type Interval, intervalOf, isExact, unknownInterval } from './verdicts/interval.ts'
export { rollUp } from './verdicts/roll-up.ts'
export { type Band, type Standing, standingOfInterval, standingOfShare } from './verdicts/standing.ts'
export { type Answer, type Tally, totalOf } from './verdicts/tally.ts'
