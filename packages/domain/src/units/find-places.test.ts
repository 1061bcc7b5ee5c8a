import { describe, expect, test } from 'vitest'
import { isoDate } from '../calendar/iso-date.ts'
import { findPlaces, placeWords } from './find-places.ts'
import { hoaBinhSuccessions, hoaBinhUnits } from './hoa-binh.ts'
import { linesOf } from './line.ts'
import { unitsOn } from './unit.ts'

const lines = linesOf({ units: hoaBinhUnits, successions: hoaBinhSuccessions })
const placed = {
  among: unitsOn(hoaBinhUnits, 'commune', isoDate('2024-01-01')),
  byKey: new Map(hoaBinhUnits.map((unit) => [unit.key, unit])),
  within: (key: (typeof hoaBinhUnits)[number]['key']) => lines.get(key) ?? [],
}
const found = (text: string) => findPlaces(placed, text).map(({ type, name }) => `${type} ${name}`)

test('a search finds a unit by what kind it is, written out or short', () => {
  const bo = placed.among.find(({ name }) => name === 'Bo')
  expect(bo && placeWords(bo)).toBe('thi tran bo tt')
})

describe('a typed place is', () => {
  test.each([
    { text: 'tt Bo', places: ['township Bo'] },
    { text: 'TT. Bo', places: ['township Bo'] },
    { text: 'P. Dân Chủ', places: ['ward Dân Chủ'] },
    { text: 'phuong dan chu', places: ['ward Dân Chủ'] },
    { text: 'Cao Sơn', places: ['commune Cao Sơn', 'commune Cao Sơn'] },
    { text: 'xã Cao Sơn, Đà Bắc', places: ['commune Cao Sơn'] },
    { text: 'x. Cao Sơn, h. Lương Sơn', places: ['commune Cao Sơn'] },
    { text: 'Cao Sơn, Kim Bôi', places: [] },
    { text: 'Cao', places: [] },
    { text: '', places: [] },
  ])('$text: $places', ({ text, places }) => {
    expect(found(text)).toEqual(places)
  })
})
