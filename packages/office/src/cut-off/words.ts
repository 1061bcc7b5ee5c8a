export type { CutOffJudgement } from './judge-cut-off.ts'
export { wordCutOffProblem } from './wording.ts'
