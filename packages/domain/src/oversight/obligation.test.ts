import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { isoDate } from '../calendar/iso-date.ts'
import { hoaBinh146 } from '../plan/hoa-binh-146.ts'
import { unitKey } from '../units/unit.ts'
import { type Cadence, cadences, obligationsOn } from './obligation.ts'
import { type ObligationRecord, obligationRecordSchema } from './schema.ts'

const { period } = hoaBinh146
const unit = unitKey('17@2020-01-01')

function doneOn(on: string, of: ObligationRecord['period']): ObligationRecord {
  const state = { status: 'done', on: isoDate(on), evidence: 'Báo cáo 12/BC-HNCT' } as const
  return { obligation: 'report', unit, period: of, state }
}

function standingsOn(asOf: string, cadence: Cadence, ...records: readonly ObligationRecord[]) {
  return obligationsOn([{ id: 'report', cadence }], records, { period, unit, asOf: isoDate(asOf) }).map(
    ({ obligation: _, ...standing }) => standing,
  )
}

const phase = { kind: 'phase' } as const
const in2021 = { kind: 'year', year: 2021 } as const
const in2022 = { kind: 'year', year: 2022 } as const

describe('section V: what is owed by a day', () => {
  test.each([
    { asOf: '2020-10-08', is: [] }, // before the plan
    { asOf: '2020-10-09', is: [{ period: phase, kind: 'due', dueOn: '2025-12-31' }] },
    { asOf: '2025-12-31', is: [{ period: phase, kind: 'due', dueOn: '2025-12-31' }] },
    { asOf: '2026-01-01', is: [{ period: phase, kind: 'overdue', dueOn: '2025-12-31', days: 1 }] },
  ])('once, on $asOf: $is', ({ asOf, is }) => {
    expect(standingsOn(asOf, 'once')).toEqual(is)
  })

  test.each([
    { asOf: '2020-12-31', is: [] }, // no year of the plan has begun
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

  test('what goes on all the time never falls due', () => {
    for (const asOf of ['2020-10-09', '2030-01-01'])
      expect(standingsOn(asOf, 'continuous')).toEqual([{ period: phase, kind: 'running' }])
  })

  test('a plan that begins and ends within a year owes nothing outside itself', () => {
    const short = { from: isoDate('2026-03-01'), to: isoDate('2026-06-30'), years: [2026] }
    const obligations = cadences.map((cadence) => ({ id: cadence, cadence }))
    const on = (asOf: string) => obligationsOn(obligations, [], { period: short, unit, asOf: isoDate(asOf) })
    expect(on('2026-02-28')).toEqual([])
    expect(on('2026-07-01').map(({ kind }) => kind)).toEqual(['overdue', 'overdue', 'running', 'overdue'])
  })

  test('what was done answers for its own year, and from that day on', () => {
    const record = doneOn('2022-01-20', in2021)
    expect(standingsOn('2022-01-20', 'yearly', record)).toEqual([
      { period: in2021, kind: 'done', dueOn: '2021-12-31', on: '2022-01-20', evidence: 'Báo cáo 12/BC-HNCT' },
      { period: in2022, kind: 'due', dueOn: '2022-12-31' },
    ])
    expect(standingsOn('2022-01-19', 'yearly', record)[0]).toMatchObject({ kind: 'overdue', days: 19 })
  })

  test('what another unit did is not this one’s doing', () => {
    const record = { ...doneOn('2021-05-01', phase), unit: unitKey('150@2020-01-01') }
    expect(standingsOn('2026-01-01', 'once', record)[0]?.kind).toBe('overdue')
  })

  test('what is only under way is not done', () => {
    const record: ObligationRecord = {
      ...doneOn('2021-05-01', phase),
      state: { status: 'underWay', evidence: null },
    }
    expect(standingsOn('2026-01-01', 'once', record)[0]?.kind).toBe('overdue')
  })

  test('to record a thing as done never makes another thing stand differently', () => {
    const day = fc.integer({ min: 2020, max: 2026 }).map((year) => isoDate(`${year}-06-30`))
    const obligations = cadences.map((cadence) => ({ id: cadence, cadence }))
    fc.assert(
      fc.property(
        day,
        day,
        fc.constantFrom(...cadences),
        fc.constantFrom(phase, in2021, in2022),
        (on, asOf, id, of) => {
          const before = obligationsOn(obligations, [], { period, unit, asOf })
          const record = { ...doneOn(on, of), obligation: id }
          const after = obligationsOn(obligations, [record], { period, unit, asOf })
          expect(after).toHaveLength(before.length)
          for (const [index, standing] of after.entries())
            if (standing.kind === 'done') expect(standing).toMatchObject({ obligation: id, period: of, on })
            else expect(standing).toEqual(before[index])
        },
      ),
      { numRuns: 300, seed: 146 },
    )
  })
})

test('nothing is done without evidence', () => {
  const record = doneOn('2021-05-01', phase)
  expect(obligationRecordSchema.parse(record)).toEqual(record)
  const bare = { ...record, state: { ...record.state, evidence: '' } }
  const issues = obligationRecordSchema.safeParse(bare).error?.issues ?? []
  expect(issues.map(({ path, message }) => `${path.join('.')} ${message}`)).toEqual([
    'state.evidence required',
  ])
})
