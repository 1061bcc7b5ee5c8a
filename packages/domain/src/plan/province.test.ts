import { expect, test } from 'vitest'
import { isoDate } from '../calendar/iso-date.ts'
import { hoaBinhUnits } from '../units/hoa-binh.ts'
import { hoaBinh146 } from './hoa-binh-146.ts'
import { districtsOfPlan, provinceOfPlan } from './province.ts'

/** Plan 146 with the list of units of 2026, when Hòa Bình is part of Phú Thọ. */
const later = { province: '25', unitsOn: isoDate('2026-01-01') }

test('a plan is that of the province which bore its code on the day of its list', () => {
  expect(provinceOfPlan(hoaBinh146, hoaBinhUnits)).toMatchObject({ key: '17@2020-01-01', name: 'Hòa Bình' })
  expect(provinceOfPlan(later, hoaBinhUnits)).toMatchObject({ name: 'Phú Thọ' })
})

test('plan 146 has ten districts, and a plan of the two levels since 2025-07-01 has none', () => {
  const districts = districtsOfPlan(hoaBinh146, hoaBinhUnits)
  expect(districts).toHaveLength(10)
  expect(districts[0]).toMatchObject({ code: '148', level: 'district' })
  expect(districtsOfPlan(later, hoaBinhUnits)).toEqual([])
})

test('a code that no province bore on the day is a bug', () => {
  expect(() => provinceOfPlan({ ...later, province: '17' }, hoaBinhUnits)).toThrow(
    'no province has the code 17',
  )
})
