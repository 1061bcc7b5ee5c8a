import { Hono } from 'hono'
import { answerFinished, programCaching } from './answer.ts'
import { finish, type Shelf } from './finished.ts'
import type { PublicSources } from './sources.ts'

/** The script of `<clb-progress>`, for pages of any origin. It was built before the server started, and is read once. */
export function widgetScriptRoutes({ readWidgetScript }: PublicSources, shelf: Shelf) {
  const read = async () =>
    finish(await readWidgetScript(), {
      'Content-Type': 'text/javascript; charset=utf-8',
      'Cache-Control': programCaching,
      'Access-Control-Allow-Origin': '*',
      'Cross-Origin-Resource-Policy': 'cross-origin',
    })
  return new Hono().get('/widget.js', async (context) =>
    answerFinished(context, await shelf.find('widget.js', read)),
  )
}
