export type { CutOffProblem } from './problem.ts'
export { wordCutOffProblem } from './wording.ts'
