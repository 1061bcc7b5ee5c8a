import { Hono } from 'hono'
import { answerCacheable, programCaching } from './answer.ts'
import type { PublicSources } from './sources.ts'

/** The script of `<clb-progress>`, for pages of any origin. */
export function widgetScriptRoutes({ readWidgetScript }: PublicSources) {
  return new Hono().get('/widget.js', async (context) =>
    answerCacheable(context, await readWidgetScript(), {
      'Content-Type': 'text/javascript; charset=utf-8',
      'Cache-Control': programCaching,
      'Access-Control-Allow-Origin': '*',
      'Cross-Origin-Resource-Policy': 'cross-origin',
    }),
  )
}
