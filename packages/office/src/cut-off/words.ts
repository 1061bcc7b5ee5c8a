export type { CutOffJudgement } from './judge-cut-off.ts'
export { describeCutOffProblem } from './wording.ts'
