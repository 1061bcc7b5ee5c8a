export {
  draftedPlan,
  figuresOf,
  nextPeriod,
  type PlanDraft,
  type PlanFigure,
  planIdOf,
} from './file/draft.ts'
export type { DraftOrigin, KeptDraft, TypedDraft } from './file/kept-draft-schema.ts'
export { latestVersions, type PlanVersion, planInForce, versionOn } from './in-force.ts'
export { describeLegalBasis } from './legal-basis.ts'
export { isBefore, isOver } from './period.ts'
export { districtsOfPlan, provinceOfPlan } from './province.ts'
export type { Indicator } from './schema.ts'
export { planInShapeOf1648, type ShapeOfProvince, unnumbered } from './shape-1648/shape-1648.ts'
