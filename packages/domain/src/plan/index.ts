export { describeBeforePlan } from './before-plan.ts'
export type { Cadence } from './cadence.ts'
export { citeClause, clauseOf, compareClauses } from './clause.ts'
export { communeOfPlans, type PlacedUnits } from './commune-of-plans.ts'
export { citingLists } from './contradictions/find-contradictions.ts'
export type { EvidenceKind } from './evidence-kind.ts'
export { checkAdoption, describePlanFileProblem, type PlanFileProblem } from './file/adoption.ts'
export {
  draftedPlan,
  figuresOf,
  nextPeriod,
  type PlanDraft,
  type PlanFigure,
  planIdOf,
} from './file/draft.ts'
export type { DraftOrigin, KeptDraft, TypedDraft } from './file/kept-draft-schema.ts'
export { hoaBinh146Rules } from './hoa-binh-146/rules.ts'
export { latestVersions, type PlanVersion, planInForce, versionOn } from './in-force.ts'
export { describeLegalBasis } from './legal-basis.ts'
export { describePlanOver, isBefore, isOver } from './period.ts'
export type { PhaseOrYear } from './phase-or-year-schema.ts'
export type { Contradiction, PlanProblem } from './problem.ts'
export { districtsOfPlan, provinceOfPlan } from './province.ts'
export { rulesOf } from './rules-of.ts'
export type {
  ActivityArea,
  Agency,
  Clause,
  Criterion,
  Demand,
  Division,
  FundingSource,
  Indicator,
  Measure,
  Obligation,
  Period,
  PlanElement,
  PlanRules,
} from './schema.ts'
export { planInShapeOf1648, type ShapeOfProvince, unnumbered } from './shape-1648/shape-1648.ts'
export { describePlanProblem } from './wording.ts'
