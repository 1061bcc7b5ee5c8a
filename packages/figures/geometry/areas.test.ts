import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { hoaBinhDistricts } from '../src/map/index.ts'
import { projectAreas } from './project.ts'
import { roomiestPoint } from './roomiest-point.ts'
import { writtenAreas } from './write-areas.ts'

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

  test('the ten districts are those of the file, as it would be written today', () => {
    const written = readFileSync(new URL('../src/map/hoa-binh-districts.ts', import.meta.url), 'utf8')
    expect(written).toBe(writtenAreas())
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
