import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { Hono } from 'hono'
import { expect, test } from 'vitest'
import { packedForOurPages } from './packing.ts'

const long = { text: 'câu lạc bộ liên thế hệ '.repeat(200) }
const app = new Hono()
  .use('*', packedForOurPages)
  .get('/long', (c) => c.json(long))
  .get('/short', (c) => c.json({ text: 'ngắn' }))
  .get('/stream', (c) => c.body('data: một\n\n'.repeat(500), 200, { 'Content-Type': 'text/event-stream' }))
  .get('/refused', (c) => c.json(long, 403, { 'retry-after': '2' }))

const ask = (path: string, headers: Record<string, string>) => app.request(path, { headers })
const browser = { 'accept-encoding': 'gzip, deflate, br, zstd', 'sec-fetch-site': 'same-origin' }

test('a long answer travels packed as its asker takes it, and is the same when unpacked', async () => {
  const br = await ask('/long', browser)
  expect([br.headers.get('content-encoding'), br.headers.get('content-length')]).toEqual(['br', null])
  expect(JSON.parse(brotliDecompressSync(await br.bytes()).toString())).toEqual(long)
  const gzip = await ask('/long', { ...browser, 'accept-encoding': 'gzip' })
  expect(gzip.headers.get('content-encoding')).toBe('gzip')
  expect(JSON.parse(gunzipSync(await gzip.bytes()).toString())).toEqual(long)
  expect(br.headers.get('vary')).toContain('Accept-Encoding')
})

test('a refusal keeps its status and what it says beside it', async () => {
  const answer = await ask('/refused', browser)
  expect([answer.status, answer.headers.get('retry-after')]).toEqual([403, '2'])
  expect(answer.headers.get('content-encoding')).toBe('br')
})

test.each([
  { what: 'fits one packet', path: '/short', headers: browser },
  { what: 'streams', path: '/stream', headers: browser },
  { what: 'goes to who takes nothing packed', path: '/long', headers: { 'accept-encoding': 'identity' } },
  {
    what: 'a page of another site asked for',
    path: '/long',
    headers: { ...browser, 'sec-fetch-site': 'cross-site' },
  },
])('an answer that $what travels as it is', async ({ path, headers }) => {
  const answer = await ask(path, headers)
  expect(answer.headers.get('content-encoding')).toBeNull()
  expect((await answer.text()).length).toBeGreaterThan(10)
})
