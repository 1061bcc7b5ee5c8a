import { describe, expect, test } from 'vitest'
import { elementsOf, partsOf, spanOf } from './figure.test-data.ts'
import { gauge } from './gauge.ts'

const women = { from: 40, to: 90, band: { low: 60, high: 70 }, tone: 'met', alternative: 'Phụ nữ' } as const
const textsOf = (figure: ReturnType<typeof gauge>) =>
  elementsOf(figure).flatMap(({ tag, attributes, children }) =>
    tag === 'text' ? [{ x: attributes['x'], says: children[0] }] : [],
  )

describe('a gauge', () => {
  test('sets the band between the ends of the scale', () => {
    expect(spanOf(partsOf(gauge(women), 'band')[0])).toEqual([40, 20])
  })

  test('shows a known value as a needle, and an unknown one as a stretch between its ends', () => {
    const known = gauge({ ...women, value: { low: 65, high: 65 } })
    expect(spanOf(partsOf(known, 'known')[0])[0]).toBe(50)
    expect(partsOf(known, 'perhaps')).toEqual([])
    const open = gauge({ ...women, value: { low: 60, high: 75 } })
    expect(spanOf(partsOf(open, 'perhaps')[0])).toEqual([40, 30])
    expect(partsOf(open, 'perhaps-end')).toHaveLength(2)
    expect(partsOf(open, 'known')).toEqual([])
  })

  test('draws neither where nothing is known', () => {
    const roles = elementsOf(gauge(women)).map(({ attributes }) => attributes['class'])
    expect(roles.filter((role) => role === 'known' || role === 'perhaps')).toEqual([])
  })

  test('a value beyond the scale is drawn at its end', () => {
    const figure = gauge({ ...women, value: { low: 95, high: 95 } })
    expect(spanOf(partsOf(figure, 'known')[0])[0]).toBe(100)
  })

  test('names the ends of the band, and of the scale where it goes further', () => {
    expect(textsOf(gauge(women))).toEqual([
      { x: '40%', says: '60' },
      { x: '60%', says: '70' },
      { x: '0%', says: '40' },
      { x: '100%', says: '90' },
    ])
    expect(textsOf(gauge({ ...women, from: 60, to: 70 }))).toHaveLength(2)
  })

  test('writes a demand of exactly so much once', () => {
    const all = gauge({ ...women, from: 0, to: 100, band: { low: 100, high: 100 } })
    expect(textsOf(all)).toEqual([
      { x: '100%', says: '100' },
      { x: '0%', says: '0' },
    ])
  })

  test('places no text by a height that WebKit takes for nothing', () => {
    const texts = elementsOf(gauge(women)).filter(({ tag }) => tag === 'text')
    expect(texts.filter(({ attributes }) => 'y' in attributes)).toEqual([])
    expect(texts.every(({ attributes }) => attributes['dy']?.endsWith('em'))).toBe(true)
  })
})
