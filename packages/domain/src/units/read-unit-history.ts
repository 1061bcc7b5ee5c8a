import type { FormProblem } from '../documents/form-problem.ts'
import { readForm } from '../documents/form-schema.ts'
import { type Result, refuse } from '../refusals/result.ts'
import type { UnitFault } from './fault.ts'
import { findFaults } from './faults.ts'
import { type UnitHistory, unitHistoryFormSchema } from './schema.ts'

/**
 * Is this a list of units with their successions? If not, the result lists every problem with its place. Contradictions
 * are checked only if the form is correct.
 */
export function readUnitHistory(input: unknown): Result<UnitHistory, readonly (FormProblem | UnitFault)[]> {
  const form = readForm(unitHistoryFormSchema, input)
  if (!form.ok) return form
  const faults = findFaults(form.value)
  return faults.length === 0 ? form : refuse(faults)
}
