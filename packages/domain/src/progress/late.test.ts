import { describe, expect, test } from 'vitest'
import { isoDate } from '../calendar/iso-date.ts'
import { hoaBinh146 } from '../plan/hoa-binh-146.ts'
import { noUnitPlans } from '../unit-plans/unit-plan.ts'
import { hoaBinhSuccessions, hoaBinhUnits } from '../units/hoa-binh.ts'
import { unitKey } from '../units/unit.ts'
import { assessPlan } from './assess-plan.ts'
import { foundingTarget, isLate, lateByYear } from './late.ts'
import { hasBegun } from './measures/measure-foundings.ts'
import { courses } from './part.ts'

const nobody = { units: hoaBinhUnits, successions: hoaBinhSuccessions, clubs: [], unitPlans: noUnitPlans }
const { targets } = assessPlan(hoaBinh146, nobody, isoDate('2022-12-31'))

test('late is what is too slow or too late, and nothing that is not known or not begun', () => {
  expect(courses.filter(isLate)).toEqual(['behind', 'missed'])
})

describe('V.4.a: each district founds a club a year with local money', () => {
  const target = foundingTarget(hoaBinh146, 'districtAndYear')
  const parts = targets.find((verdict) => verdict.target === target?.id)?.parts ?? []

  test('the districts that did not are named by year, latest first', () => {
    const years = lateByYear(parts)
    expect(years.map(({ year }) => year)).toEqual([2022, 2021])
    expect(years.at(-1)?.districts).toHaveLength(10)
    expect(years.at(-1)?.districts).toContain(unitKey('150@2020-01-01'))
  })

  test('no year is late when every district did', () => {
    expect(lateByYear(parts.map((part) => ({ ...part, course: 'achieved' })))).toEqual([])
  })
})

test('a plan that asks for no clubs by district has no such target', () => {
  expect(foundingTarget({ targets: [] }, 'district')).toBeUndefined()
})

describe('a year that is still to come is not a year without clubs', () => {
  test.each([
    { year: 2022, on: '2021-12-31', is: false },
    { year: 2022, on: '2022-01-01', is: true },
    { year: 2021, on: '2022-12-31', is: true },
  ])('on $on the year $year has begun: $is', ({ year, on, is }) => {
    expect(hasBegun(year, hoaBinh146, isoDate(on))).toBe(is)
  })

  test('the year in which a plan begins, begins with it', () => {
    const plan = { period: { ...hoaBinh146.period, from: isoDate('2022-03-01') } }
    expect(hasBegun(2022, plan, isoDate('2022-02-28'))).toBe(false)
    expect(hasBegun(2022, plan, isoDate('2022-03-01'))).toBe(true)
  })
})
