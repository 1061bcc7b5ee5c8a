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
 * Does this request come from a page of ours, or from no page at all? `site` is the header Sec-Fetch-Site. A browser
 * sends at least one of it and Origin; a script without a browser has no cookie that could be stolen.
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

/** After sign-out, pages seen before are not in the browser's cache; its language and colours may stay. */
export async function forgetScreens(c: Context, next: Next): Promise<void> {
  await next()
  c.res.headers.set('Clear-Site-Data', '"cache"')
}

const httpsForAYear = 'max-age=31536000; includeSubDomains'

/** The headers of every answer: see `plainlyAndSafely`. */
export const safeHeaders = {
  'X-Content-Type-Options': 'nosniff',
  'Strict-Transport-Security': httpsForAYear,
} as const

/** Personal data must not be cached. */
export const keptByNobody = 'private, no-store'

/** The browser must trust the declared type of an answer and, after one HTTPS request, use only HTTPS. */
export async function plainlyAndSafely(c: Context, next: Next): Promise<void> {
  await next()
  // Set on the answer itself: `c.header` would make a copy of it each time, with its body as a stream.
  const { headers } = c.res
  for (const [name, value] of Object.entries(safeHeaders)) headers.set(name, value)
}

/** What the pages of the admin may load, and who may frame them: only their own files, and nobody. */
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
  // For browsers and players that no longer exist; sent with each of twenty files, they would add two kilobytes to a
  // first view.
  xDnsPrefetchControl: false,
  xDownloadOptions: false,
  xPermittedCrossDomainPolicies: false,
  xXssProtection: false,
})
