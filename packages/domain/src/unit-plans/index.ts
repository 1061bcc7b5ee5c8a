export { unitPlanHistory } from './history.ts'
export type { UnitPlanRefusal } from './refusal.ts'
export type { PlannedClubs, UnitPlan, UnitPlanDraft, UnitPlanId } from './schema.ts'
export { correctUnitPlan, recordUnitPlan, type UnitPlanSituation, withdrawUnitPlan } from './transitions.ts'
export {
  type IssuedPlan,
  isUnitPlanComplete,
  noUnitPlans,
  type UnitPlans,
  unitPlanInForce,
} from './unit-plan.ts'
export { describeCompleteness, describeTotal } from './wording.ts'
