import { hoaBinh146, isoDate } from '@lienthehe/domain'
import { languages } from '@lienthehe/domain/text'
import { unitKey } from '@lienthehe/domain/units'
import { hoaBinhUnits } from '@lienthehe/domain/units/hoa-binh'
import { describe, expect, test } from 'vitest'
import { communesMeant, placeCommunes, suggestCommunes } from './commune-search.ts'

const communes = placeCommunes({ units: hoaBinhUnits }, { on: hoaBinh146.unitsOn })

describe('two communes are called Cao Sơn', () => {
  test('typing “cao son” shows both first, each with its district', () => {
    expect(
      suggestCommunes(communes, 'cao son')
        .slice(0, 2)
        .map(({ label }) => label.vi),
    ).toEqual(['Xã Cao Sơn, Huyện Đà Bắc', 'Xã Cao Sơn, Huyện Lương Sơn'])
  })

  test('the name alone means both, the name with its district means one', () => {
    expect(communesMeant(communes, 'Cao Sơn')).toHaveLength(2)
    expect(communesMeant(communes, 'xã Cao Sơn')).toHaveLength(2)
    expect(communesMeant(communes, 'Xã Cao Sơn, Huyện Đà Bắc').map(({ above }) => above.vi)).toEqual([
      'Huyện Đà Bắc',
    ])
    expect(communesMeant(communes, 'cao son, huyen luong son').map(({ above }) => above.vi)).toEqual([
      'Huyện Lương Sơn',
    ])
  })
})

test.each(languages)(
  'what is chosen from the list means exactly that commune, for each of the 151 (%s)',
  (language) => {
    expect(communes).toHaveLength(151)
    for (const { key, label } of communes)
      expect(communesMeant(communes, label[language]).map((meant) => meant.key)).toEqual([key])
  },
)

test.each(['Cao Sơn, Đà Bắc', 'cao son da bac', 'xã Cao Sơn, Đà Bắc', 'Cao Sơn commune, Đà Bắc district'])(
  '“%s” names its district, as people write it',
  (text) => {
    expect(communesMeant(communes, text).map(({ label }) => label.vi)).toEqual(['Xã Cao Sơn, Huyện Đà Bắc'])
  },
)

test('in English the units are offered by their English names', () => {
  expect(suggestCommunes(communes, 'cao son commune')[0]?.label.en).toBe('Cao Sơn commune, Đà Bắc district')
})

test('a name that no commune has means none', () => {
  expect(communesMeant(communes, 'Cao Bằng')).toEqual([])
  expect(communesMeant(communes, '')).toEqual([])
})

test('the beginning of a district finds its communes', () => {
  expect(suggestCommunes(communes, 'mai chau').every(({ label }) => label.vi.includes('Mai Châu'))).toBe(true)
})

describe('the choice follows the founding day', () => {
  const before = placeCommunes({ units: hoaBinhUnits }, { on: isoDate('2025-06-30') })
  const after = placeCommunes({ units: hoaBinhUnits }, { on: isoDate('2025-07-01') })

  test('151 communes in districts to the last day of June 2025, 46 in the new province since', () => {
    expect(before).toHaveLength(151)
    expect(after).toHaveLength(46)
    expect(new Set(after.map(({ above }) => above.vi))).toEqual(new Set(['Tỉnh Phú Thọ']))
  })

  test('a commune on record stays in the choice, whatever the day', () => {
    const kept = unitKey('04831@2020-01-01')
    const choice = placeCommunes({ units: hoaBinhUnits }, { on: isoDate('2025-07-01'), kept })
    expect(
      choice.filter(({ key }) => !after.some((other) => other.key === key)).map(({ key }) => key),
    ).toEqual([kept])
  })
})
