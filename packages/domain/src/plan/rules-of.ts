import type { Plan, PlanRules } from './schema.ts'

/** The part of the plan that verdicts are made and explained by, with the clauses that it cites. */
export function rulesOf(plan: Plan): PlanRules {
  const { id, number, title, issuer, legalBasis, period, province, unitsOn } = plan
  const { targets, clubRules, activityAreas } = plan
  const cited = new Set([...targets, ...clubRules, ...activityAreas].map(({ clause }) => clause))
  return {
    ...{ id, number, title, issuer, legalBasis, period, province, unitsOn },
    clauses: plan.clauses.filter((clause) => cited.has(clause.id)),
    ...{ targets, clubRules, activityAreas },
  }
}
