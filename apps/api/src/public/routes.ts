import { Hono } from 'hono'
import { embedRoutes } from './embeds.ts'
import { createShelf } from './finished.ts'
import { pageRoutes } from './pages.ts'
import { planRoutes } from './plans.ts'
import type { PublicSources } from './sources.ts'
import { widgetScriptRoutes } from './widget-script.ts'
import { withoutSlash } from './without-slash.ts'

/** Everything that can be seen without signing in and without a cookie. */
export function publicRoutes(sources: PublicSources) {
  const shelf = createShelf()
  return new Hono()
    .use('*', withoutSlash)
    .route('/', planRoutes(sources, shelf))
    .route('/', widgetScriptRoutes(sources, shelf))
    .route('/', embedRoutes(sources, shelf))
    .route('/', pageRoutes(sources, shelf))
}
