import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto'

/** Longer than a summer away; each login starts it again. */
export const knownDeviceSeconds = 180 * 24 * 60 * 60

/**
 * What a browser keeps after a login: proof that this user signed in with it. It grants no access; its failed tries for
 * that name are only counted separately from those of strangers (OWASP, “device cookies”).
 */
export function knownDeviceCookie(secret: string, userName: string): string {
  const id = randomBytes(16).toString('base64url')
  return `${id}.${signatureOf(secret, id, userName)}`
}

/** The id of the device, when the cookie was given to it for this user; else `null`. */
export function knownDeviceOf(secret: string, cookie: string | undefined, userName: string): string | null {
  const [id = '', signature = ''] = cookie?.split('.') ?? []
  const [given, expected] = [Buffer.from(signature), Buffer.from(signatureOf(secret, id, userName))]
  return given.length === expected.length && timingSafeEqual(given, expected) ? id : null
}

function signatureOf(secret: string, id: string, userName: string): string {
  return createHmac('sha256', secret).update(`known device\n${id}\n${userName}`).digest('base64url')
}
