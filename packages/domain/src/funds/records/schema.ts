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

/** One side of a transaction; `loan: null` where no single loan is concerned. */
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

/** One step of the book: never changed, never removed. Its entries add up to zero in each fund. */
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
    /** The number of the request that it answers; `null`: there is none on record. */
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

/** A count of the cash box (kiểm quỹ), by its place among the counts; what the box should hold is computed, never stored. */
export const cashCountSchema = cashCountDraftSchema.extend({ number: wholeSchema.min(1, 'invalid') })
export type CashCount = z.infer<typeof cashCountSchema>

/** The cash in a fund's box when a month was closed: by its count, with the difference from the book. */
const boxSchema = z.strictObject({
  fund: fundSchema,
  /** The number of the count. */
  count: wholeSchema.min(1, 'invalid'),
  /** Counted less booked: below zero, money is missing. */
  differenceDong: dongSchema,
  /** `null`: there was nothing to explain. */
  explanation: lineSchema({ max: 300 }).nullable(),
})

/** From this month back nothing new is recorded; `transactions`: how many the book held at the closing. */
export const closureSchema = z.strictObject({
  month: monthSchema,
  transactions: wholeSchema.min(0, 'invalid'),
  closedBy: personSchema,
  /** One for each fund that had begun. */
  boxes: z.array(boxSchema).readonly(),
})
export type Closure = z.infer<typeof closureSchema>

/** The fund book of one club: its regulations, and everything recorded, in the order of recording. */
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
