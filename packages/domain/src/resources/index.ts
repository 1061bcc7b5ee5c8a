export { amountDongMax } from '../funds/dong.ts'
export { isNamedSource, type MoneySource, moneySources } from '../sources/source.ts'
export { wordMoneySource } from '../sources/wording.ts'
export {
  type BudgetPurpose,
  type BudgetStage,
  budgetOn,
  budgetPurposes,
  budgetStages,
  lackingDongOf,
  purposesWithoutMoney,
  type Spending,
  spendingOf,
} from './budget.ts'
export { budgetHistory } from './budget-history.ts'
export { type BudgetRefusal, wordBudgetRefusal } from './budget-refusal.ts'
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
export { type Fulfilment, fulfilmentOf } from './fulfilment.ts'
export { isRunning } from './international-project.ts'
export { type MaterialKind, type MediaKind, materialKinds, mediaKinds } from './outreach.ts'
export type {
  BudgetApproval,
  BudgetLine,
  BudgetLineDraft,
  BudgetLineId,
  BudgetSettlement,
  CommunicationEvent,
  Contribution,
  ExchangeVisit,
  Gift,
  InternationalProject,
  Material,
  MediaItem,
  Pledge,
  TrainingCourse,
} from './schema.ts'
export { checkSource, fundingSourceOf } from './source.ts'
export { type CourseKind, courseKinds, untrainedUnits } from './training.ts'
export {
  wordBudgetLevel,
  wordBudgetPurpose,
  wordBudgetStage,
  wordContributions,
  wordCourseKind,
  wordFulfilment,
  wordGift,
  wordMaterialKind,
  wordMediaKind,
  wordSpending,
} from './wording.ts'
