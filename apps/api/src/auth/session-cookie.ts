import { createHmac, timingSafeEqual } from 'node:crypto'
import { createRecentlyUsed } from './recently-used.ts'

/** The name of the session cookie. Over HTTPS, the prefix `__Host-` makes browsers send it to this host only. */
export function sessionCookieName(secure: boolean): string {
  return secure ? '__Host-session' : 'session'
}

/** The token of the session in a `Cookie` header, if this server signed it; else `null`. */
export type ReadSessionToken = (header: string | undefined) => string | null

/** How many cookies are remembered: about as many as are in use at once. */
const knownMax = 2_000

/**
 * Reads the token from the cookie of this name. A browser sends the same cookie each time, so its signature is checked
 * once and then remembered.
 */
export function createTokenReader({
  name,
  secret,
}: {
  readonly name: string
  readonly secret: string
}): ReadSessionToken {
  // Only cookies that this server signed are remembered, so a stranger cannot make it forget any.
  const known = createRecentlyUsed<string>(knownMax)
  return (header) => {
    const cookie = header === undefined ? undefined : cookieNamed(header, name)
    if (cookie === undefined) return null
    const token = known.get(cookie) ?? signedToken(cookie, secret)
    if (token !== null) known.set(cookie, token)
    return token
  }
}

/**
 * The token of a cookie, if its signature is right. better-auth writes `token.signature`, where the signature is
 * HMAC-SHA-256 in base64, and URL-encodes the result.
 */
function signedToken(cookie: string, secret: string): string | null {
  const signed = decoded(cookie)
  const end = signed.lastIndexOf('.')
  if (end < 1) return null
  const token = signed.slice(0, end)
  const signature = Buffer.from(signed.slice(end + 1), 'base64')
  const expected = createHmac('sha256', secret).update(token).digest()
  return signature.length === expected.length && timingSafeEqual(signature, expected) ? token : null
}

/** If several cookies have this name, the first counts, as it does for better-auth. */
function cookieNamed(header: string, name: string): string | undefined {
  const [found] = header
    .split(';')
    .map((pair) => pair.trim())
    .filter((pair) => pair.startsWith(`${name}=`))
  return found?.slice(name.length + 1)
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    // This server writes no cookie that cannot be decoded.
    return ''
  }
}
