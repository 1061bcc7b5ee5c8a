import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { brotliCompressSync, gzipSync } from 'node:zlib'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { makeFolder } from './testing/instance.ts'
import { webPages } from './web-pages.ts'

const folder = makeFolder()
const page = '<!doctype html><title>Liên Thế Hệ</title>'
const script = 'document.title = "Liên Thế Hệ"'

beforeAll(() => {
  mkdirSync(join(folder.path, 'assets'))
  const screens = {
    '/cau-lac-bo': [],
    '/cau-lac-bo/moi': ['assets/found-1a2b.js', 'assets/found-1a2b.css'],
    '/cau-lac-bo/:id': ['assets/club-1a2b.js'],
    '/cau-lac-bo/:id?xem=thanh-vien': ['assets/club-1a2b.js', 'assets/members-1a2b.js'],
  }
  writeFileSync(join(folder.path, 'screens.json'), JSON.stringify(screens))
  for (const [name, content] of [
    ['index.html', page],
    ['assets/index-1a2b.js', script],
  ] as const) {
    writeFileSync(join(folder.path, name), content)
    writeFileSync(join(folder.path, `${name}.br`), brotliCompressSync(content))
    writeFileSync(join(folder.path, `${name}.gz`), gzipSync(content))
  }
})
afterAll(() => folder.remove())

const ask = (path: string, takes: string, cookie = '') =>
  webPages(folder.path, async (c, screen) =>
    c.req.header('cookie') === '' ? null : [`/api/first?of=${screen}`],
  ).request(path, { headers: { 'accept-encoding': takes, cookie } })

test.each([
  { path: '/assets/index-1a2b.js', takes: 'gzip, deflate, br, zstd', comes: 'br' },
  { path: '/assets/index-1a2b.js', takes: 'gzip', comes: 'gzip' },
  { path: '/assets/index-1a2b.js', takes: 'identity', comes: null },
  { path: '/', takes: 'gzip, br', comes: 'br' },
  { path: '/cau-lac-bo/moi', takes: 'gzip, br', comes: 'br' }, // a screen, not a file
])('$path for a browser that takes $takes comes as $comes', async ({ path, takes, comes }) => {
  const answer = await ask(path, takes)
  expect(answer.headers.get('content-encoding')).toBe(comes)
  expect(answer.headers.get('vary')).toBe(comes === null ? null : 'Accept-Encoding')
  expect(answer.headers.get('content-type')).toMatch(path.startsWith('/assets') ? /javascript/ : /html/)
})

test('only what carries a hash in its name may be kept for a year; a page is asked for each time', async () => {
  expect((await ask('/assets/index-1a2b.js', 'br')).headers.get('cache-control')).toMatch(/immutable/)
  expect((await ask('/', 'br')).headers.get('cache-control')).toBe('no-cache')
  expect((await ask('/cau-lac-bo', 'br')).headers.get('cache-control')).toBe('no-cache')
})

test.each(['/assets/gone-3c4d.js', '/assets/', '/favicon.ico'])(
  '%s is missing, and is no page',
  async (path) => {
    const answer = await ask(path, 'br')
    expect(answer.status).toBe(404)
    expect(answer.headers.get('cache-control')).toBe('no-store')
    expect(answer.headers.get('content-type')).not.toMatch(/html/)
  },
)

test.each([
  { path: '/cau-lac-bo/moi', status: 200 },
  { path: '/cau-lac-bo/146', status: 200 },
  { path: '/khong-co', status: 404 },
  { path: '/cau-lac-bo/146/khong-co', status: 404 },
  { path: '/oembed', status: 404 },
])('$path is answered with the page of the admin and $status', async ({ path, status }) => {
  const answer = await ask(path, 'br')
  expect(answer.status).toBe(status)
  expect(answer.headers.get('content-type')).toMatch(/html/)
})

test('the files of a screen are named beside its page, those of no other', async () => {
  const linked = async (path: string, cookie = 'session=abc') =>
    (await ask(path, 'br', cookie)).headers.get('link') ?? ''
  expect(await linked('/cau-lac-bo/moi')).toMatch(
    /^<\/assets\/found-1a2b\.js>; rel=modulepreload; crossorigin, <\/assets\/found-1a2b\.css>; rel=preload; as=style/,
  )
  expect(await linked('/cau-lac-bo/146')).toContain('club-1a2b.js')
  expect(await linked('/cau-lac-bo/146')).not.toContain('found-1a2b.js')
  expect(await linked('/cau-lac-bo/146')).not.toContain('members-1a2b.js')
  expect(await linked('/cau-lac-bo/146?xem=thanh-vien')).toMatch(
    /members-1a2b\.js.*of=\/cau-lac-bo\/:id\?xem=thanh-vien>/,
  )
  expect(await linked('/cau-lac-bo/146?xem=giay-to')).not.toContain('members-1a2b.js')
  expect(await linked('/khong-co')).toBe('')
  // Without a session the login is shown, so the files of the screen are not named.
  expect(await linked('/cau-lac-bo/146', '')).toBe('')
})
