import { expect, test } from 'vitest'
import { isoDate } from '../calendar/iso-date.ts'
import { hoaBinhUnits } from '../units/hoa-binh.ts'
import { checkCommune } from './commune.ts'

test.each([
  { key: '04831@2020-01-01', on: '2019-12-31', problem: 'communeNotThen' },
  { key: '04831@2020-01-01', on: '2020-01-01', problem: null },
  { key: '04831@2020-01-01', on: '2025-06-30', problem: null },
  { key: '04831@2020-01-01', on: '2025-07-01', problem: 'communeNotThen' },
  { key: '04831@2025-07-01', on: '2025-07-01', problem: null },
  { key: '150@2020-01-01', on: '2022-01-01', problem: 'communeUnknown' },
  { key: 'nowhere', on: '2022-01-01', problem: 'communeUnknown' },
])('a club founded on $on in $key: $problem', ({ key, on, problem }) => {
  const commune = hoaBinhUnits.find((unit) => unit.key === key)
  expect(checkCommune({ establishedOn: isoDate(on) }, commune)).toEqual(
    problem === null ? [] : [{ field: 'commune', problem }],
  )
})
