import { describe, expect, test } from 'vitest'
import { isoDate } from '../calendar/iso-date.ts'
import { hoaBinh146 } from './hoa-binh-146.ts'
import { latestVersions, planInForce, versionOn } from './in-force.ts'

const { id, period } = hoaBinh146
const first = { plan: { id, period }, validFrom: period.from }
const amended = { ...first, validFrom: isoDate('2023-07-01') }
const next = {
  plan: { id: 'next', period: { from: isoDate('2026-03-01'), to: isoDate('2030-12-31'), years: [2027] } },
  validFrom: isoDate('2026-03-01'),
}
const versions = [next, first, amended]

describe('a day is judged by the plan in force on it', () => {
  test.each([
    { date: '2019-12-31', is: first, isOver: false, why: 'before every plan: by the first to come' },
    { date: period.from, is: first, isOver: false, why: 'the first day counts' },
    { date: '2023-06-30', is: first, isOver: false, why: 'the day before the amendment' },
    { date: '2023-07-01', is: amended, isOver: false, why: 'the amendment holds from its own day' },
    { date: period.to, is: amended, isOver: false, why: 'the last day counts' },
    { date: '2026-01-01', is: amended, isOver: true, why: 'between two plans: by the last' },
    { date: '2026-03-01', is: next, isOver: false, why: 'the next one has begun' },
    { date: '2031-01-01', is: next, isOver: true, why: 'after every plan: by the last' },
  ])('$date: $why', ({ date, is, isOver }) => {
    expect(planInForce(versions, isoDate(date))).toEqual({ stored: is, isOver })
  })

  test('without any plan nothing can be judged', () => {
    expect(() => planInForce([], isoDate('2022-01-01'))).toThrow('there is no plan')
  })
})

test('each plan stands once, in its latest version, by period', () => {
  expect(latestVersions(versions)).toEqual([amended, next])
})

test('a plan is found in the version of a day, and the first holds before its own', () => {
  expect(versionOn(versions, id, isoDate('2022-01-01'))).toBe(first)
  expect(versionOn(versions, id, isoDate('2024-01-01'))).toBe(amended)
  expect(versionOn(versions, 'next', isoDate('2022-01-01'))).toBe(next)
  expect(versionOn(versions, 'another', isoDate('2022-01-01'))).toBeUndefined()
})
