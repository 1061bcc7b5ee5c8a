import { describe, expect, test } from 'vitest'
import { bullet } from './bullet.ts'
import { elementsOf, partsOf, spanOf } from './figure.test-data.ts'

const clubs = { low: 62, high: 64, need: 75, scale: 90, tone: 'late', alternative: null } as const

describe('a bullet', () => {
  test('draws what is known, what is perhaps, and the demand on one scale', () => {
    const figure = bullet(clubs)
    expect(spanOf(partsOf(figure, 'known')[0])).toEqual([0, 68.89])
    expect(spanOf(partsOf(figure, 'perhaps')[0])).toEqual([68.89, 2.22])
    expect(spanOf(partsOf(figure, 'demand')[0])[0]).toBe(83.33)
  })

  test('of what is known for certain has no grey stretch, and without a demand no mark', () => {
    const { need: _, ...undemanded } = clubs
    const figure = bullet({ ...undemanded, high: 62 })
    expect([...partsOf(figure, 'perhaps'), ...partsOf(figure, 'demand')]).toEqual([])
  })

  test.each([
    { scale: 0, low: 0, high: 0, need: 0 },
    { scale: 50, low: 62, high: 90, need: 75 },
  ])('stays inside its width with a scale of $scale and a value of $low', (values) => {
    for (const { attributes } of elementsOf(bullet({ ...clubs, ...values })))
      for (const place of [attributes['x'], attributes['width']].flatMap((at) => at ?? []))
        expect(Number.parseFloat(place)).toSatisfy((value: number) => value >= 0 && value <= 100)
  })

  test('says to those who do not see it what its caller says, or leaves it to the words beside it', () => {
    expect(bullet({ ...clubs, alternative: 'Mới: 62' }).attributes).toMatchObject({
      role: 'img',
      'aria-label': 'Mới: 62',
    })
    expect(bullet(clubs).attributes).toMatchObject({ 'aria-hidden': 'true' })
  })
})
