import { describe, expect, test } from 'vitest'
import { fan } from './fan.ts'
import { partsOf } from './figure.test-data.ts'
import { line } from './line.ts'

const clubs = {
  x: { from: 2020, to: 2025 },
  y: { from: 0, to: 80 },
  ends: { from: '2020', to: '2025' },
  tone: 'course',
  alternative: 'Câu lạc bộ mới theo năm',
} as const
const points = [
  { x: 2020, y: 0 },
  { x: 2025, y: 80 },
]

describe('a line', () => {
  test('leads from the lower left to the upper right when the value grows from end to end', () => {
    const figure = line({ ...clubs, traces: [{ role: 'demand', points, drawnAs: 'line' }] })
    expect(partsOf(figure, 'demand')[0]?.attributes['d']).toBe('M0 100L100 0')
  })

  test('as a stair keeps each height until the day of the next', () => {
    const figure = line({ ...clubs, traces: [{ role: 'known', points, drawnAs: 'stair' }] })
    expect(partsOf(figure, 'known')[0]?.attributes['d']).toBe('M0 100L100 100L100 0')
  })

  test('of nothing known is not drawn: a path without a point is an error to a browser', () => {
    const traces = [{ role: 'known', points: [], drawnAs: 'stair' } as const]
    expect(partsOf(line({ ...clubs, traces }), 'known')).toEqual([])
    const { x, ends, tone, alternative } = clubs
    const before = fan({ x, ends, tone, alternative, points: [], road: [], need: 75, yMost: 80 })
    expect([...partsOf(before, 'known'), ...partsOf(before, 'road')]).toEqual([])
    expect(partsOf(before, 'demand')).toHaveLength(1)
  })

  test('stretches, and its strokes and its words do not', () => {
    const figure = line({ ...clubs, traces: [{ role: 'known', points, drawnAs: 'line' }] })
    expect(partsOf(figure, 'scale')[0]?.attributes['preserveAspectRatio']).toBe('none')
    expect(partsOf(figure, 'known')[0]?.attributes['vector-effect']).toBe('non-scaling-stroke')
    const written = ['scale-label', 'scale-label end'].map((name) => partsOf(figure, name)[0]?.children)
    expect(written).toEqual([['2020'], ['2025']])
    expect(partsOf(figure, 'scale')[0]?.children).toHaveLength(1)
  })
})
