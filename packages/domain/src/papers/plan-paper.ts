import { type IsoDate, yearOf } from '../calendar/iso-date.ts'
import type { ClauseId } from '../plan/cited-schema.ts'
import type { Plan } from '../plan/schema.ts'
import type { UnitKey } from '../units/unit.ts'
import type { PaperDraft } from './schema.ts'

/** The facts that are on the paper but not in the plan; `number: null`: the paper has the plan's own number. */
export type PlanIssue = { readonly number: string | null; readonly issuedOn: IsoDate }

/**
 * The paper that issues this plan or, if there is an earlier version `before`, amends it. It cites the clauses of the
 * plan's objectives, or the clauses whose demands the amendment changed.
 */
export function paperOfPlan(
  plan: Plan,
  {
    number,
    issuedOn,
    before,
    province,
  }: PlanIssue & { readonly before: Plan | undefined; readonly province: UnitKey },
): PaperDraft {
  const changed = before === undefined ? [] : clausesChanged(before, plan)
  return {
    ...{ plan: plan.id, unit: province, issuedOn, year: yearOf(issuedOn) },
    kind: before === undefined ? 'plan' : 'amendment',
    number: number ?? plan.number,
    // Cut to the lengths that a paper's own fields allow.
    ...{ issuer: plan.issuer.vi.slice(0, 120), subject: plan.title.vi.slice(0, 300), addressees: null },
    clauses: (changed.length > 0 ? changed : clausesOfObjectives(plan)).slice(0, 20),
    proves: [],
  }
}

function clausesOfObjectives({ objectives, clauses }: Plan): readonly ClauseId[] {
  const cited = objectives.length > 0 ? objectives.map(({ clause }) => clause) : clauses.map(({ id }) => id)
  return [...new Set(cited)]
}

/**
 * The clauses of the demands that the newer version changes, adds or drops; only clauses that the newer version still
 * has.
 */
function clausesChanged(before: Plan, after: Plan): readonly ClauseId[] {
  const known = new Set(after.clauses.map(({ id }) => id))
  const [old, now] = [elementsOf(before), elementsOf(after)]
  const differing = [...new Map([...old, ...now])].filter(
    ([id]) => JSON.stringify(old.get(id)) !== JSON.stringify(now.get(id)),
  )
  return [...new Set(differing.map(([, { clause }]) => clause))].filter((clause) => known.has(clause))
}

function elementsOf(plan: Plan) {
  const { targets, clubRules, scope, activities, obligations } = plan
  return new Map(
    [...targets, ...clubRules, ...scope, ...activities, ...obligations].map((element) => [
      element.id,
      element,
    ]),
  )
}
