import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { hoaBinhCommunes2020, hoaBinhCommunes2025 } from '../src/map/communes.ts'
import { hoaBinhDistricts } from '../src/map/index.ts'
import { projectAreas } from './project.ts'
import { roomiestPoint } from './roomiest-point.ts'
import { addressOf, textOf, written } from './write-areas.ts'

describe('borders on a field', () => {
  const square = [
    [105, 20],
    [106, 20],
    [106, 21],
    [105, 21],
    [105, 20],
  ] as const

  test('north is up, and a degree of longitude is shorter than one of latitude, as far from the equator as here', () => {
    const { width, height, areas } = projectAreas({
      features: [
        {
          properties: { code: '1' },
          geometry: { type: 'Polygon', coordinates: [square] },
        },
      ],
    })
    expect(height / width).toBeCloseTo(1 / Math.cos((20.5 * Math.PI) / 180), 2)
    expect(areas[0]?.path).toBe(`M0 ${height}l${width} 0l0 ${-height}l${-width} 0l0 ${height}z`)
  })

  test.each(written)('$to is as it would be written of $from today', (file) => {
    expect(readFileSync(addressOf(file), 'utf8')).toBe(textOf(file))
  })

  test('a point straight between two others is left out, and the way back over a line is not', () => {
    const ring = [
      ...[0, 5, 10].map((x) => [x, 0] as const),
      ...([
        [10, 10],
        [10, 14],
        [10, 10],
        [0, 10],
        [0, 0],
      ] as const),
    ]
    const { areas } = projectAreas({
      features: [{ properties: { code: '1' }, geometry: { type: 'Polygon', coordinates: [ring] } }],
    })
    expect(areas[0]?.path.match(/l/g)).toHaveLength(5)
  })

  test('the ten districts are those of the plan, and each tile is of one area alone', () => {
    expect(hoaBinhDistricts.areas.map(({ code }) => code)).toEqual([
      '148',
      '150',
      '152',
      '153',
      '154',
      '155',
      '156',
      '157',
      '158',
      '159',
    ])
    for (const { columns, rows, areas } of [hoaBinhDistricts, hoaBinhCommunes2020, hoaBinhCommunes2025]) {
      expect(new Set(areas.map(({ tile }) => `${tile.column} ${tile.row}`)).size).toBe(areas.length)
      expect(areas.every(({ tile }) => tile.column < columns && tile.row < rows)).toBe(true)
    }
  })

  test('a label stands where there is most room, not in the middle of a bent border', () => {
    const bent = [
      [0, 0],
      [100, 0],
      [100, 60],
      [10, 60],
      [10, 200],
      [0, 200],
      [0, 0],
    ] as const
    const { x, y } = roomiestPoint([bent])
    expect(x).toBe(50)
    expect(y).toBeGreaterThanOrEqual(20)
    expect(y).toBeLessThanOrEqual(40)
  })
})
