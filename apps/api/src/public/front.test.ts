import { createServer, type IncomingHttpHeaders } from 'node:http'
import type { AddressInfo } from 'node:net'
import { getRequestListener } from '@hono/node-server'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { createFront } from './front.ts'

const forAll = {
  'Cache-Control': 'public, no-cache',
  ETag: '"one"',
  Vary: 'Accept-Encoding, Accept-Language',
}

// A real server; its app counts the requests that reach it.
let asked = 0
let revision = '1'
let isOpen = true
let answer: (request: Request) => Response | Promise<Response>
let origin = ''
let close: () => void

beforeEach(async () => {
  asked = 0
  revision = '1'
  isOpen = true
  answer = () => new Response('bảy chỉ tiêu', { headers: forAll })
  const front = createFront({ revision: () => revision, isOpen: () => isOpen }, 10_000)
  const askApp = getRequestListener((request, env) =>
    front.keep(env.incoming, () => {
      asked += 1
      return answer(request)
    }),
  )
  const server = createServer((request, response) => {
    if (!front.handOut(request, response)) void askApp(request, response)
  })
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening))
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  close = () => {
    server.closeAllConnections()
    server.close()
  }
})
afterEach(() => close())

const read = (path: string, headers: Readonly<Record<string, string>> = {}, method = 'GET') =>
  fetch(`${origin}${path}`, { headers, method })

/** The headers that describe the answer, without those of the connection. */
function said({ headers }: Response): IncomingHttpHeaders {
  const { date: _, ...rest } = Object.fromEntries(headers)
  return rest
}

test('the app is asked once, and what goes out again is the same to the letter', async () => {
  const first = await read('/tien-do')
  const again = await read('/tien-do')
  expect(asked).toBe(1)
  expect(said(again)).toEqual(said(first))
  expect(await again.text()).toBe(await first.text())
})

test.each(['"one"', 'W/"one"', '"other", "one"', '*'])(
  'who has it already (%s) hears so in a word',
  async (etag) => {
    await read('/tien-do')
    const known = await read('/tien-do', { 'If-None-Match': etag })
    expect(known.status).toBe(304)
    expect(known.headers.get('ETag')).toBe('"one"')
    expect(await known.text()).toBe('')
    expect((await read('/tien-do', { 'If-None-Match': '"old"' })).status).toBe(200)
    expect(asked).toBe(1)
  },
)

test.each([
  { what: 'is for one person', headers: { ...forAll, 'Cache-Control': 'private, no-store' } },
  { what: 'says nothing of caches', headers: { ETag: '"one"' } },
  { what: 'sets a cookie', headers: { ...forAll, 'Set-Cookie': 'a=b' } },
  { what: 'depends on a cookie', headers: { ...forAll, Vary: 'Cookie' } },
  { what: 'has no mark of its content', headers: { 'Cache-Control': 'public' } },
])('an answer that $what is not kept', async ({ headers }) => {
  answer = () => new Response('của tôi', { headers })
  await read('/tien-do')
  await read('/tien-do')
  expect(asked).toBe(2)
})

test('neither a refusal nor what was asked in another way than by reading is kept', async () => {
  answer = () => new Response('không có', { status: 404, headers: forAll })
  await read('/tien-do')
  answer = () => new Response(null, { headers: forAll })
  await read('/tien-do', {}, 'HEAD')
  await read('/tien-do', {}, 'POST')
  answer = () => new Response('có', { headers: forAll })
  expect(await (await read('/tien-do')).text()).toBe('có')
})

test('another language, packing, address or question has an answer of its own', async () => {
  answer = ({ headers, url }) =>
    new Response(`${headers.get('Accept-Language')} ${new URL(url).search}`, { headers: forAll })
  expect(await (await read('/tien-do', { 'Accept-Language': 'vi' })).text()).toBe('vi ')
  expect(await (await read('/tien-do', { 'Accept-Language': 'en' })).text()).toBe('en ')
  expect(await (await read('/tien-do?unit=150', { 'Accept-Language': 'en' })).text()).toBe('en ?unit=150')
  await read('/tien-do', { 'Accept-Language': 'en', 'Accept-Encoding': 'br' })
  expect(asked).toBe(4)
})

describe('what is public becomes another', () => {
  test('then the app is asked again', async () => {
    await read('/tien-do')
    revision = '2'
    answer = () => new Response('đã rút', { headers: { ...forAll, ETag: '"two"' } })
    expect(await (await read('/tien-do')).text()).toBe('đã rút')
    expect(asked).toBe(2)
  })

  test('while the app answers: what it said of before is not kept for afterwards', async () => {
    answer = () => {
      revision = '2'
      return new Response('của công bố trước', { headers: forAll })
    }
    await read('/tien-do')
    answer = () => new Response('của công bố sau', { headers: forAll })
    expect(await (await read('/tien-do')).text()).toBe('của công bố sau')
  })
})

test('when nobody is served, whoever asks hears why from the app', async () => {
  await read('/tien-do')
  isOpen = false
  answer = () => new Response('dừng phục vụ', { status: 503 })
  expect((await read('/tien-do')).status).toBe(503)
})

test('it keeps no more than it has room for, and goes on', async () => {
  answer = () => new Response('x'.repeat(3000), { headers: forAll })
  for (const page of [1, 2, 3]) await read(`/tien-do?page=${page}`)
  expect(asked).toBe(3)
  await read('/tien-do?page=3')
  expect(asked).toBe(3)
  await read('/tien-do?page=1')
  expect(asked).toBe(4)
})
