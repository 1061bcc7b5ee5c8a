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
  ).toMatchObject({ low: 60, high: 70, bandLow: 60, bandHigh: 70, scale: 100 })
})

test('a club far too large still fits its gauge', () => {
  const gauge = gaugeOf({
    rule: 'club.size',
    clause: 'I.2.b:1',
    kind: 'size',
    actual: { low: 140, high: 140 },
    expected: { low: 50, high: 70 },
    status: 'unmet',
    side: 'above',
    shortfall: 70,
  })
  expect(gauge.high).toBeLessThan(gauge.scale)
})
