import type { Context, Next } from 'hono'
import { secureHeaders } from 'hono/secure-headers'

/**
 * Refuses a change that a page of another site asks for. Cookies are `SameSite=Lax` already; this also closes what a
 * sibling host of the same site could do.
 */
export async function sameOriginOnly(c: Context, next: Next): Promise<Response | undefined> {
  if (c.req.method === 'GET' || c.req.method === 'HEAD') {
    await next()
    return undefined
  }
  const site = c.req.header('sec-fetch-site')
  const origin = c.req.header('origin')
  const ownHost = c.req.header('host')
  const sameSite = site === undefined || site === 'same-origin'
  const sameOrigin = origin === undefined || (URL.canParse(origin) && new URL(origin).host === ownHost)
  // A browser sends at least one of the two; a script without a browser has no cookie to be stolen.
  if (!sameSite || !sameOrigin) return c.json({ message: 'crossSite' }, 403)
  await next()
  return undefined
}

/** What a signed-out browser has seen is not found in its cache; its language and colours may stay. */
export async function forgetScreens(c: Context, next: Next): Promise<void> {
  await next()
  c.res.headers.set('Clear-Site-Data', '"cache"')
}

const httpsForAYear = 'max-age=31536000; includeSubDomains'

/** Whatever is answered is what it says it is, and is asked for over HTTPS once it was. */
export async function plainlyAndSafely(c: Context, next: Next): Promise<void> {
  await next()
  // Set on the answer itself: `c.header` would make a copy of it each time, with its body as a stream.
  const { headers } = c.res
  headers.set('X-Content-Type-Options', 'nosniff')
  headers.set('Strict-Transport-Security', httpsForAYear)
}

/** What the pages of the admin may load and who may show them: themselves and nobody. */
export const adminHeaders = secureHeaders({
  contentSecurityPolicy: {
    defaultSrc: ["'none'"],
    scriptSrc: ["'self'"],
    styleSrc: ["'self'"],
    fontSrc: ["'self'"],
    imgSrc: ["'self'", 'data:'],
    connectSrc: ["'self'"],
    formAction: ["'self'"],
    baseUri: ["'none'"],
    frameAncestors: ["'none'"],
    manifestSrc: ["'self'"],
  },
  crossOriginOpenerPolicy: 'same-origin',
  crossOriginResourcePolicy: 'same-origin',
  referrerPolicy: 'same-origin',
  strictTransportSecurity: httpsForAYear,
  xFrameOptions: 'DENY',
  // For browsers and players that are no more; with each of twenty files they would cost a first view two kilobytes.
  xDnsPrefetchControl: false,
  xDownloadOptions: false,
  xPermittedCrossDomainPolicies: false,
  xXssProtection: false,
})
