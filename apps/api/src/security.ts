import type { Context, Next } from 'hono'
import { secureHeaders } from 'hono/secure-headers'

/**
 * Refuses a change that a page of another site requests. The `SameSite=Lax` cookies prevent most of it already; this
 * also stops pages on other hosts of the same domain.
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
 * Was this request sent by one of our pages, or by no page at all? `site` is the header Sec-Fetch-Site. A browser sends
 * this header or Origin; a program that is not a browser has no user's cookie to misuse.
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

/**
 * After a logout, deletes the browser's cache, so that earlier pages cannot be seen again. The chosen language and
 * colours stay.
 */
export async function forgetScreens(c: Context, next: Next): Promise<void> {
  await next()
  c.res.headers.set('Clear-Site-Data', '"cache"')
}

const httpsForAYear = 'max-age=31536000; includeSubDomains'

/** Headers of every answer; see `plainlyAndSafely`. */
export const safeHeaders = {
  'X-Content-Type-Options': 'nosniff',
  'Strict-Transport-Security': httpsForAYear,
} as const

/** For answers with personal data: nobody may cache them. */
export const keptByNobody = 'private, no-store'

/** Makes the browser trust the declared type of an answer and, after one HTTPS request, use only HTTPS. */
export async function plainlyAndSafely(c: Context, next: Next): Promise<void> {
  await next()
  // The headers are set on the answer itself: `c.header` would copy it each time, and turn its body into a stream.
  const { headers } = c.res
  for (const [name, value] of Object.entries(safeHeaders)) headers.set(name, value)
}

/** What the pages of the admin may load (only their own files), and who may show them in a frame (nobody). */
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
  // These headers are for browsers and players that no longer exist. Sent with each of twenty files, they would add two
  // kilobytes to the first visit.
  xDnsPrefetchControl: false,
  xDownloadOptions: false,
  xPermittedCrossDomainPolicies: false,
  xXssProtection: false,
})
