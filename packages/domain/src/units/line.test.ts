import { describe, expect, test } from 'vitest'
import { isoDate } from '../calendar/iso-date.ts'
import { hoaBinhSuccessions, hoaBinhUnits } from './hoa-binh.ts'
import { linesOf } from './line.ts'
import { unitKey } from './unit.ts'

const lines = linesOf({ units: hoaBinhUnits, successions: hoaBinhSuccessions })
const unitNamed = (key: string) => {
  const found = hoaBinhUnits.find((unit) => unit.key === key)
  if (found === undefined) throw new RangeError(key)
  return found
}
const lineOf = (key: string) => lines.get(unitKey(key)) ?? []

describe('a unit lies in everything above it, on every day on which its whole ground does', () => {
  test('a commune that went into one of 2025 lies in its district of then, that commune, and the new province', () => {
    expect(lineOf('04831@2020-01-01')).toEqual([
      '04831@2020-01-01',
      '150@2020-01-01',
      '17@2020-01-01',
      '150@2009-07-15',
      '17@2009-07-15',
      '04831@2025-07-01',
      '25@2025-07-01',
    ])
  })

  test('of a commune that was divided in 2025 only the province is certain', () => {
    // Vầy Nưa was divided between Thống Nhất and Tiền Phong.
    const divided = hoaBinhSuccessions.find(({ on, to }) => on === '2025-07-01' && to.length > 1)
    const line = lineOf(divided?.from ?? '')
    expect(line).toContain('25@2025-07-01')
    for (const part of divided?.to ?? []) expect(line).not.toContain(part)
  })

  test('a commune of 2025 lies in the district of then only if all that it was made of did', () => {
    expect(lineOf('04831@2025-07-01')).toContain('150@2020-01-01')
    // Thống Nhất got land from the city of Hòa Bình and from the district of Đà Bắc.
    expect(lineOf('04828@2025-07-01')).not.toContain('150@2020-01-01')
    expect(lineOf('04828@2025-07-01')).toContain('17@2020-01-01')
  })

  test('a province lies in the one that took its ground, and its districts, which nothing followed, with it', () => {
    expect(lineOf('17@2020-01-01')).toContain('25@2025-07-01')
    expect(lineOf('150@2020-01-01')).toEqual([
      '150@2020-01-01',
      '17@2020-01-01',
      '150@2009-07-15',
      '17@2009-07-15',
      '25@2025-07-01',
    ])
  })

  test('a province lies in the one before it as long as the list tells of no other of which it was made', () => {
    expect(lineOf('25@2025-07-01')).toEqual(['25@2025-07-01', '17@2009-07-15', '17@2020-01-01'])
    const vinhPhuc = { ...unitNamed('17@2020-01-01'), key: unitKey('26@2020-01-01'), code: '26' }
    const merged = linesOf({
      units: [...hoaBinhUnits, vinhPhuc],
      successions: [
        ...hoaBinhSuccessions,
        {
          act: '202/2025/QH15',
          on: isoDate('2025-07-01'),
          from: vinhPhuc.key,
          to: [unitKey('25@2025-07-01')],
        },
      ],
    })
    expect(merged.get(unitKey('25@2025-07-01'))).toEqual(['25@2025-07-01'])
  })
})

test('the first of a line is always the unit itself', () => {
  for (const { key } of hoaBinhUnits) expect(lineOf(key)[0]).toBe(key)
})
