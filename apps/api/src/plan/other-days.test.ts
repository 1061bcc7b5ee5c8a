import { isoDate } from '@lienthehe/domain'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { fillTwoProvinces, type Instance, makeFolder, openCopy } from '../testing/instance.ts'
import { admin } from '../testing/matrix-target.ts'
import { refusalOfCall } from '../testing/outcome.ts'
import { clubIdOf } from '../testing/two-provinces.ts'

const folder = makeFolder()
const template = `${folder.path}/template.db`
let instance: Instance

beforeAll(async () => {
  await fillTwoProvinces(template)
  instance = await openCopy(template, 'copy')
})
afterAll(async () => {
  await instance.close()
  folder.remove()
})

const asked = (asOf: string) => ({ plan: null, asOf: isoDate(asOf) })

describe('I.2.b:2: the last full year stands beside the open one', () => {
  test('on 1 January the province keeps what the year before said of yearly rules and of no other', async () => {
    const { plan } = await instance.as(admin)
    const { before } = await plan.lastFullYear(asked('2025-01-01'))
    const rules = before.kind === 'yearBefore' ? before.clubRules.map(({ rule }) => rule) : []
    expect(before).toMatchObject({ kind: 'yearBefore', year: 2024 })
    expect(rules).toEqual(['club.activities', 'club.management', 'club.membersReached'])
    expect((await plan.lastFullYear(asked('2024-12-31'))).before).toEqual({ kind: 'yearIsFull' })
  })

  test('and so does the page of a club that had lived through that year', async () => {
    const { clubs } = await instance.as(admin)
    const pageOn = (asOf: string) => clubs.get({ id: clubIdOf('1111'), asOf: isoDate(asOf) })
    const { lastFullYear } = await pageOn('2025-01-01')
    expect(lastFullYear?.year).toBe(2024)
    expect(lastFullYear?.verdicts.map(({ rule }) => rule)).not.toContain('club.women')
    expect((await pageOn('2024-12-31')).lastFullYear).toBeNull()
  })
})

test.each(['0001-01-01', '1999-12-31', '2100-01-01', '9999-12-31'])(
  '%s is no day that a figure can be asked for',
  async (asOf) => {
    const { plan } = await instance.as(admin)
    expect(await refusalOfCall(plan.overview(asked(asOf)))).toEqual({
      ...{ reason: 'invalidInput', fields: [{ field: 'asOf', problem: 'dateInvalid' }] },
    })
  },
)

test('I.2.a: the indicators are compared with the same day a year ago', async () => {
  const { plan } = await instance.as(admin)
  const { readings } = await plan.indicators(asked('2024-02-29'))
  expect(readings.find(({ kind }) => kind === 'clubs')).toMatchObject({ since: '2023-02-28' })
})

describe('I.2.a: the course of a target up to a day', () => {
  test('is of the plan’s first day, the ends of its years and the day, each told beside the road', async () => {
    const { plan } = await instance.as(admin)
    const { courses } = await plan.courses(asked('2024-06-30'))
    const clubs = courses.find(({ target }) => target === 'clubs.new')
    const days = ['2020-10-09', '2021-12-31', '2022-12-31', '2023-12-31', '2024-06-30']
    expect(clubs?.points.map(({ on }) => on)).toEqual(days)
    expect(clubs?.points.at(-1)?.due).toBeGreaterThan(0)
    const { assessment } = await plan.overview(asked('2023-12-31'))
    const then = assessment.targets.find(({ target }) => target === 'clubs.new')?.parts[0]
    expect(clubs?.points[3]?.actual).toEqual(then?.status === 'notApplicable' ? undefined : then?.actual)
  })

  test('begins with the plan: before it there is none', async () => {
    const { plan } = await instance.as(admin)
    expect((await plan.courses(asked('2020-10-08'))).courses).toEqual([])
  })
})
