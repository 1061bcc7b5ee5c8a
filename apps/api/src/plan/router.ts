import { clauseByClause } from '@lienthehe/domain/review'
import type { TRPCRouterRecord } from '@trpc/server'
import { procedure } from '../trpc.ts'
import { planAsked } from './asked.ts'
import { askedSchema } from './asked-schema.ts'
import { examinations } from './examine.ts'
import { findingsOf } from './findings.ts'
import { planHeads } from './heads.ts'
import { judgement } from './judge.ts'
import { indicatorsOf, readCourses, readIndicatorsOn, readLastFullYear } from './other-days.ts'
import { planWrites } from './writes.ts'

export const planRouter = {
  /** A summary of all plans, with the hashes under which their rules and the list of units can be fetched. */
  list: procedure.meta({ action: 'signedIn', subject: 'none' }).query(({ ctx }) => planHeads(ctx)),

  /** The province's progress on the day, or on the plan's last day once the plan is over. */
  overview: procedure
    .meta({ action: 'plan.read', subject: 'province' })
    .input(askedSchema)
    .query(async ({ ctx, input }) => {
      const { asOf, today, reference, question } = planAsked(ctx, input)
      return ctx.register.on(question, ({ assessment }) => ({ plan: reference, asOf, today, assessment }))
    }),

  /**
   * How many communes have a club, counted on the plan's own list of communes and on today's list, with the units
   * concerned.
   */
  coverage: procedure
    .meta({ action: 'plan.read', subject: 'province' })
    .input(askedSchema)
    .query(async ({ ctx, input }) => {
      const { today, reference, question } = planAsked(ctx, input)
      const comparison = await ctx.register.on(question, (register) => register.compareCoverage(today))
      const keys = new Set(
        comparison.units.flatMap(({ unit, madeOf }) => [unit, ...madeOf.map((old) => old.unit)]),
      )
      return { plan: reference, comparison, units: ctx.units.all.filter(({ key }) => keys.has(key)) }
    }),

  /** The plan's indicators (figures that have no number to reach), on the day and a year earlier. */
  indicators: procedure
    .meta({ action: 'plan.read', subject: 'province' })
    .input(askedSchema)
    .query(async ({ ctx, input }) => {
      const { asOf, reference, question } = planAsked(ctx, input)
      const readings = await readIndicatorsOn(ctx, question)
      return { plan: reference, asOf, readings, ...indicatorsOf(question.stored) }
    }),

  /**
   * For each target that grows towards one number: its past figures, the straight line to its demand, and the
   * figures that it may reach at its pace so far.
   */
  courses: procedure
    .meta({ action: 'plan.read', subject: 'province' })
    .input(askedSchema)
    .query(async ({ ctx, input }) => {
      const { asOf, reference, question } = planAsked(ctx, input)
      return { plan: reference, asOf, courses: await readCourses(ctx, question) }
    }),

  /** The verdicts of the last full year, for targets that are still open in the current year. */
  lastFullYear: procedure
    .meta({ action: 'plan.read', subject: 'province' })
    .input(askedSchema)
    .query(async ({ ctx, input }) => {
      const { reference, question } = planAsked(ctx, input)
      return { plan: reference, before: await readLastFullYear(ctx, question) }
    }),

  /** The plan clause by clause with its verdicts on the day, and the contradictions between the plan's own numbers. */
  clauses: procedure
    .meta({ action: 'plan.read', subject: 'province' })
    .input(askedSchema)
    .query(async ({ ctx, input }) => {
      const { asOf, reference, question } = planAsked(ctx, input)
      const { plan } = question.stored
      const findings = findingsOf(plan, ctx.units.all)
      return ctx.register.on(question, ({ assessment }) => ({
        ...{ plan: reference, asOf, findings },
        sections: clauseByClause(plan, assessment),
      }))
    }),

  ...examinations,
  ...judgement,
  ...planWrites,
} satisfies TRPCRouterRecord
