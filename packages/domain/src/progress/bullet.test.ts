import { describe, expect, test } from 'vitest'
import { isoDate } from '../calendar/iso-date.ts'
import { exactly, type Interval } from '../verdicts/interval.ts'
import { shareOf } from '../verdicts/share.ts'
import { bulletOf } from './bullet.ts'
import { judgePart, type Part } from './part.ts'

function part(actual: Interval, year: number | null = null, of: number | null = null): Part {
  const demand =
    of === null ? ({ kind: 'atLeast', count: 75 } as const) : ({ kind: 'shareAtLeast', percent: 50 } as const)
  const road = {
    from: isoDate(`${year ?? 2021}-01-01`),
    to: isoDate(`${year ?? 2025}-12-31`),
    baseline: 0,
    steady: false,
  }
  const counted = of === null ? { actual, of } : shareOf(actual, exactly(of))
  const verdict = judgePart(demand, counted, road, isoDate('2023-06-30'))
  return { year, span: null, district: null, actual: counted.actual, of: counted.of, ...verdict }
}

function draw(parts: readonly Part[]) {
  return bulletOf({ parts, together: null })
}

describe('a target as a bullet', () => {
  test.each([
    { actual: exactly(62), bullet: { low: 62, high: 62, need: 75, scale: 90 } }, // the scale is longer than the demand
    { actual: exactly(120), bullet: { low: 120, high: 120, need: 75, scale: 120 } },
    { actual: { low: 60, high: 80 }, bullet: { low: 60, high: 80, need: 75, scale: 90 } },
    { actual: { low: 60, high: 'unbounded' }, bullet: { low: 60, high: 60, need: 75, scale: 90 } },
  ] as const)('a number is drawn against its demand: $actual', ({ actual, bullet }) => {
    expect(draw([part(actual)])).toEqual(bullet)
  })

  test('a share is drawn on its whole', () => {
    expect(draw([part(exactly(89), null, 151)])).toEqual({
      low: 89,
      high: 89,
      need: 76,
      scale: 151,
    })
  })

  test('many parts are drawn by how many of them are met, and how many may be', () => {
    const parts = [
      part(exactly(75), 2021),
      part({ low: 70, high: 80 }, 2022),
      part(exactly(10), 2023),
      part(exactly(0), 2024),
    ]
    expect(draw(parts)).toEqual({ low: 1, high: 2, need: 4, scale: 4 })
  })

  test('parts that cannot all be met are not drawn as if they could', () => {
    const parts = Array.from({ length: 50 }, () => part({ low: 0, high: 80 }, 2022))
    expect(bulletOf({ parts, together: { most: 47, need: 50, shortfall: 3 } })).toEqual({
      low: 0,
      high: 47,
      need: 50,
      scale: 50,
    })
  })

  test('what has not begun is an empty bar, not a full one', () => {
    expect(draw([part(exactly(0), 2024)])).toEqual({ low: 0, high: 0, need: 1, scale: 1 })
  })

  test('nothing to draw still has a scale to divide by', () => {
    expect(draw([]).scale).toBe(1)
    expect(draw([part(exactly(0), null, 0)]).scale).toBe(1)
  })
})
