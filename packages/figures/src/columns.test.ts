import { describe, expect, test } from 'vitest'
import { type Column, columns, scaleOf } from './columns.ts'
import { elementsOf, partsOf } from './figure.test-data.ts'

const years: readonly Column[] = [
  { label: '2021', value: 14, need: 15, tone: 'unmet', printed: '14' },
  { label: '2022', value: 20, need: 15, tone: 'met', printed: '20' },
]

describe('columns', () => {
  test('stand on one scale, each with its figure above and its name below', () => {
    const figure = columns(years, { alternative: 'Câu lạc bộ lập trong năm' })
    expect(partsOf(figure, 'known unmet')[0]?.attributes).toMatchObject({ y: '30%', height: '70%' })
    expect(partsOf(figure, 'known met')[0]?.attributes).toMatchObject({ y: '0%', height: '100%' })
    expect(partsOf(figure, 'column-value').map(({ children }) => children)).toEqual([['14'], ['20']])
    expect(partsOf(figure, 'scale-label').map(({ children }) => children)).toEqual([['2021'], ['2022']])
  })

  test.each([
    { years: 5, printed: '14', room: 14 },
    { years: 5, printed: '9.999', room: 20 },
    { years: 6, printed: '14', room: 20 },
    { years: 10, printed: '14', room: 28 },
  ])(
    'say how much room their words need: $years years, figures like $printed',
    ({ years, printed, room }) => {
      const all = Array.from({ length: years }, (_, place): Column => {
        return { label: String(2021 + place), value: 1, need: 1, tone: 'met', printed }
      })
      expect(columns(all, { alternative: null }).attributes['class']).toContain(` room-${room} `)
    },
  )

  test('of nothing at all stand flat, and nothing is divided by nothing', () => {
    const figure = columns([{ label: '2021', value: 0, need: 0, tone: 'open', printed: '0' }], {
      alternative: null,
    })
    expect(partsOf(figure, 'known open')[0]?.attributes['height']).toBe('0%')
  })

  test('say what their table says: 10,000 pictures read back from their own coordinates', () => {
    const next = numbersFrom(146)
    for (let scene = 0; scene < 10_000; scene++) {
      const most = 1 + next(4000)
      const all = Array.from({ length: 1 + next(6) }, (_, place): Column => {
        const value = next(most)
        return {
          label: String(2021 + place),
          value,
          need: next(most),
          tone: 'course',
          printed: String(value),
        }
      })
      const read = readBack(columns(all, { alternative: null }), scaleOf(all))
      expect(read).toEqual(all.map(({ label, value, need }) => ({ label, value, need })))
    }
  })
})

/** Reads the picture with a ruler: heights above the ground, on a scale that ends at `scale`. */
function readBack(figure: ReturnType<typeof columns>, scale: number) {
  const heightOf = (at: string | undefined) => Math.round((scale * (100 - Number.parseFloat(at ?? ''))) / 100)
  const values = elementsOf(figure).filter(({ attributes }) => attributes['class'] === 'known course')
  const needs = partsOf(figure, 'demand')
  return partsOf(figure, 'scale-label').map(({ children }, place) => ({
    label: children[0],
    value: heightOf(values[place]?.attributes['y']),
    need: heightOf(needs[place]?.attributes['y']),
  }))
}

/** Random whole numbers below a bound; the same seed gives the same numbers. */
function numbersFrom(seed: number): (below: number) => number {
  let state = seed
  return (below) => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648
    return Math.floor((state / 2_147_483_648) * below)
  }
}
