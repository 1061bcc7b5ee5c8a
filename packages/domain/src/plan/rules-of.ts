import type { Plan, PlanRules } from './schema.ts'

/** The part of the plan that is needed for verdicts, with the clauses that this part cites. */
export function rulesOf(plan: Plan): PlanRules {
  const { id, number, title, issuer, legalBasis, period, province, unitsOn } = plan
  const { targets, clubRules, activityAreas, stratifications, givenFigures } = plan
  const named = {
    ...(stratifications === undefined ? {} : { stratifications }),
    ...(givenFigures === undefined ? {} : { givenFigures }),
  }
  const lists = [targets, clubRules, activityAreas, stratifications ?? [], givenFigures ?? []]
  const cited = new Set(lists.flat().map(({ clause }) => clause))
  return {
    ...{ id, number, title, issuer, legalBasis, period, province, unitsOn },
    clauses: plan.clauses.filter((clause) => cited.has(clause.id)),
    ...named,
    ...{ targets, clubRules, activityAreas },
  }
}
