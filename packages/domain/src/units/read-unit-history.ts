import type { FormProblem } from '../documents/form-problem.ts'
import { readForm } from '../documents/form-schema.ts'
import { type Result, refuse } from '../refusals/result.ts'
import type { UnitFault } from './fault.ts'
import { findFaults } from './faults.ts'
import { type UnitHistory, unitHistoryFormSchema } from './schema.ts'

/**
 * Is this a list of units with what each became? If not, every problem in it with its place; contradictions are looked
 * for only once the form is right.
 */
export function readUnitHistory(input: unknown): Result<UnitHistory, readonly (FormProblem | UnitFault)[]> {
  const form = readForm(unitHistoryFormSchema, input)
  if (!form.ok) return form
  const faults = findFaults(form.value)
  return faults.length === 0 ? form : refuse(faults)
}
