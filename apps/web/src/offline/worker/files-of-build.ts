import { buildLockPrefix, draftLockPrefix } from '../device/lock-names.ts'

/** Filled in by the build tool: the name of the build's entry file, and all files that the offline screen needs. */
declare const offlineBuild: { readonly entry: string; readonly files: readonly string[] }

/** Every screen is this one HTML page, which is cached under one address. */
const page = '/'
/** How long to wait for the page, in milliseconds: a network that neither answers nor fails counts as no network. */
const pageWithin = 5_000

const { entry, files } = offlineBuild
const ownCache = `${buildLockPrefix}${entry}`

/** Fills one cache per build, completely or not at all. */
export async function fillCache(): Promise<void> {
  const cache = await caches.open(ownCache)
  await Promise.all(
    [page, ...files].map(async (path) => {
      // Fetched without the session cookie: the cached files belong to no user.
      const response = await fetch(path, {
        credentials: 'omit',
        cache: path === page ? 'no-store' : 'default',
      })
      if (!response.ok) throw new Error(`${path} was answered with ${response.status}`)
      await cache.put(path, response)
    }),
  )
}

/** Deletes the files of builds that no open page uses any more. */
export async function sweepCaches(): Promise<void> {
  const inUse = new Set((await heldLocks()).filter((name) => name.startsWith(buildLockPrefix)))
  const old = (await caches.keys()).filter((name) => name !== ownCache && !inUse.has(name))
  await Promise.all(old.map((name) => caches.delete(name)))
}

/**
 * Lets this worker replace that of the previous build, but never while a draft is open, because that draft was begun
 * with the previous build.
 */
export async function takeOver(skipWaiting: () => Promise<void>): Promise<void> {
  const isDraftOpen = (await heldLocks()).some((name) => name.startsWith(draftLockPrefix))
  if (!isDraftOpen) await skipWaiting()
}

/** The requests that this worker answers itself; `undefined`: the browser asks the server as usual. */
export function answerTo(request: Request): Promise<Response> | undefined {
  const { pathname, origin } = new URL(request.url)
  const isOurs = request.method === 'GET' && origin === self.location.origin
  if (!isOurs || /^\/(?:api|public)\//.test(pathname)) return undefined
  if (request.mode === 'navigate') return pageFor(request)
  return pathname.startsWith('/assets/') ? fileFor(request) : undefined
}

/**
 * The server's page if it answers in time, so that no user with a network stays on an old build; otherwise the cached
 * page.
 */
async function pageFor(request: Request): Promise<Response> {
  const asked = fetch(request)
  const late = new Promise<undefined>((resolve) => setTimeout(resolve, pageWithin))
  const response = await Promise.race([asked, late]).catch(() => undefined)
  if (response !== undefined && response.status < 500) return response
  return (await caches.match(page, { cacheName: ownCache, ignoreVary: true })) ?? asked
}

/** File names contain a hash of the content, so a file from the cache of any build is the right one. */
async function fileFor(request: Request): Promise<Response> {
  return (await caches.match(request, { ignoreVary: true })) ?? fetch(request)
}

async function heldLocks(): Promise<readonly string[]> {
  const { held = [] } = await navigator.locks.query()
  return held.flatMap(({ name }) => (name === undefined ? [] : [name]))
}
