import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { serveStatic } from '@hono/node-server/serve-static'
import { type Context, Hono, type Next } from 'hono'
import { adminHeaders } from './security.ts'

/**
 * The requests that a browser should send at once for a screen, or for a part of a screen whose address has a query;
 * `null`: nobody is signed in.
 */
export type AskAhead = (c: Context, screen: string) => Promise<readonly string[] | null>

type Screens = Readonly<Record<string, readonly string[]>>

type Env = { Variables: { isScreen?: boolean } }

/**
 * Serves the built web admin. An address that is no file is a screen; if it is no known screen, the same page is sent
 * with status 404.
 */
export function webPages(folder: string, askAhead: AskAhead) {
  const screens = readScreens(folder)
  const paths = Object.keys(screens).filter((address) => !address.includes('?'))
  const pages = new Hono<Env>()
    .use('/assets/*', ofOurPages, keptForAYear)
    .use('/assets/*', serveStatic({ root: folder, precompressed: true }))
    // A missing script must not be answered with a page: browsers would cache it, and the screen would not work.
    .all('/assets/*', missing)
    .use('*', adminHeaders)
  for (const path of paths) pages.get(path, fetchedAhead(path, screens, askAhead))
  return (
    pages
      .use('*', askedEachTime, serveStatic({ root: folder, precompressed: true }))
      .on('GET', '/:file{.+\\.[a-z0-9]+}', missing)
      // Before the first build, the list of screens is unknown.
      .get('*', paths.length === 0 ? asItIs : missingUnlessScreen)
      .get('*', serveStatic({ path: join(folder, 'index.html'), precompressed: true }))
  )
}

/**
 * Scripts and styles: other sites may not embed them. The page itself declares what it may load and who may frame it;
 * repeated with each of twenty files, those headers would add five kilobytes to the first visit.
 */
async function ofOurPages(c: Context, next: Next): Promise<void> {
  await next()
  c.header('Cross-Origin-Resource-Policy', 'same-origin')
}

/** The name of a file contains a hash of its content, so browsers may keep it for a year. */
async function keptForAYear(c: Context, next: Next): Promise<void> {
  await next()
  if (c.res.ok) c.header('Cache-Control', 'public, max-age=31536000, immutable')
}

/** The page names the files of its build, so browsers must ask each time whether there is a newer page. */
async function askedEachTime(c: Context, next: Next): Promise<void> {
  await next()
  if (c.res.ok) c.header('Cache-Control', 'no-cache')
}

function missing(c: Context): Response {
  c.header('Cache-Control', 'no-store')
  return c.text('Không có địa chỉ này. There is nothing at this address.\n', 404)
}

async function asItIs(_: Context, next: Next): Promise<void> {
  await next()
}

/**
 * Gives the page the status 404 if the address is no screen: with status 200, search engines would list it, and
 * programs would try to read it.
 */
async function missingUnlessScreen(c: Context<Env>, next: Next): Promise<void> {
  await next()
  if (c.get('isScreen') === true || !c.res.ok) return
  c.res = new Response(c.res.body, { status: 404, headers: c.res.headers })
  c.header('Cache-Control', 'no-store')
}

/**
 * Names the files of a screen and its first requests in the `Link` header of the page, so that the browser fetches all
 * of them at once.
 */
function fetchedAhead(path: string, screens: Screens, askAhead: AskAhead) {
  return async (c: Context<Env>, next: Next): Promise<void> => {
    c.set('isScreen', true)
    await next()
    const part = `${path}${new URL(c.req.url).search}`
    const screen = part in screens ? part : path
    // Without a session the login is shown, and these requests would be useless.
    const questions = c.res.ok ? await askAhead(c, screen) : null
    if (questions === null) return
    const asked = questions.map((question) => `<${question}>; rel=preload; as=fetch; crossorigin`)
    // If two addresses match, the one that was registered first sets the header last, so it wins.
    c.header('Link', [...(screens[screen] ?? []).map(linkTo), ...asked].join(', '))
  }
}

function linkTo(file: string): string {
  return file.endsWith('.css')
    ? `</${file}>; rel=preload; as=style; crossorigin`
    : `</${file}>; rel=modulepreload; crossorigin`
}

/**
 * The files that each screen and part needs, from a list that the build of the web admin writes. Without the list,
 * browsers find the files themselves.
 */
function readScreens(folder: string): Screens {
  const list = join(folder, 'screens.json')
  return existsSync(list) ? JSON.parse(readFileSync(list, 'utf8')) : {}
}
