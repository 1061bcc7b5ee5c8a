export {
  type BudgetPurpose,
  type BudgetStage,
  budgetOn,
  budgetPurposes,
  budgetStages,
  purposesWithoutMoney,
  type Spending,
  spendingOf,
} from './budget.ts'
export { budgetHistory } from './budget-history.ts'
export type { BudgetRefusal } from './budget-refusal.ts'
export { type BudgetGrouping, type BudgetSum, budgetGroupings, budgetSumsBy } from './budget-sums.ts'
export { type BudgetTotal, totalBudget } from './budget-total.ts'
export {
  type ApprovalSituation,
  approveBudget,
  type BudgetSituation,
  correctBudgetLine,
  recordBudgetLine,
  settleBudget,
  withdrawBudgetLine,
} from './budget-transitions.ts'
export { type ContributionTotal, totalContributions } from './contribution-total.ts'
export { evidenceOfBudget, evidenceOfMeans } from './evidence.ts'
export type { Fulfilment } from './fulfilment.ts'
export { meansHistory } from './means-history.ts'
export {
  type CourseKind,
  courseKinds,
  givingKinds,
  type HealthKind,
  healthKinds,
  type MaterialKind,
  type MeansKind,
  type MediaKind,
  materialKinds,
  meansKinds,
  mediaKinds,
  workKinds,
} from './means-kind.ts'
export type { MeansRefusal } from './means-refusal.ts'
export type { MeansDraft, MeansId, MeansMatter, MeansOf, MeansRecord } from './means-schema.ts'
export {
  clubOfMeans,
  correctMeans,
  type MeansSituation,
  recordMeans,
  withdrawMeans,
} from './means-transitions.ts'
export { type ProjectSums, projectSums, type SupportedClub } from './project-sums.ts'
export type {
  BudgetApproval,
  BudgetLine,
  BudgetLineDraft,
  BudgetLineId,
  BudgetSettlement,
  Gift,
} from './schema.ts'
export {
  countByAgency,
  type DonorSupport,
  givenByProject,
  isGivenByOthers,
  meansOn,
  supportByClub,
  supportByDonor,
  type YearCount,
} from './support.ts'
export { tellMeans } from './tell-means.ts'
export { trainersOf, untrainedUnits } from './training.ts'
export {
  describeContributions,
  describePledges,
  describeSpending,
  labelBudgetPurpose,
  labelBudgetStage,
  labelCourseKind,
  labelHealthKind,
  labelMaterialKind,
  labelMeansKind,
  labelMediaKind,
} from './wording.ts'
