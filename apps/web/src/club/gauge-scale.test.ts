import { assessClub, hoaBinh146, isoDate, tallyClub } from '@lienthehe/domain'
import { clubSchema } from '@lienthehe/domain/schema'
import { expect, test } from 'vitest'
import { gaugeOf } from './gauge-scale.ts'

const club = {
  id: clubSchema.shape.id.parse('00000000-0000-4000-9000-000000000001'),
  establishedOn: isoDate('2021-03-01'),
}

test('a club without a list has blank gauges, not gauges at zero', () => {
  const verdicts = assessClub(hoaBinh146, tallyClub(club, [], isoDate('2024-09-30')))
  const gauges = verdicts.flatMap((verdict) =>
    verdict.kind === 'size' || verdict.kind === 'share' ? [gaugeOf(verdict)] : [],
  )
  expect(gauges).toHaveLength(7)
  expect(gauges.every(({ blank }) => blank)).toBe(true)
})

test('what is unknown of a share is a stretch from the surely-so to the perhaps-so', () => {
  expect(
    gaugeOf({
      rule: 'club.women',
      clause: 'I.2.b:1',
      kind: 'share',
      fact: 'women',
      actual: { yes: 30, no: 15, unknown: 5 },
      expected: { low: 60, high: 70 },
      status: 'undetermined',
    }),
  ).toMatchObject({ low: 60, high: 70, bandLow: 60, bandHigh: 70, from: 40, to: 90 })
})

test.each([
  { members: 55, from: 30, to: 90 },
  { members: 12, from: 10, to: 90 },
  { members: 143, from: 30, to: 150 },
])('a club of $members is drawn between $from and $to', ({ members, from, to }) => {
  expect(
    gaugeOf({
      rule: 'club.size',
      clause: 'I.2.b:1',
      kind: 'size',
      actual: { low: members, high: members },
      expected: { low: 50, high: 70 },
      status: 'met',
    }),
  ).toMatchObject({ from, to })
})

test('no share is drawn below nobody or beyond everybody', () => {
  const actual = { yes: 0, no: 0, unknown: 20 }
  const gauge = gaugeOf({
    rule: 'club.women',
    clause: 'I.2.b:1',
    kind: 'share',
    fact: 'women',
    actual,
    expected: { low: 60, high: 70 },
    status: 'undetermined',
  })
  expect(gauge).toMatchObject({ low: 0, high: 100, from: 0, to: 100 })
})

test('a demand without an upper end is drawn against the whole', () => {
  const gauge = gaugeOf({
    rule: 'club.borrowers',
    clause: 'I.2.b:2',
    kind: 'share',
    fact: 'borrowers',
    actual: { yes: 27, no: 33, unknown: 0 },
    expected: { low: 50, high: 100 },
    status: 'unmet',
    side: 'below',
    shortfall: 3,
  })
  expect(gauge).toMatchObject({ low: 45, high: 45, from: 0, to: 100 })
})
