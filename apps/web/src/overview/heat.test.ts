import { assessPlan, hoaBinh146, isoDate, noUnitPlans, type Register, unitKey } from '@lienthehe/domain'
import { hoaBinhSuccessions, hoaBinhUnits } from '@lienthehe/domain/units/hoa-binh'
import { expect, test } from 'vitest'
import { foundingTarget, hasBegun, shortByYear } from './heat.ts'

const register: Register = {
  units: hoaBinhUnits,
  successions: hoaBinhSuccessions,
  clubs: [],
  unitPlans: noUnitPlans,
}
const { targets } = assessPlan(hoaBinh146, register, isoDate('2022-12-31'))

test('a year that is still to come is not a year without clubs', () => {
  expect(hasBegun(hoaBinh146, targets, 2022)).toBe(true)
  expect(hasBegun(hoaBinh146, targets, 2023)).toBe(false)
})

test('V.4.a: the districts that lack their club of a year are named by year, latest first', () => {
  const years = shortByYear(foundingTarget(hoaBinh146, targets, 'districtAndYear'))
  expect(years.map(({ year }) => year)).toContain(2021)
  expect(years.at(-1)?.year).toBe(2021)
  expect(years.at(-1)?.districts).toHaveLength(10)
  expect(years.at(-1)?.districts).toContain(unitKey('150@2020-01-01'))
  expect(years.map(({ year }) => year)).not.toContain(2023)
})
