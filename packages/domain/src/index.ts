export {
  type Action,
  type Actor,
  actions,
  can,
  canSomewhere,
  type Grant,
  type Role,
  roles,
  type Scope,
  type Subject,
  scopesOf,
  wordRole,
} from './access/can.ts'
export { daysBetween, type IsoDate, isIsoDate, isoDate, yearOf } from './calendar/iso-date.ts'
export { assessClub, type ClubVerdict } from './clubs/assess.ts'
export {
  type ClubChange,
  type ClubStatus,
  checkClubDraft,
  checkClubEvent,
  clubChanges,
  clubStatuses,
  cohortOf,
  type FoundingSource,
  foundingSources,
  possibleChanges,
  statusOn,
} from './clubs/club.ts'
export type { ClubId } from './clubs/club-id-schema.ts'
export {
  wordClubChange,
  wordClubStatus,
  wordFoundingSource,
} from './clubs/club-wording.ts'
export { isOnComposition } from './clubs/composition.ts'
export {
  type AreasActive,
  type ClubFacts,
  type CompositionFact,
  compositionFacts,
  type ExistenceFact,
  existenceFacts,
  isCompositionFact,
  type ShareFact,
  shareFacts,
} from './clubs/facts.ts'
export { type ActivityMonth, type ClubRecords, type Loans, noRecords, type Reports } from './clubs/records.ts'
export type { Club, ClubDraft, ClubEvent, FoundingMoney } from './clubs/schema.ts'
export {
  hasBand,
  type StandingWord,
  standingWordOf,
  standingWords,
  wordStanding,
} from './clubs/standing-word.ts'
export { tallyClub } from './clubs/tally.ts'
export { clubRuleOf, wordClubDemand, wordClubFigure, wordClubVerdict } from './clubs/wording.ts'
export { type Birth, birth, earliestBirth, hasReachedAge, isBirth, latestBirth } from './members/birth.ts'
export { checkDeparture, checkMemberDraft, type MemberFieldProblem } from './members/check.ts'
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
  wordDepartureReason,
  wordEthnicity,
  wordHardship,
  wordSex,
} from './members/wording.ts'
export { citeClause, clauseOf, compareClauses } from './plan/clause.ts'
export { citingLists } from './plan/contradictions.ts'
export { hoaBinh146Rules } from './plan/hoa-binh-146/rules.ts'
export { hoaBinh146 } from './plan/hoa-binh-146.ts'
export type { PlanProblem } from './plan/problem.ts'
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
export { wordPlanProblem } from './plan/wording.ts'
export {
  assessPlan,
  type DistrictAssessment,
  defaultAsOf,
  type PlanAssessment,
  type RuleSummary,
  type TargetVerdict,
} from './progress/assess-plan.ts'
export { type Bullet, bulletOf } from './progress/bullet.ts'
export { type Course, courses, type Part } from './progress/part.ts'
export type { DistrictPlan, Register } from './progress/register.ts'
export {
  type DistrictNames,
  targetOf,
  wordCount,
  wordCourse,
  wordDemand,
  wordHeadline,
  wordTarget,
  wordTargetFigure,
} from './progress/wording.ts'
export type { PublishedCount } from './publication/cell.ts'
export {
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
export { type FieldProblem, isFieldProblem, wordFieldProblem } from './refusals/field-problem.ts'
export { type Refusal, type WrongField, wordRefusal } from './refusals/refusal.ts'
export { accept, type Result, refuse } from './refusals/result.ts'
export { wordAdvice, wordNextMember } from './roadmap/advice-wording.ts'
export { type Advice, adviseAdmissions, type NextMember } from './roadmap/advise-admissions.ts'
export { examinePlan, type Finding } from './roadmap/examine-plan.ts'
export type { Admissions } from './roadmap/fewest-admissions.ts'
export type { MissingAnswers } from './roadmap/fewest-answers.ts'
export { wordFinding } from './roadmap/finding-wording.ts'
export type { Profile } from './roadmap/profile.ts'
export type { Repair } from './roadmap/repair.ts'
export { foldText, matchesSearch, normaliseText, spellingKey } from './text/fold.ts'
export { formatDate, formatInteger, formatShare } from './text/format.ts'
export { type Language, languages, type Wording } from './text/language.ts'
export { compareFullNames, compareWords } from './text/names.ts'
export {
  type AdministrativeUnit,
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
export { type Count, countOf, exactly, isExact, unknownCount } from './verdicts/count.ts'
export { type Band, type Standing, standingOfCount, standingOfShare } from './verdicts/standing.ts'
export { type Tally, totalOf } from './verdicts/tally.ts'
