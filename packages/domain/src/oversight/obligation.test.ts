import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { isoDate } from '../calendar/iso-date.ts'
import { type Cadence, cadences } from '../plan/cadence.ts'
import { hoaBinh146 } from '../plan/hoa-binh-146.ts'
import { unitKey } from '../units/unit.ts'
import { type ObligationProof, obligationsOn } from './obligation.ts'

const { period } = hoaBinh146
const unit = unitKey('17@2020-01-01')

/** The proof by a paper issued on this day about this year. */
function shownOn(on: string, year: number): ObligationProof {
  const record = { kind: 'paper', id: '1', number: '12/BC-HNCT' } as const
  return { obligation: 'report', unit, year, on: isoDate(on), record }
}

function standingsOn(asOf: string, cadence: Cadence, ...proofs: readonly ObligationProof[]) {
  return obligationsOn([{ id: 'report', cadence }], proofs, { period, unit, asOf: isoDate(asOf) }).map(
    ({ obligation: _, ...standing }) => standing,
  )
}

const phase = { kind: 'phase' } as const
const in2021 = { kind: 'year', year: 2021 } as const
const in2022 = { kind: 'year', year: 2022 } as const

describe('section V: what is owed by a day', () => {
  test.each([
    { asOf: '2020-10-08', is: [] }, // the day before the plan begins
    { asOf: '2020-10-09', is: [{ period: phase, kind: 'due', dueOn: '2025-12-31' }] },
    { asOf: '2025-12-31', is: [{ period: phase, kind: 'due', dueOn: '2025-12-31' }] },
    { asOf: '2026-01-01', is: [{ period: phase, kind: 'overdue', dueOn: '2025-12-31', days: 1 }] },
  ])('once, on $asOf: $is', ({ asOf, is }) => {
    expect(standingsOn(asOf, 'once')).toEqual(is)
  })

  test.each([
    { asOf: '2020-12-31', is: [] }, // no calendar year of the plan has begun yet
    { asOf: '2021-12-31', is: [{ period: in2021, kind: 'due', dueOn: '2021-12-31' }] },
    {
      asOf: '2022-01-01',
      is: [
        { period: in2021, kind: 'overdue', dueOn: '2021-12-31', days: 1 },
        { period: in2022, kind: 'due', dueOn: '2022-12-31' },
      ],
    },
  ])('yearly, on $asOf: $is', ({ asOf, is }) => {
    expect(standingsOn(asOf, 'yearly')).toEqual(is)
  })

  test.each([
    { asOf: '2024-12-31', is: [] },
    { asOf: '2025-01-01', is: [{ period: phase, kind: 'due', dueOn: '2025-12-31' }] },
    { asOf: '2026-01-31', is: [{ period: phase, kind: 'overdue', dueOn: '2025-12-31', days: 31 }] },
  ])('at the end of the phase, on $asOf: $is', ({ asOf, is }) => {
    expect(standingsOn(asOf, 'endOfPhase')).toEqual(is)
  })

  test('what goes on all the time never falls due: each year it is shown by the records of that year', () => {
    expect(standingsOn('2020-12-31', 'continuous')).toEqual([])
    const proof = shownOn('2021-05-01', 2021)
    expect(standingsOn('2022-01-01', 'continuous', proof)).toEqual([
      { period: in2021, kind: 'shown', proofs: [proof] },
      { period: in2022, kind: 'notShown' },
    ])
    expect(standingsOn('2030-01-01', 'continuous')).toHaveLength(period.years.length)
  })

  test('a plan that begins and ends within a year owes nothing outside itself', () => {
    const short = { from: isoDate('2026-03-01'), to: isoDate('2026-06-30'), years: [2026] }
    const obligations = cadences.map((cadence) => ({ id: cadence, cadence }))
    const on = (asOf: string) => obligationsOn(obligations, [], { period: short, unit, asOf: isoDate(asOf) })
    expect(on('2026-02-28')).toEqual([])
    expect(on('2026-07-01').map(({ kind }) => kind)).toEqual(['overdue', 'overdue', 'notShown', 'overdue'])
  })

  test('a record answers for its own year, from the day on which it was issued', () => {
    const proof = shownOn('2022-01-20', 2021)
    expect(standingsOn('2022-01-20', 'yearly', proof)).toEqual([
      { period: in2021, kind: 'done', dueOn: '2021-12-31', on: '2022-01-20', proofs: [proof] },
      { period: in2022, kind: 'due', dueOn: '2022-12-31' },
    ])
    expect(standingsOn('2022-01-19', 'yearly', proof)[0]).toMatchObject({ kind: 'overdue', days: 19 })
  })

  test('of several records of a year the first one met it', () => {
    const proofs = [shownOn('2022-01-20', 2021), shownOn('2021-12-30', 2021)]
    expect(standingsOn('2022-02-01', 'yearly', ...proofs)[0]).toMatchObject({ on: '2021-12-30', proofs })
  })

  test('what another unit did is not this one’s doing', () => {
    const proof = { ...shownOn('2021-05-01', 2021), unit: unitKey('150@2020-01-01') }
    expect(standingsOn('2026-01-01', 'once', proof)[0]?.kind).toBe('overdue')
  })

  test('a record never makes another thing stand differently', () => {
    const year = fc.integer({ min: 2020, max: 2026 })
    const obligations = cadences.map((cadence) => ({ id: cadence, cadence }))
    fc.assert(
      fc.property(year, year, year, fc.constantFrom(...cadences), (issued, about, asked, id) => {
        const asOf = isoDate(`${asked}-06-30`)
        const proof = { ...shownOn(`${issued}-06-30`, about), obligation: id }
        const before = obligationsOn(obligations, [], { period, unit, asOf })
        const after = obligationsOn(obligations, [proof], { period, unit, asOf })
        expect(after).toHaveLength(before.length)
        for (const [index, standing] of after.entries())
          if (standing.kind === 'done' || standing.kind === 'shown')
            expect(standing).toMatchObject({ obligation: id, proofs: [proof] })
          else expect(standing).toEqual(before[index])
      }),
      { numRuns: 300, seed: 146 },
    )
  })
})
