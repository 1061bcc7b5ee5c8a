import { describe, expect, test } from 'vitest'
import { partsOf, spanOf } from './figure.test-data.ts'
import { type Portion, portions } from './portions.ts'

const drawn = (parts: readonly Portion[]) => portions(parts, { alternative: 'Nợ theo tuổi' })

describe('a whole in its portions', () => {
  test('each begins where the one before ends', () => {
    const figure = drawn([
      { value: 60, depth: 0 },
      { value: 15, depth: 1 },
      { value: 25, depth: 4 },
    ])
    expect(spanOf(partsOf(figure, 'portion depth-0')[0])).toEqual([0, 60])
    expect(spanOf(partsOf(figure, 'portion depth-1')[0])).toEqual([60, 15])
    expect(spanOf(partsOf(figure, 'portion depth-4')[0])).toEqual([75, 25])
    expect(partsOf(figure, 'parting')).toHaveLength(2)
  })

  test('a portion of nothing is left out, and so is its parting', () => {
    const figure = drawn([
      { value: 0, depth: 0 },
      { value: 5, depth: 2 },
    ])
    expect(partsOf(figure, 'portion depth-0')).toEqual([])
    expect(spanOf(partsOf(figure, 'portion depth-2')[0])).toEqual([0, 100])
    expect(partsOf(figure, 'parting')).toEqual([])
  })

  test('of nothing at all it is empty, and still says so to those who do not see it', () => {
    const figure = drawn([{ value: 0, depth: 0 }])
    expect(figure.children).toEqual([])
    expect(figure.attributes['aria-label']).toBe('Nợ theo tuổi')
  })
})
