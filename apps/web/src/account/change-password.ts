import type { Refusal } from '@lienthehe/api/contract'
import { type FieldProblem, isFieldProblem } from '@lienthehe/domain'
import { postAuth, waitSecondsOf } from '../login/sign-in.ts'

export type PasswordResult =
  | { readonly kind: 'done' }
  | { readonly kind: 'unreachable' }
  | { readonly kind: 'currentWrong' }
  | { readonly kind: 'nextWrong'; readonly problem: FieldProblem }
  | { readonly kind: 'refused'; readonly refusal: Refusal }

/** Changes one's own password and ends one's other sessions. */
export async function changePassword(change: {
  readonly currentPassword: string
  readonly newPassword: string
}): Promise<PasswordResult> {
  const response = await postAuth('change-password', { ...change, revokeOtherSessions: true })
  if (response?.ok === true) return { kind: 'done' }
  if (response === null || response.status >= 500) return { kind: 'unreachable' }
  if (response.status === 401) return { kind: 'refused', refusal: { reason: 'notSignedIn' } }
  if (response.status === 429)
    return { kind: 'refused', refusal: { reason: 'tooManyAttempts', waitSeconds: waitSecondsOf(response) } }
  const problem = problemOf(await response.json(), 'newPassword')
  return problem === undefined ? { kind: 'currentWrong' } : { kind: 'nextWrong', problem }
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
