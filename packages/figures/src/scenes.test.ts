import { describe, expect, test } from 'vitest'
import { bullet } from './bullet.ts'
import { fan } from './fan.ts'
import { elementsOf, partsOf, spanOf } from './figure.test-data.ts'
import type { Figure } from './figure.ts'
import { gauge } from './gauge.ts'
import { line } from './line.ts'
import { portions } from './portions.ts'

// The values that a ruler measures in each picture must be those in the table beside it. Columns have the
// same kind of test in their own file.
const scenes = 10_000
const manner = { tone: 'course', alternative: null } as const

/**
 * Positions are rounded to a hundredth of a percent, so a value read back is exact to half of that, relative to the
 * whole scale.
 */
const ruler = (at: number, whole: number) => Math.round((at * whole) / 100)

describe('each picture read back from its own coordinates says what its table says', () => {
  test('a bullet: what is known, what may be, and the demand', () => {
    forEachScene((next) => {
      const scale = 1 + next(4000)
      const [low, high] = inOrder(next(scale + 1), next(scale + 1))
      const need = next(scale + 1)
      const figure = bullet({ ...manner, low, high, need, scale })
      const [from = 0, width = 0] = spanOf(partsOf(figure, 'known')[0])
      const [, more = 0] = high > low ? spanOf(partsOf(figure, 'perhaps')[0]) : []
      const [asked = 0] = spanOf(partsOf(figure, 'demand')[0])
      expect([
        ruler(from, scale),
        ruler(width, scale),
        ruler(width + more, scale),
        ruler(asked, scale),
      ]).toEqual([0, low, high, need])
    })
  })

  test('a gauge: the ends of the band, and the least and the most that the value can be', () => {
    forEachScene((next) => {
      const [low, high] = inOrder(next(101), next(101))
      const [bandLow, bandHigh] = inOrder(next(101), next(101))
      const figure = gauge({
        ...manner,
        from: 0,
        to: 100,
        band: { low: bandLow, high: bandHigh },
        value: { low, high },
      })
      const at = (role: string) => partsOf(figure, role).map((part) => Math.round(spanOf(part)[0] ?? -1))
      expect(at('band-end')).toEqual([bandLow, bandHigh])
      expect(low === high ? at('known') : at('perhaps-end')).toEqual(low === high ? [low] : [low, high])
    })
  })

  test('portions: each part of the whole', () => {
    forEachScene((next) => {
      const parts = Array.from({ length: 1 + next(5) }, () => ({ value: 1 + next(800), depth: 1 }) as const)
      const whole = parts.reduce((sum, { value }) => sum + value, 0)
      const bars = partsOf(portions(parts, manner), 'portion depth-1')
      expect(bars.map((bar) => ruler(spanOf(bar)[1] ?? 0, whole))).toEqual(parts.map(({ value }) => value))
    })
  })

  test('a line drawn as a stair: the height on each day', () => {
    forEachScene((next) => {
      const points = pointsOf(next)
      const most = 1 + Math.max(...points.map(({ y }) => y))
      const figure = line({
        ...manner,
        traces: [{ role: 'known', points, drawnAs: 'stair' }],
        x: { from: 0, to: 1918 },
        y: { from: 0, to: most },
        ends: { from: '', to: '' },
      })
      expect(stairOf(pathOf(figure, 'known'), most)).toEqual(points)
    })
  })

  test('a fan: the course, the road, the demand, and both intervals of the forecast', () => {
    forEachScene((next) => {
      const points = pointsOf(next)
      const road = points.map(({ x }) => ({ x, y: next(2000) }))
      const [low, halfLow, expected, halfHigh, high] = [0, 0, 0, 0, 0]
        .map(() => next(2400))
        .toSorted((one, other) => one - other)
      const foreseen = {
        expected: expected ?? 0,
        half: { low: halfLow ?? 0, high: halfHigh ?? 0 },
        most: { low: low ?? 0, high: high ?? 0 },
      }
      const need = next(2400)
      const yMost = 1 + Math.max(need, foreseen.most.high, ...[...points, ...road].map(({ y }) => y))
      const x = { from: 0, to: 1918 }
      const figure = fan({ ...manner, points, road, need, foreseen, x, yMost, ends: { from: '', to: '' } })
      expect(stairOf(pathOf(figure, 'known'), yMost)).toEqual(points)
      expect(pathOf(figure, 'road').map((at) => readPoint(at, yMost))).toEqual(road)
      expect(endsOf(figure, 'demand', yMost)).toEqual([need, need])
      expect(endsOf(figure, 'fan-most', yMost).slice(1)).toEqual([foreseen.most.high, foreseen.most.low])
      expect(endsOf(figure, 'fan-half', yMost).slice(1)).toEqual([foreseen.half.high, foreseen.half.low])
      expect(endsOf(figure, 'expected', yMost)[1]).toBe(foreseen.expected)
    })
  })
})

type At = readonly [x: number, y: number]

function pathOf(figure: Figure, role: string): readonly At[] {
  const d = elementsOf(figure).find(({ attributes }) => attributes['class'] === role)?.attributes['d'] ?? ''
  return d
    .slice(1)
    .replace('Z', '')
    .split('L')
    .map((pair): At => {
      const [x = Number.NaN, y = Number.NaN] = pair.split(' ').map(Number)
      return [x, y]
    })
}

/** Reads a point of a chart over the 1,918 days of a plan, with counts on a scale that ends at `most`. */
function readPoint([x, y]: At, most: number) {
  return { x: ruler(x, 1918), y: ruler(100 - y, most) }
}

function endsOf(figure: Figure, role: string, most: number): readonly number[] {
  return pathOf(figure, role).map((at) => readPoint(at, most).y)
}

/** Takes every second corner of a stair: those are the days with a count. */
function stairOf(corners: readonly At[], most: number) {
  return corners.filter((_, place) => place % 2 === 0).map((at) => readPoint(at, most))
}

function pointsOf(next: (below: number) => number) {
  const days = Array.from({ length: 1 + next(7) }, () => next(1919)).toSorted((one, other) => one - other)
  return days.map((x) => ({ x, y: next(2000) }))
}

function inOrder(one: number, other: number): readonly [number, number] {
  return one < other ? [one, other] : [other, one]
}

function forEachScene(read: (next: (below: number) => number) => void): void {
  let state = 146
  // Uses only the high bits, because the low bits of such a generator repeat soon.
  const next = (below: number) => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648
    return Math.floor((state / 2_147_483_648) * below)
  }
  for (let scene = 0; scene < scenes; scene += 1) read(next)
}
