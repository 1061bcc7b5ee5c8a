import { Refused } from '../api.ts'
import { postAuth } from '../login/sign-in.ts'
import { problemIn } from './problem-in.ts'

export type Begun = { readonly secret: string; readonly address: string }

/** Asks for a new secret. Refuses `invalidInput` with `currentPassword`, and everything that `postAuth` refuses. */
export async function beginSecondStep(currentPassword: string): Promise<Begun> {
  const answer = await send('begin', { currentPassword }, 'currentPassword')
  return { secret: textIn(answer, 'secret'), address: textIn(answer, 'address') }
}

/**
 * Confirms the code: from now on the login asks for one. Resolves to the recovery codes; refuses `invalidInput` with
 * `code`.
 */
export async function confirmSecondStep(code: string): Promise<readonly string[]> {
  const codes: unknown = Reflect.get(Object(await send('confirm', { code }, 'code')), 'recoveryCodes')
  return Array.isArray(codes) ? codes.filter((each) => typeof each === 'string') : []
}

/** Turns the code off: the login asks for none any more. Refuses `invalidInput` with `currentPassword`. */
export async function endSecondStep(currentPassword: string): Promise<void> {
  await send('end', { currentPassword }, 'currentPassword')
}

async function send(step: string, body: object, field: string): Promise<unknown> {
  const response = await postAuth(`second-step/${step}`, body)
  if (response.ok) return response.json()
  if (response.status === 401) throw new Refused({ reason: 'notSignedIn' })
  const problem = problemIn(await response.json(), field) ?? 'invalid'
  throw new Refused({ reason: 'invalidInput', fields: [{ field, problem }] })
}

function textIn(answer: unknown, name: string): string {
  return String(Reflect.get(Object(answer), name))
}
