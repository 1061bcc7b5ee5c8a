import type { Wording } from '../text/language.ts'
import type { Clause, ClauseId, Plan } from './schema.ts'

/** `mục I.2.b` on screen; the dash is left out, as officers cite without it. */
export function citeClause(id: ClauseId): Wording {
  const point = (id.split(':')[0] ?? id).replace(/\.dd$/, '.đ')
  return { vi: `mục ${point}`, en: `clause ${point}` }
}

/** The clause that an element of the plan cites; `planSchema` has made sure that there is one. */
export function clauseOf(plan: Plan, id: ClauseId): Clause {
  const clause = plan.clauses.find((candidate) => candidate.id === id)
  if (clause === undefined) throw new RangeError(`plan ${plan.id} has no clause ${id}`)
  return clause
}
