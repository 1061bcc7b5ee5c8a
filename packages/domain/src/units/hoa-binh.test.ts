import { describe, expect, test } from 'vitest'
import { isoDate } from '../calendar/iso-date.ts'
import { hoaBinhSuccessions, hoaBinhUnits } from './hoa-binh.ts'
import { unitHistorySchema } from './schema.ts'
import { ancestry, findUnits, fullNameOf, unitKey, unitsOn } from './unit.ts'

const byKey = new Map(hoaBinhUnits.map((unit) => [unit.key, unit]))
const planDate = isoDate('2020-10-09')

describe('the units of Hòa Bình', () => {
  test.each([
    { on: '2019-12-31', districts: 11, communes: 210 },
    { on: '2020-01-01', districts: 10, communes: 151 },
    { on: '2020-10-09', districts: 10, communes: 151 },
    { on: '2021-02-01', districts: 10, communes: 151 },
    { on: '2025-06-30', districts: 10, communes: 151 },
    { on: '2025-07-01', districts: 0, communes: 46 },
  ])('on $on there are $districts districts and $communes communes', ({ on, districts, communes }) => {
    expect(unitsOn(hoaBinhUnits, 'district', isoDate(on))).toHaveLength(districts)
    expect(unitsOn(hoaBinhUnits, 'commune', isoDate(on))).toHaveLength(communes)
  })

  test('and their successions contradict nothing', () => {
    const history = { units: hoaBinhUnits, successions: hoaBinhSuccessions }
    expect(unitHistorySchema.parse(history)).toEqual(history)
  })

  test('a code is no key: 04891 is Vầy Nưa, then Tiền Phong', () => {
    expect(hoaBinhUnits.filter((unit) => unit.code === '04891').map((unit) => unit.name)).toEqual([
      'Vầy Nưa',
      'Vầy Nưa',
      'Tiền Phong',
    ])
    expect(byKey.size).toBe(hoaBinhUnits.length)
  })

  test('a name is no key: two communes of 2020 are called Cao Sơn', () => {
    const found = findUnits(unitsOn(hoaBinhUnits, 'commune', planDate), 'xã cao son')
    const districts = found.map((unit) => ancestry(byKey, unit.key)[1]?.name)
    expect(districts.toSorted()).toEqual(['Lương Sơn', 'Đà Bắc'])
  })

  test('every unit leads up to its province', () => {
    for (const unit of hoaBinhUnits) expect(ancestry(byKey, unit.key).at(-1)?.level).toBe('province')
  })

  test('is called by its type and name', () => {
    const unit = byKey.get(unitKey('148@2020-01-01'))
    expect(unit && fullNameOf(unit)).toEqual({ vi: 'Thành phố Hòa Bình', en: 'Hòa Bình city' })
  })
})
