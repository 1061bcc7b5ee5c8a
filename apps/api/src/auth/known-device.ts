import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto'

/** How long a browser stays known after its last login: 180 days, so an absence of some months does not matter. */
export const knownDeviceSeconds = 180 * 24 * 60 * 60

/**
 * A cookie that a browser stores after a login: proof that this user signed in with it. It grants no access. It only
 * means that failed logins of this user from this browser are counted apart from those of strangers (OWASP, “device
 * cookies”).
 */
export function knownDeviceCookie(secret: string, userName: string): string {
  const id = randomBytes(16).toString('base64url')
  return `${id}.${signatureOf(secret, id, userName)}`
}

/** The id of the browser, if this server made the cookie for this user; else `null`. */
export function knownDeviceOf(secret: string, cookie: string | undefined, userName: string): string | null {
  const [id = '', signature = ''] = cookie?.split('.') ?? []
  const [given, expected] = [Buffer.from(signature), Buffer.from(signatureOf(secret, id, userName))]
  return given.length === expected.length && timingSafeEqual(given, expected) ? id : null
}

function signatureOf(secret: string, id: string, userName: string): string {
  return createHmac('sha256', secret).update(`known device\n${id}\n${userName}`).digest('base64url')
}
