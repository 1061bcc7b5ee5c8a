import { can, canSomewhere } from '@lienthehe/domain/access'
import type { PaperId } from '@lienthehe/domain/papers'
import type { Services, SignedIn } from '../context.ts'
import { versionAsked } from '../plan/asked.ts'
import type { StoredPlan } from '../plan/book.ts'
import { Refused } from '../refused.ts'
import { allow } from '../trpc.ts'
import { subjectOfUnit } from '../unit-plans/record.ts'
import { placeOfUnit } from '../units/places.ts'
import { readIssuingPapers, readPaper, readPapersFor } from './queries.ts'
import { unitsIssuing } from './record.ts'

type Asking = Services & { readonly user: SignedIn }

/** The papers of the units that this user may see, latest issued first, and the choices for a new paper. */
export async function listPapers(ctx: Asking, { plan }: { readonly plan: string | null }) {
  if (!canSomewhere(ctx.user, 'paper.read')) throw new Refused({ reason: 'notAllowed' })
  const { stored, today, reference } = versionAsked(ctx, { plan, asOf: null })
  const recorded = await readPapersFor(ctx.db, stored.plan.id)
  const seen = recorded.filter(({ value }) => can(ctx.user, 'paper.read', subjectOfUnit(ctx, value.unit)))
  return {
    plan: reference,
    today,
    papers: seen.map(({ value: { withdrawal, ...paper }, version }) => ({
      ...paper,
      version,
      isWithdrawn: withdrawal !== null,
    })),
    ...choicesOf(ctx, stored),
  }
}

/** The papers that issued and amended the plan, oldest first, without withdrawn ones. */
export async function listIssuing(ctx: Asking, plan: string) {
  if (!canSomewhere(ctx.user, 'paper.read')) throw new Refused({ reason: 'notAllowed' })
  const issuing = await readIssuingPapers(ctx.db, plan)
  return issuing
    .filter(({ unit }) => can(ctx.user, 'paper.read', subjectOfUnit(ctx, unit)))
    .map(({ id, kind, number, issuedOn }) => ({ id, kind, number, issuedOn }))
}

/** One paper with all of its content, and the values that each field may take. */
export async function openPaper(ctx: Asking, { id }: { readonly id: PaperId }) {
  const recorded = await readPaper(ctx.db, id)
  if (recorded === undefined) throw new Refused({ reason: 'notFound' })
  const { value: paper, version } = recorded
  const subject = subjectOfUnit(ctx, paper.unit)
  allow(ctx.user, 'paper.read', subject)
  const { stored, today, reference } = versionAsked(ctx, { plan: paper.plan, asOf: null })
  return {
    plan: reference,
    today,
    paper,
    version,
    ...choicesOf(ctx, stored),
    mayWrite: can(ctx.user, 'paper.write', subject),
  }
}

/**
 * The choices for a paper: the units that this user may read and write, the plan’s clauses, and who owes which duty.
 */
function choicesOf(ctx: Asking, stored: StoredPlan) {
  const { clauses, obligations, agencies } = stored.plan
  const agencyOf = new Map(agencies.map((agency) => [agency.id, agency]))
  return {
    units: unitsIssuing(ctx, stored).flatMap((unit) => {
      const subject = subjectOfUnit(ctx, unit.key)
      if (!can(ctx.user, 'paper.read', subject)) return []
      return [{ ...placeOfUnit(unit), level: unit.level, mayWrite: can(ctx.user, 'paper.write', subject) }]
    }),
    clauses,
    obligations: obligations.flatMap(({ id, clause, name, agency }) => {
      const owner = agencyOf.get(agency)
      return owner === undefined ? [] : [{ id, clause, name, owner: owner.name, levels: owner.levels }]
    }),
  }
}
