import { type FieldProblem, isFieldProblem } from '@lienthehe/domain'
import { Refused } from '../api.ts'
import { postAuth } from '../login/sign-in.ts'

/**
 * Changes one's own password and ends one's other sessions. Refuses `notSignedIn`, `tooManyAttempts`, and `invalidInput`
 * with `currentPassword` or `newPassword`.
 */
export async function changePassword(change: {
  readonly currentPassword: string
  readonly newPassword: string
}): Promise<void> {
  const response = await postAuth('change-password', { ...change, revokeOtherSessions: true })
  if (response.ok) return
  if (response.status === 401) throw new Refused({ reason: 'notSignedIn' })
  const problem = problemOf(await response.json(), 'newPassword')
  const wrong =
    problem === undefined
      ? ({ field: 'currentPassword', problem: 'invalid' } as const)
      : { field: 'newPassword', problem }
  throw new Refused({ reason: 'invalidInput', fields: [wrong] })
}

/** What the answer says is wrong with a field: `{ refusal: { fields: [{ field, problem }] } }`. */
function problemOf(body: unknown, name: string): FieldProblem | undefined {
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
