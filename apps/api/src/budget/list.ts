import type { IsoDate } from '@lienthehe/domain'
import { can, canSomewhere } from '@lienthehe/domain/access'
import { type BudgetLineId, budgetOn } from '@lienthehe/domain/resources'
import type { Services, SignedIn } from '../context.ts'
import { readPapersFor } from '../papers/queries.ts'
import { versionAsked } from '../plan/asked.ts'
import type { StoredPlan } from '../plan/book.ts'
import { unitsOfPlan } from '../plan/plan-units.ts'
import { Refused } from '../refused.ts'
import { allow } from '../trpc.ts'
import { subjectOfUnit } from '../unit-plans/record.ts'
import { placeOfUnit } from '../units/places.ts'
import { readBudgetFor, readBudgetLine } from './queries.ts'

type Asking = Services & { readonly user: SignedIn }

/** The budget lines of the units that this user may see, as of the day, and the choices for a new line. */
export async function listBudget(
  ctx: Asking,
  asked: { readonly plan: string | null; readonly asOf: IsoDate | null },
) {
  if (!canSomewhere(ctx.user, 'means.read')) throw new Refused({ reason: 'notAllowed' })
  const { stored, today, reference } = versionAsked(ctx, { plan: asked.plan, asOf: null })
  // A year's final account is made after that year. So if no day is asked about, everything on record counts.
  const asOf = asked.asOf ?? today
  const recorded = (await readBudgetFor(ctx.db, stored.plan.id)).map(({ value }) => value)
  const seen = recorded.filter(({ unit }) => can(ctx.user, 'means.read', subjectOfUnit(ctx, unit)))
  return {
    plan: reference,
    ...{ today, asOf, lines: budgetOn(seen, asOf) },
    withdrawn: seen.filter(({ withdrawal }) => withdrawal !== null),
    ...choicesOf(ctx, stored),
  }
}

/** One line, with the papers that may be named as its approval. */
export async function openBudgetLine(ctx: Asking, { id }: { readonly id: BudgetLineId }) {
  const recorded = await readBudgetLine(ctx.db, id)
  if (recorded === undefined) throw new Refused({ reason: 'notFound' })
  const { value: line, version } = recorded
  const subject = subjectOfUnit(ctx, line.unit)
  allow(ctx.user, 'means.read', subject)
  const { stored, today, reference } = versionAsked(ctx, { plan: line.plan, asOf: null })
  const papers = (await readPapersFor(ctx.db, line.plan)).map(({ value }) => value)
  const above = new Set(ctx.units.within(line.unit))
  const grants = papers.filter(({ unit, year }) => above.has(unit) && year === line.year)
  const chosen = papers.find((paper) => 'paper' in line.state && paper.id === line.state.paper)
  return {
    ...{ plan: reference, today, line, version },
    ...choicesOf(ctx, stored),
    mayWrite: can(ctx.user, 'means.write', subject),
    /** The papers that may approve the money: papers of the line’s year, issued for its unit or a unit above it. */
    papers: grants
      .filter(({ withdrawal }) => withdrawal === null)
      .map(({ id: paper, number, issuedOn, issuer, subject: says }) => ({
        ...{ id: paper, number, issuedOn, issuer, subject: says },
      })),
    grant:
      chosen === undefined
        ? null
        : { id: chosen.id, number: chosen.number, isWithdrawn: chosen.withdrawal !== null },
  }
}

/**
 * The choices for a new line: the units that the user may see and whether the user may write for them, and the plan's
 * years and sources.
 */
function choicesOf(ctx: Asking, stored: StoredPlan) {
  const { fundingSources, period } = stored.plan
  return {
    units: unitsOfPlan(ctx, stored).flatMap((unit) => {
      const subject = subjectOfUnit(ctx, unit.key)
      if (!can(ctx.user, 'means.read', subject)) return []
      const parent = unit.parent === null ? undefined : ctx.units.byKey.get(unit.parent)
      return [
        {
          ...placeOfUnit(unit),
          level: unit.level,
          /** The unit above: it distinguishes two communes with the same name. */
          parent: parent === undefined ? null : placeOfUnit(parent),
          mayWrite: can(ctx.user, 'means.write', subject),
        },
      ]
    }),
    years: period.years,
    sources: fundingSources.flatMap(({ sources, clause }) => sources.map((source) => ({ source, clause }))),
  }
}
