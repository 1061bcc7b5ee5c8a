import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { serveStatic } from '@hono/node-server/serve-static'
import { type Context, Hono, type Next } from 'hono'
import { adminHeaders } from './security.ts'

/** The requests of a screen, for the browser to send at once; `null`: nobody is signed in. */
export type AskAhead = (c: Context, screen: string) => Promise<readonly string[] | null>

type Env = { Variables: { isScreen?: boolean } }

/**
 * The built web admin; an address that is not one of its files is one of its screens, or is answered as missing by the
 * same page.
 */
export function webPages(folder: string, askAhead: AskAhead) {
  const screens = Object.entries(readScreens(folder))
  const pages = new Hono<Env>()
    .use('/assets/*', ofOurPages, keptForAYear)
    .use('/assets/*', serveStatic({ root: folder, precompressed: true }))
    // A page in place of a script would break the screen, for as long as it is cached.
    .all('/assets/*', missing)
    .use('*', adminHeaders)
  for (const [path, files] of screens) pages.get(path, fetchedAhead(path, files, askAhead))
  return (
    pages
      .use('*', askedEachTime, serveStatic({ root: folder, precompressed: true }))
      .on('GET', '/:file{.+\\.[a-z0-9]+}', missing)
      // Before the first build the screens are unknown.
      .get('*', screens.length === 0 ? asItIs : missingUnlessScreen)
      .get('*', serveStatic({ path: join(folder, 'index.html'), precompressed: true }))
  )
}

/**
 * Parts of pages, which no other site may embed. What a page may load and who may frame it is declared by the page:
 * with each of twenty parts, the same headers would add five kilobytes to a first view.
 */
async function ofOurPages(c: Context, next: Next): Promise<void> {
  await next()
  c.header('Cross-Origin-Resource-Policy', 'same-origin')
}

/** Their names carry a hash of what is in them. */
async function keptForAYear(c: Context, next: Next): Promise<void> {
  await next()
  if (c.res.ok) c.header('Cache-Control', 'public, max-age=31536000, immutable')
}

/** The page names the files of its build, so after an update an old page must not be shown. */
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
 * A missing page also says so to programs: with status 200 a search engine would keep it, and a script would try to
 * read it.
 */
async function missingUnlessScreen(c: Context<Env>, next: Next): Promise<void> {
  await next()
  if (c.get('isScreen') === true || !c.res.ok) return
  c.res = new Response(c.res.body, { status: 404, headers: c.res.headers })
  c.header('Cache-Control', 'no-store')
}

/** Names the files of a screen and its first questions beside its page, so that the browser fetches them all at once. */
function fetchedAhead(screen: string, files: readonly string[], askAhead: AskAhead) {
  const links = files.map((file) =>
    file.endsWith('.css')
      ? `</${file}>; rel=preload; as=style; crossorigin`
      : `</${file}>; rel=modulepreload; crossorigin`,
  )
  return async (c: Context<Env>, next: Next): Promise<void> => {
    c.set('isScreen', true)
    await next()
    // Without a session the login is shown, and these requests would be wasted.
    const questions = c.res.ok ? await askAhead(c, screen) : null
    if (questions === null) return
    const asked = questions.map((question) => `<${question}>; rel=preload; as=fetch; crossorigin`)
    // Of two addresses that both fit, the one listed first is the outermost here, and is applied last.
    c.header('Link', [...links, ...asked].join(', '))
  }
}

/**
 * Which files each screen needs, as written down by the build of the web; without it, browsers find out by themselves.
 */
function readScreens(folder: string): Readonly<Record<string, readonly string[]>> {
  const list = join(folder, 'screens.json')
  return existsSync(list) ? JSON.parse(readFileSync(list, 'utf8')) : {}
}
