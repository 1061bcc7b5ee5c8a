import { Hono } from 'hono'
import { pageRoutes } from './pages.ts'
import { planRoutes } from './plans.ts'
import type { PublicSources } from './sources.ts'
import { widgetScriptRoutes } from './widget-script.ts'

/** Everything that can be seen without signing in and without a cookie. */
export function publicRoutes(sources: PublicSources) {
  return new Hono()
    .route('/', planRoutes(sources))
    .route('/', widgetScriptRoutes(sources))
    .route('/', pageRoutes(sources))
}
