import { describe, expect, test } from 'vitest'
import { isoDate } from '../calendar/iso-date.ts'
import { unitKey } from '../units/unit.ts'
import { caoSon, daBac } from './example.test-data.ts'
import { trainingCourseSchema } from './schema.ts'
import { untrainedUnits } from './training.ts'

const dongChum = unitKey('04834@2020-01-01')
const draft = {
  id: '99999999-9999-4999-8999-999999999999',
  kind: 'initial',
  on: '2021-05-10',
  units: [caoSon],
  participants: null,
}
const course = trainingCourseSchema.parse(draft)

// III.2.a and III.2.b.
describe('who remains to be trained', () => {
  test.each([
    { asOf: '2021-05-09', untrained: [caoSon, dongChum] },
    { asOf: '2021-05-10', untrained: [dongChum] }, // from the day of the course
  ])('on $asOf: $untrained', ({ asOf, untrained }) => {
    const question = { kind: 'initial', asOf: isoDate(asOf) } as const
    expect(untrainedUnits([caoSon, dongChum], [course], question)).toEqual(untrained)
  })

  test('a course before the plan counts: the communes of 2016–2020 need no second one', () => {
    const early = { ...course, on: isoDate('2018-05-10') }
    expect(untrainedUnits([caoSon], [early], { kind: 'initial', asOf: isoDate('2020-10-09') })).toEqual([])
  })

  test('a training of trainers is another course, for districts', () => {
    const trainers = { ...course, kind: 'trainers', units: [daBac] } as const
    const asOf = isoDate('2025-01-01')
    expect(untrainedUnits([daBac], [trainers], { kind: 'trainers', asOf })).toEqual([])
    expect(untrainedUnits([daBac], [trainers], { kind: 'initial', asOf })).toEqual([daBac])
  })

  test.each([
    { changed: { units: [] }, problem: 'units required' },
    { changed: { units: [caoSon, caoSon] }, problem: 'units listedTwice' },
    { changed: { units: ['Cao Sơn'] }, problem: 'units.0 communeUnknown' },
    { changed: { participants: -3 }, problem: 'participants countInvalid' },
  ])('$problem', ({ changed, problem }) => {
    const issues = trainingCourseSchema.safeParse({ ...draft, ...changed }).error?.issues ?? []
    expect(issues.map(({ path, message }) => `${path.join('.')} ${message}`)).toEqual([problem])
  })
})
