import { reviewedPeriodSchema, snapshotNumberSchema } from '@lienthehe/domain/schema'
import type { TRPCRouterRecord } from '@trpc/server'
import { z } from 'zod'
import { planOr } from '../releases/candidate.ts'
import { procedure } from '../trpc.ts'
import { listSnapshots, requireSnapshot } from './asked.ts'
import { compareWithToday } from './compare.ts'
import { previewClosing } from './preview.ts'
import { reportToEdit } from './report.ts'
import { reviewWrites } from './writes.ts'

const planSchema = z.string().max(100).nullable()

export const reviewsRouter = {
  ...reviewWrites,

  /** The periods of a plan that were closed, and those whose snapshot was withdrawn. */
  list: procedure
    .meta({ action: 'plan.read', subject: 'province' })
    .input(z.strictObject({ plan: planSchema }))
    .query(({ ctx, input }) => listSnapshots(ctx, planOr(ctx, input.plan))),

  /** One closed period, compared with what the register says about its last day today. */
  get: procedure
    .meta({ action: 'plan.read', subject: 'province', readsMuch: true })
    .input(z.strictObject({ number: snapshotNumberSchema }))
    .query(async ({ ctx, input }) => compareWithToday(ctx, await requireSnapshot(ctx, input.number))),

  /** The text of the period's report, for a user who edits it before it is printed. */
  report: procedure
    .meta({ action: 'plan.read', subject: 'province', readsMuch: true })
    .input(z.strictObject({ number: snapshotNumberSchema }))
    .query(async ({ ctx, input }) => reportToEdit(ctx, await requireSnapshot(ctx, input.number))),

  /** The snapshot with which a period would be closed now; if no period is named, of the latest that has ended. */
  preview: procedure
    .meta({ action: 'review.close', subject: 'province', readsMuch: true })
    .input(z.strictObject({ plan: planSchema, period: reviewedPeriodSchema.nullable() }))
    .query(({ ctx, input }) => previewClosing(ctx, { ...input, plan: planOr(ctx, input.plan) })),
} satisfies TRPCRouterRecord
