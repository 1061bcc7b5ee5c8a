import { expect, test } from 'vitest'
import { isoDate } from '../calendar/iso-date.ts'
import { hoaBinh146 } from '../plan/hoa-binh-146.ts'
import { noUnitPlans } from '../unit-plans/unit-plan.ts'
import { hoaBinhSuccessions, hoaBinhUnits } from '../units/hoa-binh.ts'
import { assessPlan } from './assess-plan.ts'
import { isBlank } from './blank.ts'

const nobody = { units: hoaBinhUnits, successions: hoaBinhSuccessions, clubs: [], unitPlans: noUnitPlans }
const nothing = assessPlan(hoaBinh146, nobody, isoDate('2022-12-31'))

test('an empty register has not failed its plan: there is nothing to judge', () => {
  expect(isBlank(nothing)).toBe(true)
})

test('a club that operates, or one that was founded and is no more, is something to judge', () => {
  expect(isBlank({ ...nothing, clubsOperating: 1 })).toBe(false)
  const [first, ...others] = nothing.districts
  const districts = first === undefined ? [] : [{ ...first, foundedInAll: 1 }, ...others]
  expect(isBlank({ ...nothing, districts })).toBe(false)
})
