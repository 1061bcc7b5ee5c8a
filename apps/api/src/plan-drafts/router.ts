import type { TRPCRouterRecord } from '@trpc/server'
import { z } from 'zod'
import { provinceAdopting, provinceToAdopt } from '../plan/adopting.ts'
import { procedure } from '../trpc.ts'
import { readPlanDrafts } from './queries.ts'
import { requirePlanDraft } from './record.ts'
import { draftIdSchema, planDraftWrites } from './writes.ts'

const meta = { action: 'plan.adopt', subject: 'province' } as const

export const planDraftsRouter = {
  ...planDraftWrites,

  /** A summary of each draft, the one saved last first. */
  list: procedure.meta(meta).query(async ({ ctx }) => {
    provinceToAdopt(ctx)
    const drafts = await readPlanDrafts(ctx.db)
    return {
      drafts: drafts.map(({ value: { id, origin, typed }, version, by, at }) => ({
        ...{ id, version, by, at, becoming: origin.becoming },
        ...{ number: typed.number, title: typed.title, from: typed.from, to: typed.to },
        base:
          origin.becoming === 'ofFile'
            ? null
            : (ctx.plans.versions.find(({ hash }) => hash === origin.hash)?.plan.number ?? null),
      })),
    }
  }),

  /** One draft, for a user who continues to type it. */
  get: procedure
    .meta(meta)
    .input(z.strictObject({ id: draftIdSchema }))
    .query(async ({ ctx, input }) => {
      ctx.allow('plan.adopt', provinceAdopting(ctx))
      const { value, version, by, at } = await requirePlanDraft(ctx.db, input.id)
      return { ...value, version, by, at }
    }),
} satisfies TRPCRouterRecord
