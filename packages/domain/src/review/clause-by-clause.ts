import { compareClauses } from '../plan/clause.ts'
import type { Clause, Plan } from '../plan/schema.ts'
import type { PlanAssessment, RuleSummary, TargetVerdict } from '../progress/assess-plan.ts'

/** One clause with its results: the verdicts on its targets, and how many clubs meet its rules. */
export type JudgedClause = {
  readonly clause: Clause
  readonly targets: readonly TargetVerdict[]
  readonly clubRules: readonly RuleSummary[]
}

/** The clauses of one section or article of the plan; `section` is e.g. `I` or `Điều 1`. */
export type JudgedSection = { readonly section: string; readonly clauses: readonly JudgedClause[] }

/** The plan's clauses in their own order, each with its verdicts. A clause that asks for no number has no verdicts. */
export function clauseByClause(
  { clauses }: Pick<Plan, 'clauses'>,
  { targets, clubRules }: Pick<PlanAssessment, 'targets' | 'clubRules'>,
): readonly JudgedSection[] {
  const ordered = clauses.toSorted((one, other) => compareClauses(one.id, other.id))
  const sections = [...new Set(ordered.map(({ id }) => sectionOf(id)))]
  return sections.map((section) => ({
    section,
    clauses: ordered
      .filter(({ id }) => sectionOf(id) === section)
      .map((clause) => ({
        clause,
        targets: targets.filter((verdict) => verdict.clause === clause.id),
        clubRules: clubRules.filter((summary) => summary.clause === clause.id),
      })),
  }))
}

function sectionOf(id: Clause['id']): string {
  const [section = id] = id.split(/[.:]/)
  return section
}
