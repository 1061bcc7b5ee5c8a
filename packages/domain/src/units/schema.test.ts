import { describe, expect, test } from 'vitest'
import { hoaBinhSuccessions, hoaBinhUnits } from './hoa-binh.ts'
import { type AdministrativeUnit, type Succession, unitHistorySchema } from './schema.ts'

type Edit<T> = { readonly [Field in keyof T]?: unknown }

/** The problems of Hòa Bình's list after these edits, each with path and sentence. */
function refusalsOf(
  units: Readonly<Record<string, Edit<AdministrativeUnit>>>,
  successions: Readonly<Record<string, Edit<Succession>>> = {},
): readonly string[] {
  const { error } = unitHistorySchema.safeParse({
    units: hoaBinhUnits.map((unit) => ({ ...unit, ...units[unit.key] })),
    successions: hoaBinhSuccessions.map((step) => ({ ...step, ...successions[step.from] })),
  })
  return (error?.issues ?? []).map(({ path: [list, index, field], message }) => {
    const element =
      list === 'units' ? hoaBinhUnits[Number(index)]?.key : hoaBinhSuccessions[Number(index)]?.from
    return `${String(list)} ${element} ${String(field)}: ${message}`
  })
}

describe('a list of units that contradicts itself is refused by path and sentence', () => {
  const daBac = '150@2020-01-01'
  const hoaBinh = '17@2020-01-01'

  test('units that lie in a circle', () => {
    expect(refusalsOf({ [hoaBinh]: { parent: daBac } })).toEqual([
      `units ${hoaBinh} parent: ${hoaBinh} lies in itself: ${hoaBinh} → ${daBac} → ${hoaBinh}.`,
      `units ${daBac} parent: ${daBac} lies in itself: ${daBac} → ${hoaBinh} → ${daBac}.`,
    ])
    expect(refusalsOf({ [hoaBinh]: { parent: hoaBinh } })).toEqual([
      `units ${hoaBinh} parent: ${hoaBinh} lies in itself: ${hoaBinh} → ${hoaBinh}.`,
    ])
  })

  test.each([
    {
      what: 'a unit in one that is not in the list',
      unit: { parent: '99@2020-01-01' },
      says: 'parent: 04831@2020-01-01 lies in 99@2020-01-01, which is not in the list.',
    },
    {
      what: 'a commune in a commune',
      unit: { parent: '04834@2020-01-01' },
      says: 'parent: 04831@2020-01-01 is a commune and cannot lie in 04834@2020-01-01, a commune.',
    },
    {
      what: 'a unit that outlives the one it lies in',
      unit: { validTo: '2025-07-02' },
      says: 'parent: 04831@2020-01-01 is in force on days on which 150@2020-01-01 is not.',
    },
    {
      what: 'a unit that ends before it begins',
      unit: { validTo: '2019-12-31' },
      says: 'validTo: 04831@2020-01-01 ends on 31/12/2019, before it begins on 01/01/2020.',
    },
    {
      what: 'a key of another day',
      unit: { key: '04831@2020-01-02' },
      says: 'key: 04831@2020-01-02 is not the key of 04831 from 01/01/2020 on.',
    },
  ])('$what', ({ unit, says }) => {
    expect(refusalsOf({ '04831@2020-01-01': unit })).toContain(`units 04831@2020-01-01 ${says}`)
  })

  test('two versions of one code at once', () => {
    expect(refusalsOf({ '04816@2020-01-01': { validTo: '2021-02-02' } })).toContain(
      'units 04816@2021-02-01 validFrom: 04816@2021-02-01 and 04816@2020-01-01 are in force together under one code.',
    )
  })

  test.each([
    {
      what: 'from an unknown unit',
      step: { from: '99999@2020-01-01' },
      says: 'from: 99999@2020-01-01 is not in the list of units.',
    },
    {
      what: 'to an unknown unit',
      step: { to: ['99999@2025-07-01'] },
      says: 'to: 99999@2025-07-01 is not in the list of units.',
    },
    {
      what: 'to nothing',
      step: { to: [] },
      says: 'to: the ground has to lie somewhere',
    },
    {
      what: 'to one unit twice',
      step: { to: ['04828@2025-07-01', '04828@2025-07-01'] },
      says: 'to: 04828@2025-07-01 is named twice.',
    },
    {
      what: 'on a day on which the unit goes on',
      step: { on: '2025-06-30' },
      says: 'on: 04891@2020-01-01 does not end on 30/06/2025.',
    },
    {
      what: 'two reforms in the wrong order',
      step: { to: ['04891@2009-07-15'] },
      says: 'on: 04891@2009-07-15 does not begin on 01/07/2025.',
    },
    {
      what: 'told twice',
      step: { from: '04834@2020-01-01' },
      says: 'from: What became of 04834@2020-01-01 is recorded twice.',
    },
  ])('a succession $what', ({ step, says }) => {
    expect(refusalsOf({}, { '04891@2020-01-01': step })).toContain(`successions 04891@2020-01-01 ${says}`)
  })
})
