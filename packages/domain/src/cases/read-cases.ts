import { readForm } from '../documents/form-schema.ts'
import { checkAdoption, type PlanFileProblem } from '../plan/file/adoption.ts'
import { readPlan } from '../plan/file/read-plan.ts'
import { coversCountry } from '../plan/province.ts'
import { planUnitsOf } from '../progress/register.ts'
import { contradictionsWith } from '../progress/totals/total-contradictions.ts'
import { accept, type Result, refuse } from '../refusals/result.ts'
import { type Cases, casesSchema } from './schema.ts'

/**
 * Are these cases that can be judged? If not, the result lists every problem with its place, among them contradictions
 * within the plan and between the plan and its units.
 */
export function readCases(input: unknown): Result<Cases, readonly PlanFileProblem[]> {
  const form = readForm(casesSchema, input)
  if (form.ok) {
    const problems = [...misfitsOf(form.value), ...impossibleTotalsIn(form.value)]
    return problems.length === 0 ? accept(form.value) : refuse(problems)
  }
  const plan = readPlan(planIn(input))
  if (plan.ok) return form
  return refuse([...inPlan(plan.refusal), ...form.refusal.filter(({ path }) => path[0] !== 'plan')])
}

function planIn(input: unknown): unknown {
  return Object.entries(Object(input)).find(([name]) => name === 'plan')?.[1]
}

function inPlan(problems: readonly PlanFileProblem[]): readonly PlanFileProblem[] {
  return problems.map((problem) => ({ ...problem, path: ['plan', ...problem.path] }))
}

function misfitsOf({ plan, units: { units } }: Cases): readonly PlanFileProblem[] {
  const problems = checkAdoption(plan, { known: [], units, validFrom: plan.period.from })
  // A plan of the whole country cannot be adopted by a province, but its cases can be judged. So the problem
  // of its unknown province is ignored.
  return inPlan(problems.filter(({ kind }) => kind !== 'provinceUnknown' || !coversCountry(plan)))
}

/** Totals that no province with these units can have. */
function impossibleTotalsIn({ plan, units, cases }: Cases): readonly PlanFileProblem[] {
  const places = planUnitsOf(plan, units)
  return cases.flatMap(({ known }, index) => {
    if (known.kind === 'register') return []
    const contradictions = contradictionsWith({ ...known, units: units.units }, places)
    return contradictions.map(
      ({ path }): PlanFileProblem => ({ kind: 'malformed', path: ['cases', index, 'known', ...path] }),
    )
  })
}
