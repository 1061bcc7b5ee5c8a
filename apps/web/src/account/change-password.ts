import { Refused } from '../api.ts'
import { postAuth } from '../login/sign-in.ts'
import { problemIn } from './problem-in.ts'

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
  const problem = problemIn(await response.json(), 'newPassword')
  const wrong =
    problem === undefined
      ? ({ field: 'currentPassword', problem: 'invalid' } as const)
      : { field: 'newPassword', problem }
  throw new Refused({ reason: 'invalidInput', fields: [wrong] })
}
