export type { AttachmentId } from './attachment-id-schema.ts'
export { canonicalJson } from './canonical-json.ts'
export type { FormProblem } from './form-problem.ts'
export type { Withdrawal } from './withdrawal-schema.ts'
