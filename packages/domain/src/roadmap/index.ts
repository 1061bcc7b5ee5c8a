export type { JoinRange } from './admissions/admission-range.ts'
export { describeNextMember } from './admissions/advice-wording.ts'
export type { Advice, NextMember } from './admissions/advise-admissions.ts'
export type {
  AdmissionGroup,
  AdmissionObstacle,
  Admissions,
  FactShare,
} from './admissions/fewest-admissions.ts'
export type { MissingAnswers } from './admissions/fewest-answers.ts'
export type { Profile } from './admissions/profile.ts'
export type { Roadmap, RoadmapCell, RoadmapClubs } from './allocate-roadmap.ts'
export type { Repair } from './examination/repair.ts'
export type { PartDemand, PartLimit, RoadmapPart, RoadmapShortfall } from './roadmap-bounds.ts'
export type { RoadmapConflict } from './roadmap-conflict.ts'
export { roadmapSituationIn, roadmapSituationOf } from './roadmap-from-register.ts'
export type { FoundedClubs, RoadmapRefusal, RoadmapSituation, SituationProblem } from './roadmap-situation.ts'
export { describeRoadmapRefusal } from './roadmap-wording.ts'
export {
  compareUnitPlans,
  type PlannedPart,
  type PlannedProvince,
  type PlannedYears,
} from './unit-plans/compare-unit-plans.ts'
export { proposalDay, proposeUnitPlan } from './unit-plans/propose-unit-plan.ts'
export { describePlannedPart, describePlannedProvince } from './unit-plans/unit-plans-wording.ts'
