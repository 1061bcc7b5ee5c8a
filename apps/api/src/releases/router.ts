import type { TRPCRouterRecord } from '@trpc/server'
import { z } from 'zod'
import { procedure } from '../trpc.ts'
import { planOr } from './candidate.ts'
import { listReleases } from './list.ts'
import { previewRelease } from './preview.ts'
import { releaseWrites } from './writes.ts'

const ofPlanSchema = z.strictObject({ plan: z.string().max(100).nullable() })

export const releasesRouter = {
  ...releaseWrites,

  /** The releases of a plan, including those that were withdrawn. */
  list: procedure
    .meta({ action: 'release.read', subject: 'province' })
    .input(ofPlanSchema)
    .query(({ ctx, input }) => listReleases(ctx, planOr(ctx, input.plan))),

  /** What the public would read if the plan were released now. */
  preview: procedure
    .meta({ action: 'release.write', subject: 'province', readsMuch: true })
    .input(ofPlanSchema)
    .query(({ ctx, input }) => previewRelease(ctx, planOr(ctx, input.plan))),
} satisfies TRPCRouterRecord
