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
