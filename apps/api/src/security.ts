import type { Context, Next } from 'hono'
import { secureHeaders } from 'hono/secure-headers'

/**
 * Refuses a change that a page of another site asks for. Cookies are `SameSite=Lax` already; this also closes what a
 * sibling host of the same site could do.
 */
export async function sameOriginOnly(c: Context, next: Next): Promise<Response | undefined> {
  const { method } = c.req
  const asked = {
    site: c.req.header('sec-fetch-site'),
    origin: c.req.header('origin'),
    host: c.req.header('host'),
  }
  if (method !== 'GET' && method !== 'HEAD' && !isOfOwnPage(asked))
    return c.json({ message: 'crossSite' }, 403)
  await next()
  return undefined
}

/**
 * Does a page of ours send this, or no page at all? `site` is the header Sec-Fetch-Site. A browser sends at least one of it
 * and Origin; a script without a browser has no cookie to be stolen.
 */
export function isOfOwnPage({
  site,
  origin,
  host,
}: Partial<Record<'site' | 'origin' | 'host', string | undefined>>) {
  const isSameSite = site === undefined || site === 'same-origin'
  return isSameSite && (origin === undefined || hostOf(origin) === host)
}

function hostOf(origin: string): string | null {
  return URL.canParse(origin) ? new URL(origin).host : null
}

/** What a signed-out browser has seen is not found in its cache; its language and colours may stay. */
export async function forgetScreens(c: Context, next: Next): Promise<void> {
  await next()
  c.res.headers.set('Clear-Site-Data', '"cache"')
}

const httpsForAYear = 'max-age=31536000; includeSubDomains'

/** What goes with every answer: see `plainlyAndSafely`. */
export const safeHeaders = {
  'X-Content-Type-Options': 'nosniff',
  'Strict-Transport-Security': httpsForAYear,
} as const

/** Personal data is in no cache. */
export const keptByNobody = 'private, no-store'

/** Whatever is answered is what it says it is, and is asked for over HTTPS once it was. */
export async function plainlyAndSafely(c: Context, next: Next): Promise<void> {
  await next()
  // Set on the answer itself: `c.header` would make a copy of it each time, with its body as a stream.
  const { headers } = c.res
  for (const [name, value] of Object.entries(safeHeaders)) headers.set(name, value)
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
