import { can, examinePlan } from '@lienthehe/domain'
import { isoDateSchema } from '@lienthehe/domain/schema'
import type { TRPCRouterRecord } from '@trpc/server'
import { z } from 'zod'
import type { Services, SignedIn } from '../context.ts'
import type { Transaction } from '../db/database.ts'
import { Refused } from '../refused.ts'
import { changeInput, type Effect } from '../requests/change.ts'
import { procedure } from '../trpc.ts'
import { insertUnitList, readLatestUnitList } from '../units/lists.ts'
import { homeProvince } from '../units/plan-units.ts'
import { latestOf } from './book.ts'
import { type PlanFile, readPlanFile, readUnitListFile } from './files.ts'
import { type Adoption, insertPlanVersion, readPlanVersions } from './versions.ts'

/** Larger than any plan: what is sent here is text to read, not yet a plan. */
const textSchema = z.string().min(1, 'required').max(800_000, 'tooLong')
const planFileSchema = { text: textSchema, validFrom: isoDateSchema.nullable() }
const meta = { action: 'plan.adopt', subject: 'province' } as const

/** How the province gets another plan, or another list of units, from a file; what is refused leaves everything as it is. */
export const adoptionProcedures = {
  /** What the file holds and what speaks against adopting it; nothing is written. */
  examine: procedure
    .meta(meta)
    .input(z.strictObject(planFileSchema))
    .mutation(({ ctx, input }) => {
      requireAdopting(ctx)
      const read = readPlanFile(input, ctx.plans.all, ctx.units.all)
      if (!read.ok) throw new Refused({ reason: 'planRefused', problems: read.refusal })
      return { ...read.value, findings: examinePlan(read.value.plan, ctx.units.all) }
    }),

  adopt: procedure
    .meta(meta)
    .input(changeInput(planFileSchema))
    .mutation(async ({ ctx, input }) => {
      requireAdopting(ctx)
      const answer = await ctx.change(input, (tx) => adoptPlan(tx, ctx, input))
      await ctx.reloadAdopted()
      return answer
    }),

  /** What the plan contradicts in itself, on its own list of units. */
  findings: procedure
    .meta(meta)
    .input(z.strictObject({ plan: z.string().max(100) }))
    .query(({ ctx, input }) => {
      requireAdopting(ctx)
      const stored = ctx.plans.find(input.plan)
      if (stored === undefined) throw new Refused({ reason: 'notFound' })
      return { plan: stored.plan, findings: examinePlan(stored.plan, ctx.units.all) }
    }),

  adoptUnits: procedure
    .meta(meta)
    .input(changeInput({ text: textSchema }))
    .mutation(async ({ ctx, input }) => {
      requireAdopting(ctx)
      const answer = await ctx.change(input, (tx) => adoptUnitList(tx, ctx, input.text))
      await ctx.reloadAdopted()
      return answer
    }),
} satisfies TRPCRouterRecord

type Adopter = Services & { readonly user: SignedIn }

function requireAdopting(ctx: Adopter): void {
  if (!can(ctx.user, 'plan.adopt', { within: ctx.units.within(homeProvince(ctx).key), club: null }))
    throw new Refused({ reason: 'notAllowed' })
}

function adoptionOf({ now, user }: Adopter): Adoption {
  return { adoptedAt: now().toISOString(), adoptedBy: user.id }
}

type Adopted = { readonly version: number; readonly hash: string }

/** Reads the versions again inside the transaction: two who adopt at once cannot both fill one period. */
async function adoptPlan(
  tx: Transaction,
  ctx: Adopter,
  file: PlanFile,
): Promise<Effect<Adopted & { readonly id: string }>> {
  const known = latestOf(await readPlanVersions(tx))
  const read = readPlanFile(file, known, ctx.units.all)
  if (!read.ok) throw new Refused({ reason: 'planRefused', problems: read.refusal })
  const { plan, version, validFrom, hash } = read.value
  await insertPlanVersion(tx, read.value, adoptionOf(ctx))
  const before = known.find((other) => other.plan.id === plan.id)
  return {
    answer: { id: plan.id, version, hash },
    audit: {
      action: 'plan.adopt',
      subject: { kind: 'plan', id: plan.id },
      club: null,
      label: plan.number,
      before: before === undefined ? null : { version: before.version, hash: before.hash },
      after: { version, validFrom, hash },
    },
  }
}

async function adoptUnitList(tx: Transaction, ctx: Adopter, text: string): Promise<Effect<Adopted>> {
  const before = await readLatestUnitList(tx)
  const read = readUnitListFile(text, before)
  if (!read.ok) throw new Refused({ reason: 'unitListRefused', problems: read.refusal })
  const after = await insertUnitList(tx, read.value, adoptionOf(ctx))
  return {
    answer: after,
    audit: {
      action: 'plan.adopt',
      subject: { kind: 'units', id: String(after.version) },
      club: null,
      label: String(read.value.units.length),
      before: before === undefined ? null : { version: before.version, hash: before.hash },
      after,
    },
  }
}
