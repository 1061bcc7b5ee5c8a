import type { z } from 'zod'
import { accept, type Result, refuse } from '../refusals/result.ts'
import type { FormProblem } from './form-problem.ts'

/** Does this have the form of the schema? If not, everything that is wrong with it, each with its place. */
export function readForm<Form>(
  schema: z.ZodType<Form>,
  input: unknown,
): Result<Form, readonly FormProblem[]> {
  const { data, error } = schema.safeParse(input, { reportInput: true })
  return error === undefined ? accept(data) : refuse(error.issues.map(problemOf))
}

function problemOf(issue: z.core.$ZodIssue): FormProblem {
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
    // A day is the only text that our schemas check by themselves and name this way.
    case 'custom':
      return issue.message === 'dateInvalid' ? { kind: 'noSuchDay', path } : { kind: 'malformed', path }
    default:
      return { kind: 'malformed', path }
  }
}

/** What zod calls the types that our documents are made of. */
const typeWords: Readonly<Record<string, (FormProblem & { readonly kind: 'wrongType' })['expected']>> = {
  string: 'text',
  number: 'wholeNumber',
  int: 'wholeNumber',
  array: 'list',
}

/** All unions of our documents are told apart by their `kind`. */
function choicesOf(issue: z.core.$ZodIssueInvalidUnion): readonly string[] {
  return 'options' in issue ? (issue.options ?? []).map(String) : []
}
