import { type FieldProblem, isFieldProblem } from '@lienthehe/domain/refusals'

/** The problem that the server's answer reports for a field: `{ refusal: { fields: [{ field, problem }] } }`. */
export function problemIn(body: unknown, name: string): FieldProblem | undefined {
  const fields = read(read(body, 'refusal'), 'fields')
  const wrong = Array.isArray(fields)
    ? fields.find((entry: unknown) => read(entry, 'field') === name)
    : undefined
  const problem = read(wrong, 'problem')
  return typeof problem === 'string' && isFieldProblem(problem) ? problem : undefined
}

function read(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined
}
