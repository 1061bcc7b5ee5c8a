import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { isoDate } from '../calendar/iso-date.ts'
import { hoaBinh146 } from '../plan/hoa-binh-146.ts'
import { assessPlan } from '../progress/assess-plan.ts'
import {
  at,
  type ClubSketch,
  communeOf2025,
  communeOfTwoDistricts,
  communes,
  districts,
  groundUnknown,
  registerOf,
} from '../progress/example.test-data.ts'
import { placeRegister, type Register } from '../progress/register.ts'
import type { UnitPlans } from '../unit-plans/unit-plan.ts'
import { hoaBinhSuccessions, hoaBinhUnits } from '../units/hoa-binh.ts'
import { recompute } from './recompute.ts'
import { snapshotText, takeSnapshot } from './snapshot.ts'

const basis = {
  plan: { id: hoaBinh146.id, version: 1, hash: 'hash of the plan' },
  units: { version: 1, hash: 'hash of the units' },
  history: { seq: 12, hash: 'hash of the history' },
}
const documents = { plan: hoaBinh146, units: { units: hoaBinhUnits, successions: hoaBinhSuccessions } }

const answer = fc.constantFrom<('yes' | 'no' | 'unknown')[]>('yes', 'no', 'unknown')
const tally = fc.record({ yes: fc.nat(40), no: fc.nat(20), unknown: fc.nat(10) })

/**
 * Clubs of every cohort and state, in communes of both lists, with and without a source of money, member list, areas
 * and funds.
 */
const sketch: fc.Arbitrary<ClubSketch> = fc.record({
  on: fc.constantFrom('2019-05-01', '2020-11-15', '2021-05-01', '2022-03-03', '2024-01-01', '2025-12-31'),
  commune: fc.constantFrom(
    at(communes, 0),
    at(communes, 30),
    communeOf2025,
    communeOfTwoDistricts,
    groundUnknown,
  ),
  money: fc.constantFrom(null, 'district', 'project'),
  members: fc.constantFrom<(number | 'unlisted')[]>(0, 49, 60, 'unlisted'),
  events: fc.constantFrom<(readonly [string, 'suspended' | 'dissolved'])[][]>(
    [],
    [['2021-01-01', 'suspended']],
    [['2023-12-31', 'dissolved']],
  ),
  facts: fc.record({
    women: tally,
    borrowers: tally,
    management: tally,
    incomeFund: answer,
    areas: fc.record({
      done: fc.shuffledSubarray(hoaBinh146.activityAreas.map(({ id }) => id)),
      others: fc.constantFrom<('no' | 'unknown')[]>('no', 'unknown'),
    }),
  }),
})

const unitPlans: fc.Arbitrary<UnitPlans> = fc.record({
  areAllRecorded: fc.boolean(),
  records: fc.array(
    fc.record({
      unit: fc.constantFrom(at(districts, 0), at(districts, 1)),
      plan: fc.constant(hoaBinh146.id),
      issuedOn: fc.constantFrom(isoDate('2021-03-01'), isoDate('2024-03-01')),
      clubs: fc.constant(hoaBinh146.period.years.map((year) => ({ year, source: null, clubs: 2 }))),
      withdrawal: fc.constantFrom(null, { reason: 'Ghi nhầm cho bà Bùi Thị Ấm' }),
    }),
    { maxLength: 3 },
  ),
})

const registers = fc.record({ clubs: fc.array(sketch, { maxLength: 12 }), plans: unitPlans })
const days = fc.constantFrom(isoDate('2020-01-01'), isoDate('2023-06-30'), isoDate('2025-12-31'))

function snapshotOf(register: Register, asOf = isoDate('2023-06-30')) {
  const situation = placeRegister(hoaBinh146, register, asOf)
  return takeSnapshot(situation, assessPlan(hoaBinh146, register, asOf), basis)
}

describe('a snapshot can be judged again by whoever holds it', () => {
  test('its verdicts are those of its counts, also when it has been a text in between (200 provinces)', () => {
    fc.assert(
      fc.property(registers, days, ({ clubs, plans }, asOf) => {
        const snapshot = snapshotOf({ ...registerOf(clubs, asOf), unitPlans: plans }, asOf)
        const text = snapshotText(snapshot)
        expect(snapshotText(recompute(snapshot, documents))).toBe(text)
        expect(snapshotText(recompute(JSON.parse(text), documents))).toBe(text)
      }),
      { numRuns: 200, seed: 146 },
    )
  })

  test('a verdict that was written over is found', () => {
    const snapshot = snapshotOf(registerOf([{ on: '2022-05-01' }], isoDate('2023-06-30')))
    const { assessment } = snapshot
    const edited = { ...snapshot, assessment: { ...assessment, clubsOperating: 75 } }
    expect(snapshotText(recompute(edited, documents))).not.toBe(snapshotText(edited))
  })

  test('a count that was written over changes what is found', () => {
    const snapshot = snapshotOf(registerOf([{ on: '2022-05-01' }], isoDate('2023-06-30')))
    const clubs = snapshot.clubs.map((club) => ({ ...club, source: 'project' as const }))
    const edited = { ...snapshot, clubs }
    expect(snapshotText(recompute(edited, documents))).not.toBe(snapshotText(edited))
  })

  test('the order of the register does not show', () => {
    fc.assert(
      fc.property(fc.array(sketch, { maxLength: 8 }), (clubs) => {
        const register = registerOf(clubs, isoDate('2023-06-30'))
        const turned = { ...register, clubs: register.clubs.toReversed() }
        expect(snapshotText(snapshotOf(turned))).toBe(snapshotText(snapshotOf(register)))
      }),
      { numRuns: 50, seed: 146 },
    )
  })

  test('no word that a person typed is in it', () => {
    const register = registerOf(
      [{ on: '2022-05-01', events: [['2023-01-01', 'suspended']] }],
      isoDate('2023-06-30'),
    )
    const text = snapshotText(snapshotOf(register))
    for (const typed of ['Câu lạc bộ số', 'ví dụ']) {
      expect(JSON.stringify(register)).toContain(typed)
      expect(text).not.toContain(typed)
    }
  })
})
