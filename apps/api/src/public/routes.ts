import { type Context, Hono, type Next } from 'hono'
import { embedRoutes } from './embeds.ts'
import { createShelf } from './finished.ts'
import { pageRoutes } from './pages/pages.ts'
import { planRoutes } from './plans.ts'
import type { PublicSources } from './sources.ts'
import { widgetScriptRoutes } from './widget-script.ts'
import { withoutSlash } from './without-slash.ts'

/**
 * If the operator set no address for the server, answers contain the host that the request named, so no cache may send
 * them to requests with another host.
 */
async function ofThisHost(c: Context, next: Next): Promise<void> {
  await next()
  const isKeptByNobody = c.res.headers.get('Cache-Control')?.includes('no-store') === true
  if (!isKeptByNobody) c.header('Vary', 'Host', { append: true })
}

async function asItIs(_: Context, next: Next): Promise<void> {
  await next()
}

/** Everything that can be read without signing in and without a cookie. */
export function publicRoutes(sources: PublicSources) {
  const shelf = createShelf()
  return new Hono()
    .use('*', withoutSlash, sources.origin === null ? ofThisHost : asItIs)
    .route('/', planRoutes(sources, shelf))
    .route('/', widgetScriptRoutes(sources, shelf))
    .route('/', embedRoutes(sources, shelf))
    .route('/', pageRoutes(sources, shelf))
}
