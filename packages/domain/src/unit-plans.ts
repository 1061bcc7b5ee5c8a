export type { Withdrawal } from './documents/withdrawal-schema.ts'
export {
  compareUnitPlans,
  type PlannedPart,
  type PlannedProvince,
  type PlannedYears,
} from './roadmap/unit-plans/compare-unit-plans.ts'
export { proposalDay, proposeUnitPlan } from './roadmap/unit-plans/propose-unit-plan.ts'
export { describePlannedPart, describePlannedProvince } from './roadmap/unit-plans/unit-plans-wording.ts'
export { unitPlanHistory } from './unit-plans/history.ts'
export type { UnitPlanRefusal } from './unit-plans/refusal.ts'
export { describeUnitPlanRefusal } from './unit-plans/refusal.ts'
export type { PlannedClubs, UnitPlan, UnitPlanDraft, UnitPlanId } from './unit-plans/schema.ts'
export {
  correctUnitPlan,
  recordUnitPlan,
  type UnitPlanSituation,
  withdrawUnitPlan,
} from './unit-plans/transitions.ts'
export {
  clubsPlanned,
  hasUnitPlan,
  type IssuedPlan,
  isUnitPlanComplete,
  missingYears,
  noUnitPlans,
  type UnitPlans,
  unitPlanInForce,
} from './unit-plans/unit-plan.ts'
export { describeCompleteness, describeTotal } from './unit-plans/wording.ts'
export { isUnknown } from './verdicts/interval.ts'
