import { describe, expect, test } from 'vitest'
import { hoaBinhSuccessions, hoaBinhUnits } from '../units/hoa-binh.ts'
import { linesOf } from '../units/line.ts'
import { unitHistorySchema } from '../units/schema.ts'
import { unitKey } from '../units/unit.ts'
import { communeOfPlans } from './commune-of-plans.ts'
import { nextPhase } from './file/another-plan.test-data.ts'
import { hoaBinh146 } from './hoa-binh-146.ts'

describe('a club of a plan lies in a commune of its province', () => {
  const elsewhere = { code: '99', validFrom: '2020-01-01', validTo: null }
  const { units: all, successions } = unitHistorySchema.parse({
    units: [
      ...hoaBinhUnits,
      { ...elsewhere, key: '99@2020-01-01', level: 'province', type: 'province', name: 'Bên', parent: null },
      {
        ...elsewhere,
        ...{ key: '99999@2020-01-01', code: '99999', level: 'commune', type: 'commune', name: 'Cạnh' },
        parent: '99@2020-01-01',
      },
    ],
    successions: hoaBinhSuccessions,
  })
  const lines = linesOf({ units: all, successions })
  const units = {
    all,
    byKey: new Map(all.map((unit) => [unit.key, unit])),
    within: (key: ReturnType<typeof unitKey>) => lines.get(key) ?? [],
  }

  test.each([
    { what: 'a commune of the plan’s own list', key: '04831@2020-01-01', plan: hoaBinh146, is: true },
    { what: 'one of 2025, in what the province became', key: '04831@2025-07-01', plan: hoaBinh146, is: true },
    { what: 'a commune of the next plan’s list', key: '04831@2025-07-01', plan: nextPhase, is: true },
    { what: 'a district', key: '150@2020-01-01', plan: hoaBinh146, is: false },
    { what: 'a commune of another province', key: '99999@2020-01-01', plan: hoaBinh146, is: false },
    { what: 'a key that no unit has', key: '88888@2020-01-01', plan: hoaBinh146, is: false },
  ])('$what: $is', ({ key, plan, is }) => {
    expect(communeOfPlans([plan], units, unitKey(key))?.key).toBe(is ? key : undefined)
  })

  test('without a plan there is none', () => {
    expect(communeOfPlans([], units, unitKey('04831@2020-01-01'))).toBeUndefined()
  })
})
