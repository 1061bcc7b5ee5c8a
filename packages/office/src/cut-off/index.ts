export type { CutOffFile } from './cut-off-file.ts'
export { type CutOffJudgement, type FundOfFile, judgeCutOff } from './judge-cut-off.ts'
export { readCutOff } from './read-cut-off.ts'
export { type CutOffContent, cutOffTables } from './write-cut-off.ts'
