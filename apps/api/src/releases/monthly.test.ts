import { hoaBinh146 } from '@lienthehe/domain'
import { eq } from 'drizzle-orm'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { users } from '../db/schema/index.ts'
import { fillTwoProvinces, type Instance, makeFolder, openCopy } from '../testing/instance.ts'
import { admin } from '../testing/matrix-target.ts'
import { target, userIdOf } from '../testing/people.ts'
import { releaseNow } from '../testing/released.ts'
import { clubOf, unitOf, uuidOf } from '../testing/two-provinces.ts'
import { makeMonthlyReleases } from './monthly.ts'

const folder = makeFolder()
const template = `${folder.path}/template.db`
const plan = hoaBinh146.id
/**
 * The users of this test have rights in units that existed in 2020 and ended on 2025-07-01, so it starts before that
 * day.
 */
const start = new Date('2025-04-20T03:00:00Z')
let copies = 0
let keys = 0
const newKey = () => uuidOf(`monthly ${++keys}`)

beforeAll(() => fillTwoProvinces(template))
afterAll(() => folder.remove())

async function withCopy(use: (instance: Instance) => Promise<void>): Promise<void> {
  const instance = await openCopy(template, `${++copies}`)
  instance.clock.now = start
  try {
    await use(instance)
  } finally {
    await instance.close()
  }
}

async function set(instance: Instance, day: number | null): Promise<void> {
  const { releases } = await instance.as(admin)
  await releases.setMonthly({ key: newKey(), plan, day })
}

/** Makes the releases that are due on this day, at ten in the morning in Vietnam. */
async function lookOn(instance: Instance, day: string): Promise<void> {
  instance.clock.now = new Date(`${day}T03:00:00Z`)
  await makeMonthlyReleases(instance.services)
}

async function listed(instance: Instance) {
  const { releases } = await instance.as(admin)
  return releases.list({ plan })
}

async function numbers(instance: Instance): Promise<readonly number[]> {
  return (await listed(instance)).releases.map(({ release }) => release.number).toReversed()
}

async function foundOneMore(instance: Instance): Promise<void> {
  const { id: _, events: __, liesIn: ___, ...draft } = clubOf(target)
  const { clubs } = await instance.as(admin)
  const name = `CLB mới ${++keys}`
  await clubs.found({ key: newKey(), draft: { ...draft, name, commune: unitOf('111') } })
}

describe('each month, on its day', () => {
  test('newer figures go out, by the name of who turned it on', () =>
    withCopy(async (instance) => {
      await releaseNow(instance, admin)
      await set(instance, 5)
      await foundOneMore(instance)
      await lookOn(instance, '2025-05-04')
      expect(await numbers(instance)).toEqual([1])
      await lookOn(instance, '2025-05-05')
      const { releases, monthly } = await listed(instance)
      const [newest, first] = releases
      expect(newest).toMatchObject({
        release: { number: 2, asOf: '2025-05-05', corrects: null },
        by: first?.by,
        isMonthly: true,
      })
      expect(first).toMatchObject({ release: { number: 1 }, isMonthly: false })
      expect(monthly).toMatchObject({
        on: { day: 5, by: first?.by, next: '2025-06-05' },
        last: { due: '2025-05-05', release: 2, refusal: null },
      })
      expect(instance.services.releases.all.map(({ number }) => number)).toEqual([1, 2])
    }))

  test('once: not at the next look, not after a restart, not when the clock goes back', () =>
    withCopy(async (instance) => {
      await releaseNow(instance, admin)
      await set(instance, 5)
      await lookOn(instance, '2025-05-05')
      for (const day of ['2025-05-05', '2025-05-31', '2025-05-01', '2025-05-06']) {
        await foundOneMore(instance)
        await lookOn(instance, day)
      }
      expect(await numbers(instance)).toEqual([1, 2])
      await set(instance, 20)
      await lookOn(instance, '2025-05-28')
      expect(await numbers(instance)).toEqual([1, 2])
    }))

  test('a day on which the server was off is made up for', () =>
    withCopy(async (instance) => {
      await releaseNow(instance, admin)
      await set(instance, 5)
      await lookOn(instance, '2025-06-20')
      expect((await listed(instance)).monthly.last).toMatchObject({ due: '2025-06-05', release: 2 })
    }))

  test('turned off, nothing more', () =>
    withCopy(async (instance) => {
      await releaseNow(instance, admin)
      await set(instance, 5)
      await set(instance, null)
      await lookOn(instance, '2025-05-05')
      expect(await listed(instance)).toMatchObject({ monthly: { on: null, last: null } })
      expect(await numbers(instance)).toEqual([1])
    }))
})

describe('nothing goes out, and the screen says why', () => {
  const lastOf = async (instance: Instance) => (await listed(instance)).monthly.last

  test('before a person has released once', () =>
    withCopy(async (instance) => {
      await set(instance, 5)
      await lookOn(instance, '2025-05-05')
      expect(await lastOf(instance)).toMatchObject({
        release: null,
        refusal: { reason: 'monthlyBeforeFirst' },
      })
    }))

  test('after a withdrawal that nobody has answered; once somebody has, it goes on the month after', () =>
    withCopy(async (instance) => {
      const { releases } = await instance.as(admin)
      const number = await releaseNow(instance, admin)
      await releases.withdraw({ key: newKey(), number, withdrawal: { reason: 'Nhập trùng' } })
      await set(instance, 5)
      await foundOneMore(instance)
      await lookOn(instance, '2025-05-05')
      expect(await lastOf(instance)).toMatchObject({
        release: null,
        refusal: { reason: 'monthlyAfterWithdrawal', number },
      })
      await releaseNow(instance, admin)
      await lookOn(instance, '2025-06-05')
      expect(await lastOf(instance)).toMatchObject({ due: '2025-06-05', release: 3 })
    }))

  test('of figures that stand already', () =>
    withCopy(async (instance) => {
      await set(instance, 21)
      instance.clock.now = new Date('2025-04-21T03:00:00Z')
      const number = await releaseNow(instance, admin)
      await lookOn(instance, '2025-04-21')
      expect(await lastOf(instance)).toMatchObject({
        release: null,
        refusal: { reason: 'releaseStands', number },
      })
    }))

  test('when who turned it on may release no more', () =>
    withCopy(async (instance) => {
      await releaseNow(instance, admin)
      await set(instance, 5)
      await foundOneMore(instance)
      const disable = (disabled: boolean) =>
        instance.services.db
          .update(users)
          .set({ disabled })
          .where(eq(users.id, userIdOf(admin)))
      await disable(true)
      await lookOn(instance, '2025-05-05')
      await disable(false)
      expect(await lastOf(instance)).toMatchObject({
        release: null,
        refusal: { reason: 'monthlyNotAllowed' },
      })
      expect(await numbers(instance)).toEqual([1])
    }))
})
