import { createHmac, timingSafeEqual } from 'node:crypto'

/** Over HTTPS the name itself binds the cookie to this host. */
export function sessionCookieName(secure: boolean): string {
  return secure ? '__Host-session' : 'session'
}

/**
 * The token of the session in a `Cookie` header, if this server signed it; else `null`. better-auth writes
 * `token.signature`, the signature being HMAC-SHA-256 in base64, and encodes the whole for the header.
 */
export function readSessionToken(
  header: string | null,
  { name, secret }: { readonly name: string; readonly secret: string },
): string | null {
  const signed = decoded(cookieNamed(header ?? '', name) ?? '')
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
