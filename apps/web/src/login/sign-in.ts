import type { Refusal } from '@lienthehe/api/contract'

export type LoginField = 'userName' | 'password'

/** What came of signing in; `unreachable` is the network or the server, not the person. */
export type SignInResult = { readonly kind: 'done' } | { readonly kind: 'unreachable' } | Incomplete | Refused
type Incomplete = { readonly kind: 'incomplete'; readonly missing: readonly LoginField[] }
type Refused = { readonly kind: 'refused'; readonly refusal: Refusal }

/** Signs in with the session cookie that the server sets. */
export async function signIn(login: {
  readonly username: string
  readonly password: string
}): Promise<SignInResult> {
  const missing = [
    ...(login.username === '' ? (['userName'] as const) : []),
    ...(login.password === '' ? (['password'] as const) : []),
  ]
  // What was not typed is no attempt, and is not counted as one.
  if (missing.length > 0) return { kind: 'incomplete', missing }
  const response = await postAuth('sign-in/username', login)
  if (response?.ok === true) return { kind: 'done' }
  if (response?.status === 503) return refuse({ reason: 'busy' })
  if (response?.status === 507) return refuse({ reason: 'storageFull' })
  if (response === null || response.status >= 500) return { kind: 'unreachable' }
  if (response.status === 429)
    return refuse({ reason: 'tooManyAttempts', waitSeconds: waitSecondsOf(response) })
  return refuse({ reason: 'wrongLogin' })
}

/** The login's own routes; `null` when the server cannot be reached. */
export async function postAuth(path: string, body: object): Promise<Response | null> {
  try {
    return await fetch(`/api/auth/${path}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
    })
  } catch (error) {
    // `fetch` throws a TypeError for a network that is down, and for nothing else here.
    if (error instanceof TypeError) return null
    throw error
  }
}

export function waitSecondsOf(response: Response): number {
  const seconds = Number(response.headers.get('x-retry-after') ?? response.headers.get('retry-after'))
  return Number.isFinite(seconds) && seconds > 0 ? Math.ceil(seconds) : 60
}

function refuse(refusal: Refusal): Refused {
  return { kind: 'refused', refusal }
}
