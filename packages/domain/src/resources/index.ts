export { amountDongMax } from '../funds/dong.ts'
export { isNamedSource, type MoneySource, moneySources } from '../sources/source.ts'
export { wordMoneySource } from '../sources/wording.ts'
export {
  approveBudget,
  type BudgetPurpose,
  type BudgetRefusal,
  type BudgetStage,
  budgetPurposes,
  type Spending,
  settleBudget,
  spendingOf,
} from './budget.ts'
export { type BudgetTotal, totalBudget } from './budget-total.ts'
export { type ContributionTotal, totalContributions } from './contribution-total.ts'
export { type Fulfilment, fulfilmentOf } from './fulfilment.ts'
export { isRunning } from './international-project.ts'
export { type MaterialKind, type MediaKind, materialKinds, mediaKinds } from './outreach.ts'
export type {
  BudgetLine,
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
  wordBudgetRefusal,
  wordBudgetStage,
  wordContributions,
  wordCourseKind,
  wordFulfilment,
  wordGift,
  wordMaterialKind,
  wordMediaKind,
  wordSpending,
} from './wording.ts'
