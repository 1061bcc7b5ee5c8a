import { afterEach, beforeEach, expect, test, vi } from 'vitest'

const origin = 'https://lienthehe.example'
const kept = new Map<string, Map<string, Response>>()
let held: readonly { readonly name: string }[] = []
let answers: (path: string) => Promise<Response>

const pathOf = (request: Request | string) =>
  typeof request === 'string' ? request : new URL(request.url).pathname

beforeEach(() => {
  kept.clear()
  held = []
  answers = async (path) => new Response(`served ${path}`)
  vi.stubGlobal('offlineBuild', { entry: '/assets/index-2.js', files: ['/assets/index-2.js'] })
  vi.stubGlobal('self', { location: { origin } })
  vi.stubGlobal('navigator', { locks: { query: async () => ({ held }) } })
  vi.stubGlobal('fetch', (request: Request | string) => answers(pathOf(request)))
  vi.stubGlobal('caches', {
    open: async (name: string) => {
      const cache = kept.get(name) ?? new Map<string, Response>()
      kept.set(name, cache)
      return { put: async (path: string, response: Response) => cache.set(path, response) }
    },
    keys: async () => [...kept.keys()],
    delete: async (name: string) => kept.delete(name),
    match: async (request: Request | string) =>
      [...kept.values()].map((cache) => cache.get(pathOf(request))).find((found) => found !== undefined),
  })
})
afterEach(() => {
  vi.unstubAllGlobals()
  vi.resetModules()
})

const build = () => import('./files-of-build.ts')

/** A request as a browser makes it to open a page; `new Request` does not allow this mode. */
function navigation(path: string): Request {
  return Object.defineProperty(new Request(`${origin}${path}`), 'mode', { value: 'navigate' })
}

test('a build is kept whole: its page and its files, or nothing that counts', async () => {
  const { fillCache } = await build()
  await fillCache()
  expect([...(kept.get('build:/assets/index-2.js')?.keys() ?? [])].sort()).toEqual([
    '/',
    '/assets/index-2.js',
  ])
  answers = async () => new Response('gone', { status: 404 })
  await expect(fillCache()).rejects.toThrow('404')
})

test('the page comes from the server where it answers, and from the machine where it does not', async () => {
  const { fillCache, answerTo } = await build()
  await fillCache()
  expect(await (await answerTo(navigation('/tren-may')))?.text()).toBe('served /tren-may')
  answers = () => Promise.reject(new TypeError('no network'))
  expect(await (await answerTo(navigation('/tren-may')))?.text()).toBe('served /')
})

test('what the server answers is never kept, nor given in place of an answer', async () => {
  const { answerTo } = await build()
  for (const path of ['/api/trpc/session.me', '/api/attachments/1', '/public/progress'])
    expect(answerTo(navigation(path))).toBeUndefined()
  expect(answerTo(new Request(`${origin}/assets/index-2.js`, { method: 'POST' }))).toBeUndefined()
  expect(answerTo(new Request('https://elsewhere.example/assets/index-2.js'))).toBeUndefined()
})

test('files of an older build stay for as long as a page of it is open', async () => {
  const { sweepCaches } = await build()
  kept.set('build:/assets/index-0.js', new Map())
  kept.set('build:/assets/index-1.js', new Map())
  kept.set('build:/assets/index-2.js', new Map())
  held = [{ name: 'build:/assets/index-1.js' }]
  await sweepCaches()
  expect([...kept.keys()]).toEqual(['build:/assets/index-1.js', 'build:/assets/index-2.js'])
})

test('a build that waits does not take over while a draft is open', async () => {
  const { takeOver } = await build()
  const skipWaiting = vi.fn(async () => undefined)
  held = [{ name: 'draft:3f0c9d5e' }]
  await takeOver(skipWaiting)
  expect(skipWaiting).not.toHaveBeenCalled()
  held = []
  await takeOver(skipWaiting)
  expect(skipWaiting).toHaveBeenCalledOnce()
})
