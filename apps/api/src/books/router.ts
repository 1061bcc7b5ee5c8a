import { month } from '@lienthehe/domain/calendar'
import {
  clubIdSchema,
  disbursementDraftSchema,
  dongSchema,
  fundSchema,
  isoDateSchema,
  loanIdSchema,
  monthSchema,
  yearSchema,
} from '@lienthehe/domain/schema'
import type { TRPCRouterRecord } from '@trpc/server'
import { z } from 'zod'
import { procedure } from '../trpc.ts'
import { readCapital } from './capital.ts'
import { readCashBook } from './cash-book.ts'
import { readClosing } from './closing.ts'
import { readLoan, readLoans } from './loans.ts'
import { readBookPage } from './page.ts'
import { readLoanPreview, readRepaymentPreview } from './preview.ts'
import { readProposals } from './proposals.ts'
import { readRegulations } from './regulations.ts'
import { requestWrites } from './request-writes.ts'
import { readRequests } from './requests.ts'
import { bookWrites } from './writes.ts'

const club = clubIdSchema
/** The day asked about; `null`: today. */
const date = isoDateSchema.nullable()
const reading = procedure.meta({ action: 'book.read', subject: 'club', shows: 'book' })

export const booksRouter = {
  ...bookWrites,
  ...requestWrites,

  /** The state of the funds on a day, without names. */
  page: procedure
    .meta({ action: 'book.sums', subject: 'club' })
    .input(z.strictObject({ club, date }))
    .query(({ ctx, input }) => readBookPage(ctx, input)),

  /** A fund's cash book of a month, in the form of the paper cash book. */
  cashBook: reading
    .input(z.strictObject({ club, fund: fundSchema, month: monthSchema }))
    .query(({ ctx, input }) => readCashBook(ctx, { ...input, from: input.month, to: input.month })),

  /** A fund's cash book of a whole year. */
  cashBookOfYear: reading
    .input(z.strictObject({ club, fund: fundSchema, year: yearSchema }))
    .query(({ ctx, input }) =>
      readCashBook(ctx, { ...input, from: month(`${input.year}-01`), to: month(`${input.year}-12`) }),
    ),

  /** Every loan given by the day. */
  loans: reading.input(z.strictObject({ club, date })).query(({ ctx, input }) => readLoans(ctx, input)),

  /** One loan, as its borrower needs it. */
  loan: reading
    .input(z.strictObject({ club, loan: loanIdSchema, date }))
    .query(({ ctx, input }) => readLoan(ctx, input)),

  /** The schedule of a loan that nobody has signed yet, and the limits that it would exceed. */
  previewLoan: reading
    .input(
      z.strictObject({
        club,
        draft: disbursementDraftSchema.pick({ valueOn: true, principalDong: true, conditions: true }),
      }),
    )
    .query(({ ctx, input }) => readLoanPreview(ctx, input)),

  /** What is owed on a day, and what a payment on that day would be used for. */
  previewRepayment: reading
    .input(
      z.strictObject({
        club,
        loan: loanIdSchema,
        date: isoDateSchema,
        amountDong: dongSchema.nullable(),
      }),
    )
    .query(({ ctx, input }) => readRepaymentPreview(ctx, input)),

  /** The proposals that wait for a second person, and the outcome of the others. */
  proposals: reading.input(z.strictObject({ club })).query(({ ctx, input }) => readProposals(ctx, input)),

  /** The members who wait for a loan, in the order that the regulation sets, and the outcome of the other requests. */
  requests: reading.input(z.strictObject({ club })).query(({ ctx, input }) => readRequests(ctx, input)),

  /** How much of each fund's money on a day comes from each source and giver. */
  capital: reading.input(z.strictObject({ club, date })).query(({ ctx, input }) => readCapital(ctx, input)),

  /** The club's regulations, the newest first. */
  regulations: reading.input(z.strictObject({ club })).query(({ ctx, input }) => readRegulations(ctx, input)),

  /** For each fund, the cash count with which a month can be closed. */
  closing: reading
    .input(z.strictObject({ club, month: monthSchema }))
    .query(({ ctx, input }) => readClosing(ctx, input)),
} satisfies TRPCRouterRecord
