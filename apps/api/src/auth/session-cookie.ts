import { createHmac, timingSafeEqual } from 'node:crypto'
import { createRecentlyUsed } from './recently-used.ts'

/** Over HTTPS the name itself binds the cookie to this host. */
export function sessionCookieName(secure: boolean): string {
  return secure ? '__Host-session' : 'session'
}

/** The token of the session in a `Cookie` header, if this server signed it; else `null`. */
export type ReadSessionToken = (header: string | undefined) => string | null

/** As many cookies as are in use at once. */
const knownMax = 2_000

/** Reads tokens from the cookie of this name. A cookie checked once is recognised, as a browser sends it each time. */
export function createTokenReader({
  name,
  secret,
}: {
  readonly name: string
  readonly secret: string
}): ReadSessionToken {
  // Only cookies signed here are kept, so a stranger cannot push anybody out.
  const known = createRecentlyUsed<string>(knownMax)
  return (header) => {
    const cookie = header === undefined ? undefined : cookieNamed(header, name)
    if (cookie === undefined) return null
    const token = known.get(cookie) ?? signedToken(cookie, secret)
    if (token !== null) known.set(cookie, token)
    return token
  }
}

/** better-auth writes `token.signature`, the signature being HMAC-SHA-256 in base64, and encodes the whole. */
function signedToken(cookie: string, secret: string): string | null {
  const signed = decoded(cookie)
  const end = signed.lastIndexOf('.')
  if (end < 1) return null
  const token = signed.slice(0, end)
  const signature = Buffer.from(signed.slice(end + 1), 'base64')
  const expected = createHmac('sha256', secret).update(token).digest()
  return signature.length === expected.length && timingSafeEqual(signature, expected) ? token : null
}

/** Of several cookies with one name the first counts, as for better-auth. */
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
    // What cannot be decoded was not written by us.
    return ''
  }
}
