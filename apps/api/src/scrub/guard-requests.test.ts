import { Hono } from 'hono'
import { expect, test } from 'vitest'
import { createAcknowledge, guardRequests } from './guard-requests.ts'
import { createDatabaseWatch } from './watch.ts'

test.each([
  { path: '/api/change', type: 'application/json' },
  { path: '/change', type: 'text/html; charset=UTF-8' },
])(
  'a change to $path on a file that was taken away meanwhile is refused in words, with nothing of its answer',
  async ({ path, type }) => {
    let isInPlace = true
    const watch = createDatabaseWatch({ isInPlace: () => isInPlace, log: () => undefined })
    const app = new Hono()
      .use(
        '*',
        guardRequests(
          watch,
          createAcknowledge(watch, { noteHead: async () => undefined }, () => undefined),
        ),
      )
      .post(path, (c) => {
        isInPlace = false
        c.header('Set-Cookie', 'session=made')
        return c.json({ saved: true })
      })
    const answer = await app.request(path, { method: 'POST' })
    expect(answer.status).toBe(503)
    expect(answer.headers.get('content-type')).toBe(type)
    expect(answer.headers.get('cache-control')).toBe('no-store')
    expect(answer.headers.getSetCookie()).toEqual([])
    expect(await answer.text()).toContain('Tệp cơ sở dữ liệu đã bị xóa')
  },
)

test('changes that ask in one breath are answered by one look, and a later one by its own', async () => {
  let looks = 0
  const noteHead = async () => {
    looks += 1
  }
  const acknowledge = createAcknowledge({ wrong: () => null }, { noteHead }, () => undefined)
  expect(await Promise.all([acknowledge(), acknowledge(), acknowledge()])).toEqual([null, null, null])
  expect(looks).toBe(1)
  await acknowledge()
  expect(looks).toBe(2)
})
