import { Refused } from '../api.ts'

export type Login = { readonly username: string; readonly password: string; readonly code: string }

/**
 * Signs in; the server sets the session cookie. `codeNeeded`: the password is right, and a code is needed as well.
 * Refuses `wrongLogin`, `wrongCode` and `tooManyAttempts`.
 */
export async function signIn(login: Login): Promise<'signedIn' | 'codeNeeded'> {
  const response = await postAuth('sign-in/username', login)
  if (response.ok) return 'signedIn'
  const reason = reasonIn(await response.json())
  if (reason === 'codeNeeded') return reason
  throw new Refused({ reason: reason === 'wrongCode' ? reason : 'wrongLogin' })
}

/** The reason in a refusal of the login: `{ refusal: { reason } }`. */
function reasonIn(body: unknown): unknown {
  return Reflect.get(Object(Reflect.get(Object(body), 'refusal')), 'reason')
}

/**
 * Calls a route of the login. Throws as `fetch` does if the server cannot be reached, and also if the server or a proxy
 * failed. Refuses `tooManyAttempts`, `busy` and `storageFull`; any other answer is returned to the caller.
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
