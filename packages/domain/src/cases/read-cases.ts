import type { FormProblem } from '../documents/form-problem.ts'
import { readForm } from '../documents/form-schema.ts'
import type { PlanProblem } from '../plan/problem.ts'
import { readPlan } from '../plan/read-plan.ts'
import { type Result, refuse } from '../refusals/result.ts'
import { type Cases, casesSchema } from './schema.ts'

/**
 * Are these cases that can be judged? If not, everything that is wrong with them, each with its place; of a plan that
 * contradicts itself what contradicts what.
 */
export function readCases(input: unknown): Result<Cases, readonly (FormProblem | PlanProblem)[]> {
  const form = readForm(casesSchema, input)
  if (form.ok) return form
  const plan = readPlan(planIn(input))
  if (plan.ok) return form
  const problems = plan.refusal.map((problem) => ({ ...problem, path: ['plan', ...problem.path] }))
  return refuse([...problems, ...form.refusal.filter(({ path }) => path[0] !== 'plan')])
}

function planIn(input: unknown): unknown {
  return Object.entries(Object(input)).find(([name]) => name === 'plan')?.[1]
}
