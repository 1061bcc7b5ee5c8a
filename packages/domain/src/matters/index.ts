export { matterHistory } from './history.ts'
export { type MatterKind, matterKinds, wordMatterKind } from './matter-kind.ts'
export { type MatterRefusal, wordMatterRefusal } from './refusal.ts'
export {
  mattersOfPeriod,
  type ReportedMatter,
  wordMatterCount,
  wordReportedMatter,
} from './reported-matter.ts'
export type { Matter, MatterAnswer, MatterDraft, MatterId } from './schema.ts'
export {
  answerMatter,
  correctMatter,
  type MatterSituation,
  raiseMatter,
  withdrawMatter,
} from './transitions.ts'
