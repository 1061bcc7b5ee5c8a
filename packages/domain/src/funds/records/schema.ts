import { z } from 'zod'
import { isoDateSchema, monthSchema } from '../../calendar/schema.ts'
import { clubIdSchema } from '../../clubs/club-id-schema.ts'
import { lineSchema } from '../../text/schema.ts'
import { dongSchema, wholeSchema } from '../dong-schema.ts'
import { loanIdSchema, loanSchema, loanTermsSchema, partsSchema } from '../loans/schema.ts'
import { regulationSchema } from '../regulation/schema.ts'
import { accounts } from './account.ts'
import {
  cashCountDraftSchema,
  contributionDraftSchema,
  duesDraftSchema,
  expenseDraftSchema,
  fundSchema,
  openingDraftSchema,
  repaymentDraftSchema,
  restructuringDraftSchema,
  reversalDraftSchema,
  transferDraftSchema,
  writeOffDraftSchema,
} from './draft-schema.ts'
import { answerSchema, proposalSchema } from './proposal-schema.ts'
import { personSchema, recordingSchema } from './recording-schema.ts'
import { decisionSchema, requestNumberSchema, requestSchema } from './request-schema.ts'
import { transactionNumberSchema } from './transaction-number-schema.ts'

/** The part of a transaction on one account; `loan` is `null` when it concerns no single loan. */
const entrySchema = z.strictObject({
  account: z.enum(accounts),
  amountDong: dongSchema,
  loan: loanIdSchema.nullable(),
})
export type Entry = z.infer<typeof entrySchema>

const recorded = {
  number: transactionNumberSchema,
  ...recordingSchema.shape,
  entries: z.array(entrySchema).readonly(),
}

/** One transaction of the book. It is never changed or removed. Its entries add up to zero in each fund. */
export const transactionSchema = z.discriminatedUnion('kind', [
  openingDraftSchema.extend({
    kind: z.literal('opening'),
    ...recorded,
    loans: z.array(loanSchema).readonly(),
  }),
  contributionDraftSchema.extend({ kind: z.literal('contribution'), ...recorded }),
  duesDraftSchema.extend({ kind: z.literal('dues'), ...recorded }),
  expenseDraftSchema.extend({ kind: z.literal('expense'), ...recorded }),
  transferDraftSchema.extend({ kind: z.literal('transfer'), ...recorded }),
  z.strictObject({
    kind: z.literal('disbursement'),
    valueOn: isoDateSchema,
    ...recorded,
    lent: loanSchema,
    /** The number of the request that the loan answers; `null` if none is on record. */
    request: requestNumberSchema.nullable().default(null),
  }),
  repaymentDraftSchema.extend({ kind: z.literal('repayment'), ...recorded, parts: partsSchema }),
  restructuringDraftSchema
    .omit({ conditions: true })
    .extend({ kind: z.literal('restructuring'), ...recorded, terms: loanTermsSchema }),
  writeOffDraftSchema.extend({ kind: z.literal('writeOff'), ...recorded, principalDong: dongSchema }),
  reversalDraftSchema.extend({ kind: z.literal('reversal'), ...recorded }),
])
export type Transaction = z.infer<typeof transactionSchema>
export type TransactionKind = Transaction['kind']

/**
 * A count of a cash box (kiểm quỹ); `number`: its place among the counts. What the box should contain is computed,
 * never stored.
 */
export const cashCountSchema = cashCountDraftSchema.extend({ number: wholeSchema.min(1, 'invalid') })
export type CashCount = z.infer<typeof cashCountSchema>

/** The cash box of a fund when a month was closed: its count, and the difference from the book. */
const boxSchema = z.strictObject({
  fund: fundSchema,
  /** The number of the count. */
  count: wholeSchema.min(1, 'invalid'),
  /** What was counted less what the book says; below zero, money is missing. */
  differenceDong: dongSchema,
  /** `null` when there was nothing to explain. */
  explanation: lineSchema({ max: 300 }).nullable(),
})

/**
 * The closing of a month: nothing new is recorded in it or in earlier months. `transactions`: how many the book had
 * then.
 */
export const closureSchema = z.strictObject({
  month: monthSchema,
  transactions: wholeSchema.min(0, 'invalid'),
  closedBy: personSchema,
  /** One for each fund that existed. */
  boxes: z.array(boxSchema).readonly(),
})
export type Closure = z.infer<typeof closureSchema>

/** The fund book of one club as it is stored: its regulations and everything recorded, in recorded order. */
export const ledgerSchema = z.strictObject({
  club: clubIdSchema,
  regulations: z.array(regulationSchema).readonly(),
  transactions: z.array(transactionSchema).readonly(),
  cashCounts: z.array(cashCountSchema).readonly(),
  closures: z.array(closureSchema).readonly(),
  proposals: z.array(proposalSchema).readonly(),
  answers: z.array(answerSchema).readonly(),
  requests: z.array(requestSchema).readonly().default([]),
  decisions: z.array(decisionSchema).readonly().default([]),
})
export type Ledger = z.infer<typeof ledgerSchema>
