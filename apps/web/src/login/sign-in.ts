import { Refused } from '../api.ts'

export type Login = { readonly username: string; readonly password: string; readonly code: string }

/**
 * Signs in with the session cookie that the server sets; `codeNeeded`: the password is right, and a code is asked as
 * well. Refuses `wrongLogin`, `wrongCode` and `tooManyAttempts`.
 */
export async function signIn(login: Login): Promise<'signedIn' | 'codeNeeded'> {
  const response = await postAuth('sign-in/username', login)
  if (response.ok) return 'signedIn'
  const reason = reasonIn(await response.json())
  if (reason === 'codeNeeded') return reason
  throw new Refused({ reason: reason === 'wrongCode' ? reason : 'wrongLogin' })
}

/** Why the login refused: `{ refusal: { reason } }`. */
function reasonIn(body: unknown): unknown {
  return Reflect.get(Object(Reflect.get(Object(body), 'refusal')), 'reason')
}

/**
 * The login's own routes. Fails as `fetch` does where the server cannot be reached, and where it or a proxy failed;
 * refuses `tooManyAttempts`, `busy` and `storageFull`; any other answer is the caller's to read.
 */
export async function postAuth(path: string, body: object): Promise<Response> {
  const response = await fetch(`/api/auth/${path}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  })
  if (response.status === 503) throw new Refused({ reason: 'busy' })
  if (response.status === 507) throw new Refused({ reason: 'storageFull' })
  if (response.status >= 500) throw new Error(`${path} was answered with ${response.status}`)
  if (response.status === 429)
    throw new Refused({ reason: 'tooManyAttempts', waitSeconds: waitSecondsOf(response) })
  return response
}

function waitSecondsOf(response: Response): number {
  const seconds = Number(response.headers.get('x-retry-after') ?? response.headers.get('retry-after'))
  return Number.isFinite(seconds) && seconds > 0 ? Math.ceil(seconds) : 60
}
