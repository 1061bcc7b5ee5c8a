import { buildLockPrefix, draftLockPrefix } from '../device/lock-names.ts'

/** Filled in by the build: the name of its entry, and all files that the screen without a network needs. */
declare const offlineBuild: { readonly entry: string; readonly files: readonly string[] }

/** Every screen is this page; it is kept under one address. */
const page = '/'
/** In milliseconds: a network that neither answers nor fails counts as none. */
const pageWithin = 5_000

const { entry, files } = offlineBuild
const ownCache = `${buildLockPrefix}${entry}`

/** One cache for each build, whole or not at all. */
export async function fillCache(): Promise<void> {
  const cache = await caches.open(ownCache)
  await Promise.all(
    [page, ...files].map(async (path) => {
      // Without a session: the stored files belong to nobody.
      const response = await fetch(path, {
        credentials: 'omit',
        cache: path === page ? 'no-store' : 'default',
      })
      if (!response.ok) throw new Error(`${path} was answered with ${response.status}`)
      await cache.put(path, response)
    }),
  )
}

/** Drops the files of builds that no page uses any more. */
export async function sweepCaches(): Promise<void> {
  const inUse = new Set((await heldLocks()).filter((name) => name.startsWith(buildLockPrefix)))
  const old = (await caches.keys()).filter((name) => name !== ownCache && !inUse.has(name))
  await Promise.all(old.map((name) => caches.delete(name)))
}

/** Replaces the previous build, but never while a draft is open: the draft was begun with that build. */
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

/** The server's page if it answers, so that no user with a network stays with an old build. */
async function pageFor(request: Request): Promise<Response> {
  const asked = fetch(request)
  const late = new Promise<undefined>((resolve) => setTimeout(resolve, pageWithin))
  const response = await Promise.race([asked, late]).catch(() => undefined)
  if (response !== undefined && response.status < 500) return response
  return (await caches.match(page, { cacheName: ownCache, ignoreVary: true })) ?? asked
}

/** Names carry a hash, so that a file of any build that is kept is the right one. */
async function fileFor(request: Request): Promise<Response> {
  return (await caches.match(request, { ignoreVary: true })) ?? fetch(request)
}

async function heldLocks(): Promise<readonly string[]> {
  const { held = [] } = await navigator.locks.query()
  return held.flatMap(({ name }) => (name === undefined ? [] : [name]))
}
