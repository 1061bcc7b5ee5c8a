export { latestVersions, type PlanVersion, planInForce, versionOn } from './in-force.ts'
export { wordLegalBasis } from './legal-basis.ts'
export { isOver } from './period.ts'
export { districtsOfPlan, provinceOfPlan } from './province.ts'
