import { Hono } from 'hono'
import { answerFinished, programCaching } from './answer.ts'
import { finish, type Shelf } from './finished.ts'
import { type PublicSources, widgetScripts } from './sources.ts'

/**
 * Serves the scripts of `<clb-progress>` and the client to pages of any origin. They were built before the server
 * started, and each is read once.
 */
export function widgetScriptRoutes({ readWidgetScript, origin }: PublicSources, shelf: Shelf) {
  const routes = new Hono()
  for (const name of widgetScripts) {
    const read = async () =>
      finish(addressed(await readWidgetScript(name), origin), {
        'Content-Type': 'text/javascript; charset=utf-8',
        'Cache-Control': programCaching,
        'Access-Control-Allow-Origin': '*',
        'Cross-Origin-Resource-Policy': 'cross-origin',
      })
    routes.get(`/${name}`, async (context) => answerFinished(context, await shelf.find(name, read)))
  }
  return routes
}

/** Puts the address of this server into the script, if it is known, so that the script is right from any cache. */
function addressed(script: Uint8Array, origin: string | null): Uint8Array | string {
  return origin === null ? script : new TextDecoder().decode(script).replaceAll('{{origin}}', origin)
}
