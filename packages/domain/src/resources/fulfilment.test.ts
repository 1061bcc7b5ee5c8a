import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { isoDate } from '../calendar/iso-date.ts'
import { contributionOf, pledgeOf, rice } from './example.test-data.ts'
import { fulfilmentOf } from './fulfilment.ts'

const asOf = isoDate('2022-12-31')

function money(amountDong: number) {
  return { kind: 'money', amountDong } as const
}

// Clause III.5.
describe('how far a pledge is kept', () => {
  test.each([
    { given: [], status: 'notBegun', received: 0 },
    { given: [1], status: 'partly', received: 1 },
    { given: [9_999_999], status: 'partly', received: 9_999_999 },
    { given: [4_000_000, 6_000_000], status: 'kept', received: 10_000_000 },
    { given: [12_000_000], status: 'kept', received: 12_000_000 }, // the donor gave more than promised
  ])('of ten million đồng, $given: $status', ({ given, status, received }) => {
    const contributions = given.map((amountDong) => contributionOf({ gift: money(amountDong) }))
    expect(fulfilmentOf(pledgeOf(), contributions, asOf)).toEqual({
      status,
      pledged: 10_000_000,
      received,
      otherGifts: 0,
    })
  })

  test('what comes later, or for another pledge, or unpromised, keeps nothing', () => {
    const later = contributionOf({ on: isoDate('2023-01-01') })
    const unpromised = contributionOf({ pledge: null })
    expect(fulfilmentOf(pledgeOf(), [later, unpromised], asOf).status).toBe('notBegun')
    expect(fulfilmentOf(pledgeOf(), [later], later.on).status).toBe('kept')
  })

  test('goods are counted in the measure they were promised in, however they are spelt', () => {
    const contributions = [
      contributionOf({ gift: { ...rice, good: 'Gạo', quantity: 150 } }),
      contributionOf({ gift: { ...rice, measure: 'bao', quantity: 4 } }),
      contributionOf({ gift: money(1_000_000) }),
    ]
    expect(fulfilmentOf(pledgeOf({ gift: rice }), contributions, asOf)).toEqual({
      status: 'partly',
      pledged: 200,
      received: 150,
      otherGifts: 2,
    })
  })

  test('another contribution never makes a pledge less kept', () => {
    const gift = fc.oneof(fc.integer({ min: 1, max: 20_000_000 }).map(money), fc.constant(rice))
    const contributions = fc.array(gift.map((one) => contributionOf({ gift: one })))
    const rank = { notBegun: 0, partly: 1, kept: 2 }
    fc.assert(
      fc.property(contributions, gift, (given, more) => {
        const before = fulfilmentOf(pledgeOf(), given, asOf)
        const after = fulfilmentOf(pledgeOf(), [...given, contributionOf({ gift: more })], asOf)
        expect(rank[after.status]).toBeGreaterThanOrEqual(rank[before.status])
      }),
      { numRuns: 300, seed: 146 },
    )
  })
})
