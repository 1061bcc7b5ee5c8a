import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest'
import { viewings } from '../db/schema/index.ts'
import type { LogEntry } from '../log.ts'
import { forgetExpired } from '../retention.ts'
import { fillTwoProvinces, type Instance, makeFolder, openCopy } from '../testing/instance.ts'
import { userIdOf, userNameOf } from '../testing/people.ts'
import { clubIdOf } from '../testing/two-provinces.ts'
import { keepWritingViewings } from './keep-writing.ts'
import { createViewingLog } from './log.ts'

const folder = makeFolder()
const template = `${folder.path}/template.db`
const viewer = userIdOf(userNameOf('clubBoard', 'club'))
const shown = { viewer, clubs: [clubIdOf('1111')], what: 'members' } as const
let instance: Instance
let copies = 0

beforeAll(() => fillTwoProvinces(template))
afterAll(() => folder.remove())
beforeEach(async () => {
  instance = await openCopy(template, `${++copies}`)
})
afterEach(async () => {
  vi.useRealTimers()
  await instance.close()
})

const recorded = async () => (await instance.services.db.select().from(viewings)).map(({ day }) => day)

describe('the log of who looked', () => {
  test('has one line a day, however often somebody looks and the server starts', async () => {
    const { db, now, viewings: log } = instance.services
    for (let time = 0; time < 5; time += 1) log.note(shown)
    await log.flush()
    log.note(shown)
    await log.flush()
    const afterRestart = createViewingLog({ db, now })
    afterRestart.note(shown)
    await afterRestart.flush()
    expect(await recorded()).toEqual(['2025-11-20'])
    instance.clock.now = new Date('2025-11-20T17:00:00Z')
    log.note(shown)
    await log.flush()
    expect(await recorded()).toEqual(['2025-11-20', '2025-11-21'])
  })

  test('takes thousands of lines at once', async () => {
    const { viewings: log } = instance.services
    for (let number = 0; number < 5000; number += 1) log.note({ ...shown, viewer: `somebody ${number}` })
    await log.flush()
    expect(await recorded()).toHaveLength(5000)
  })

  test('keeps what could not be written, says so without a name, and writes it the next time', async () => {
    const { db, now } = instance.services
    let isFull = true
    const failing: typeof db = new Proxy(db, {
      get: (own, name, receiver) => {
        if (name === 'transaction' && isFull) return () => Promise.reject(new Error('disk full'))
        return Reflect.get(own, name, receiver)
      },
    })
    const entries: LogEntry[] = []
    const log = createViewingLog({ db: failing, now })
    const writing = keepWritingViewings({ viewings: log, log: (entry) => entries.push(entry) })
    log.note(shown)
    await writing.write()
    expect(entries).toMatchObject([{ procedure: 'viewings.write', outcome: 'failed', actor: null }])
    expect(await recorded()).toEqual([])
    isFull = false
    await writing.write()
    writing.stop()
    expect(await recorded()).toEqual(['2025-11-20'])
  })

  test('writes by itself every few seconds', async () => {
    vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] })
    const { viewings: log } = instance.services
    const writing = keepWritingViewings({ viewings: log, log: () => undefined })
    log.note(shown)
    await vi.advanceTimersByTimeAsync(5000)
    await vi.waitFor(async () => expect(await recorded()).toEqual(['2025-11-20']))
    writing.stop()
  })

  test('is forgotten after twelve months', async () => {
    const { db, viewings: log } = instance.services
    log.note(shown)
    await log.flush()
    await forgetExpired(db, new Date('2026-11-20T03:00:00Z'))
    expect(await recorded()).toEqual(['2025-11-20'])
    await forgetExpired(db, new Date('2026-11-21T03:00:00Z'))
    expect(await recorded()).toEqual([])
  })
})
