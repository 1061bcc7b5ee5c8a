import { readForm } from '../../documents/form-schema.ts'
import { type Result, refuse } from '../../refusals/result.ts'
import { contradictionsIn } from '../contradictions/find-contradictions.ts'
import type { PlanProblem } from '../problem.ts'
import { type Plan, planFormSchema } from '../schema.ts'

/**
 * Is this a plan? If not, the result lists every problem with its place. Contradictions are checked only if the form is
 * correct.
 */
export function readPlan(input: unknown): Result<Plan, readonly PlanProblem[]> {
  const form = readForm(planFormSchema, input)
  if (!form.ok) return form
  const contradictions = contradictionsIn(form.value)
  return contradictions.length === 0 ? form : refuse(contradictions)
}
