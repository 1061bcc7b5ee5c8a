import { describe, expect, test } from 'vitest'
import { isoDate } from '../calendar/iso-date.ts'
import { unitKey } from '../units/unit.ts'
import { caoSon, course, daBac, meansOf } from './example.test-data.ts'
import { trainersOf, untrainedUnits } from './training.ts'

const dongChum = unitKey('04834@2020-01-01')
const made = meansOf(course, { on: isoDate('2021-05-10') })

// Clauses III.2.a and III.2.b.
describe('who remains to be trained', () => {
  test.each([
    { asOf: '2021-05-09', untrained: [caoSon, dongChum] },
    { asOf: '2021-05-10', untrained: [dongChum] }, // the commune counts as trained on the day of the course
  ])('on $asOf: $untrained', ({ asOf, untrained }) => {
    const question = { kind: 'initial', asOf: isoDate(asOf) } as const
    expect(untrainedUnits([caoSon, dongChum], [made], question)).toEqual(untrained)
  })

  test('a course before the plan counts: the communes of 2016–2020 need no second one', () => {
    const early = meansOf(course, { on: isoDate('2018-05-10') })
    expect(untrainedUnits([caoSon], [early], { kind: 'initial', asOf: isoDate('2020-10-09') })).toEqual([])
  })

  test('a course that was withdrawn has trained nobody', () => {
    const mistaken = { ...made, withdrawal: { reason: 'ghi nhầm' } }
    const question = { kind: 'initial', asOf: isoDate('2022-01-01') } as const
    expect(untrainedUnits([caoSon], [mistaken], question)).toEqual([caoSon])
  })

  test('a training of trainers is another course, for districts, and leaves them people who teach', () => {
    const trainers = meansOf({ ...course, course: 'trainers', units: [daBac] } as const)
    const asOf = isoDate('2025-01-01')
    expect(untrainedUnits([daBac], [trainers], { kind: 'trainers', asOf })).toEqual([])
    expect(untrainedUnits([daBac], [trainers], { kind: 'initial', asOf })).toEqual([daBac])
    expect(trainersOf(daBac, [trainers], asOf)).toBe(15)
    expect(trainersOf(daBac, [], asOf)).toBe(null)
  })
})
