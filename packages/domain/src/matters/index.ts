export { matterHistory } from './history.ts'
export { labelMatterKind, type MatterKind, matterKinds } from './matter-kind.ts'
export type { MatterRefusal } from './refusal.ts'
export { mattersOfPeriod, type ReportedMatter } from './reported-matter.ts'
export type { Matter, MatterAnswer, MatterDraft, MatterId } from './schema.ts'
export {
  answerMatter,
  correctMatter,
  type MatterSituation,
  raiseMatter,
  withdrawMatter,
} from './transitions.ts'
