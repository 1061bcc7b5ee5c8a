import { accept, type Result, refuse } from '../refusals/result.ts'
import { contradictionsIn } from './contradictions.ts'
import type { FormProblem, PlanProblem } from './problem.ts'
import { type Plan, planFormSchema } from './schema.ts'

/** Is this a plan? If not, everything that is wrong with it, each with its place; what contradicts itself only once the form is right. */
export function readPlan(input: unknown): Result<Plan, readonly PlanProblem[]> {
  const { data, error } = planFormSchema.safeParse(input, { reportInput: true })
  if (error !== undefined) return refuse(error.issues.map(problemOf))
  const contradictions = contradictionsIn(data)
  return contradictions.length === 0 ? accept(data) : refuse(contradictions)
}

type Issue = NonNullable<ReturnType<typeof planFormSchema.safeParse>['error']>['issues'][number]

function problemOf(issue: Issue): FormProblem {
  const path = issue.path.map((step) => (typeof step === 'symbol' ? String(step) : step))
  switch (issue.code) {
    case 'invalid_type':
      return issue.input === undefined
        ? { kind: 'missing', path }
        : { kind: 'wrongType', expected: typeWords[issue.expected] ?? 'object', path }
    case 'unrecognized_keys':
      return { kind: 'unknownKeys', keys: issue.keys, path }
    case 'too_small':
      return issue.origin === 'int' || issue.origin === 'number'
        ? { kind: 'tooSmall', least: Number(issue.minimum), path }
        : { kind: 'empty', path }
    case 'too_big':
      return { kind: 'tooLarge', most: Number(issue.maximum), path }
    case 'invalid_value':
      return { kind: 'notOneOf', choices: issue.values.map(String), path }
    case 'invalid_union':
      return { kind: 'notOneOf', choices: choicesOf(issue), path }
    // The only check of ours that the form of a plan has.
    case 'custom':
      return { kind: 'noSuchDay', path }
    default:
      return { kind: 'malformed', path }
  }
}

/** What zod calls the types that a plan is made of. */
const typeWords: Readonly<Record<string, (FormProblem & { readonly kind: 'wrongType' })['expected']>> = {
  string: 'text',
  number: 'wholeNumber',
  int: 'wholeNumber',
  array: 'list',
}

/** All unions of a plan are told apart by their `kind`. */
function choicesOf(issue: Issue & { readonly code: 'invalid_union' }): readonly string[] {
  return 'options' in issue ? (issue.options ?? []).map(String) : []
}
