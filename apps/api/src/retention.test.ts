import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { requests, rosterDrafts, sessions } from './db/schema/index.ts'
import { forgetExpired, keepForgetting } from './retention.ts'
import { type Instance, makeFolder, openCopy } from './testing/instance.ts'
import { admin, fillMatrix } from './testing/matrix-target.ts'
import { userIdOf } from './testing/people.ts'

const folder = makeFolder()
const template = `${folder.path}/template.db`
let instance: Instance

beforeAll(async () => {
  await fillMatrix(template)
  instance = await openCopy(template, 'retention')
})
afterAll(async () => {
  await instance.close()
  folder.remove()
})

const hours = 3_600_000
const later = (time: number) => new Date(instance.clock.now.getTime() + time)

async function kept() {
  const { db } = instance.services
  return {
    requests: (await db.select().from(requests)).length,
    drafts: (await db.select().from(rosterDrafts)).length,
    sessions: (await db.select().from(sessions)).length,
  }
}

test('an answer is kept for 90 days, a draft for a week, a session until its end', async () => {
  const { db, now } = instance.services
  const made = { createdAt: now(), updatedAt: now(), expiresAt: later(8 * hours) }
  await db.insert(sessions).values({ id: 's', token: 't', userId: userIdOf(admin), ...made })
  const all = await kept()
  expect(all).toMatchObject({ requests: expect.any(Number), drafts: 1, sessions: 1 })
  expect(all.requests).toBeGreaterThan(10)

  await forgetExpired(db, later(7 * hours))
  expect(await kept()).toEqual(all)
  await forgetExpired(db, later(9 * hours))
  expect(await kept()).toEqual({ ...all, sessions: 0 })
  await forgetExpired(db, later(7 * 24 * hours + 1))
  expect(await kept()).toEqual({ ...all, drafts: 0, sessions: 0 })
  await forgetExpired(db, later(90 * 24 * hours))
  expect(await kept()).toMatchObject({ requests: all.requests })
  await forgetExpired(db, later(90 * 24 * hours + 1))
  expect(await kept()).toMatchObject({ requests: 0 })
})

test('a server that runs on forgets once a day', async () => {
  vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] })
  const { db } = instance.services
  const made = { createdAt: instance.clock.now, updatedAt: instance.clock.now, expiresAt: instance.clock.now }
  await db.insert(sessions).values({ id: 'old', token: 'old', userId: userIdOf(admin), ...made })
  const forgetting = keepForgetting({ db, now: () => later(hours), log: () => undefined })
  await vi.advanceTimersByTimeAsync(24 * hours)
  await vi.waitFor(async () => expect((await kept()).sessions).toBe(0))
  forgetting.stop()
  vi.useRealTimers()
})
