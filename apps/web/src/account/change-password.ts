import type { WrongField } from '@lienthehe/domain/refusals'
import { Refused } from '../api.ts'
import { postAuth } from '../login/sign-in.ts'
import { problemIn } from './problem-in.ts'

/**
 * Changes one's own password and ends one's other sessions. Refuses `notSignedIn`, `tooManyAttempts`, and `invalidInput`
 * with `currentPassword`, `newPassword`, or both.
 */
export async function changePassword(change: {
  readonly currentPassword: string
  readonly newPassword: string
}): Promise<void> {
  const response = await postAuth('change-password', change)
  if (response.ok) return
  if (response.status === 401) throw new Refused({ reason: 'notSignedIn' })
  const fields = wrongIn(await response.json())
  throw new Refused({
    reason: 'invalidInput',
    fields: fields.length > 0 ? fields : [{ field: 'currentPassword', problem: 'invalid' }],
  })
}

function wrongIn(body: unknown): readonly WrongField[] {
  return ['currentPassword', 'newPassword'].flatMap((field) => {
    const problem = problemIn(body, field)
    return problem === undefined ? [] : [{ field, problem }]
  })
}
