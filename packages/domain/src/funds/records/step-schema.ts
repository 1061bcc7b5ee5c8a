import { z } from 'zod'
import { regulationSchema } from '../regulation/schema.ts'
import { declineSchema, proposalNumberSchema, proposalSchema } from './proposal-schema.ts'
import { decisionSchema, requestSchema } from './request-schema.ts'
import { cashCountSchema, closureSchema, transactionSchema } from './schema.ts'

/**
 * What is added to a book in one go. A book consists only of its steps in their order; none is ever changed or removed.
 */
export const bookStepSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('regulation'), regulation: regulationSchema }),
  z.strictObject({ kind: z.literal('transaction'), transaction: transactionSchema }),
  z.strictObject({ kind: z.literal('cashCount'), cashCount: cashCountSchema }),
  z.strictObject({ kind: z.literal('closure'), closure: closureSchema }),
  z.strictObject({ kind: z.literal('proposal'), proposal: proposalSchema }),
  z.strictObject({
    kind: z.literal('confirmation'),
    proposal: proposalNumberSchema,
    transaction: transactionSchema,
    /** The second transaction, when a cut-off sheet begins both funds at once. */
    further: z.array(transactionSchema).readonly().default([]),
  }),
  z.strictObject({ kind: z.literal('decline'), decline: declineSchema }),
  z.strictObject({ kind: z.literal('loanRequest'), request: requestSchema }),
  z.strictObject({ kind: z.literal('loanDecision'), decision: decisionSchema }),
])
export type BookStep = z.infer<typeof bookStepSchema>
export type BookStepKind = BookStep['kind']
