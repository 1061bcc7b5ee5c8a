import { expect, test } from 'vitest'
import { isoDate } from '../calendar/iso-date.ts'
import { unitKey } from '../units/unit.ts'
import { unitsWithoutReview } from './review.ts'
import { reviewSchema } from './schema.ts'

const province = unitKey('17@2020-01-01')
const daBac = unitKey('150@2020-01-01')
const luongSon = unitKey('152@2020-01-01')

const held = { kind: 'final', period: { kind: 'year', year: 2023 }, unit: '150@2020-01-01', on: '2024-01-15' }

test.each([
  { review: held, asOf: '2024-01-15', without: [province, luongSon] },
  { review: held, asOf: '2024-01-14', without: [province, daBac, luongSon] }, // held the day after
  { review: { ...held, kind: 'interim' }, asOf: '2024-01-15', without: [province, daBac, luongSon] },
  {
    review: { ...held, period: { kind: 'phase' } },
    asOf: '2024-01-15',
    without: [province, daBac, luongSon],
  },
])('a $review.kind review, asked on $asOf: $without', ({ review, asOf, without }) => {
  const question = { kind: 'final', period: { kind: 'year', year: 2023 }, asOf: isoDate(asOf) } as const
  expect(unitsWithoutReview([province, daBac, luongSon], [reviewSchema.parse(review)], question)).toEqual(
    without,
  )
})
