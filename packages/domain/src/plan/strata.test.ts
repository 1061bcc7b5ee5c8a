import { describe, expect, test } from 'vitest'
import { isoDate } from '../calendar/iso-date.ts'
import { checkAdoption, describePlanFileProblem } from './file/adoption.ts'
import { eightPlans } from './file/eight-plans.test-data.ts'
import type { Plan } from './schema.ts'
import { unitsOfStratum } from './strata.ts'

const { plan: ninhThuan, units } = eightPlans.ninhThuan

/** The plan with only these types of communes in its first division. */
function dividedInto(...types: readonly (readonly ('commune' | 'ward' | 'township')[])[]): Plan {
  const [first, ...others] = ninhThuan.stratifications ?? []
  if (first === undefined) throw new RangeError('the plan divides its units')
  const strata = first.strata.map((stratum, index) => ({
    ...stratum,
    units: { kind: 'types' as const, types: types[index] ?? [] },
  }))
  return { ...ninhThuan, stratifications: [{ ...first, strata }, ...others] }
}

function saidOf(plan: Plan) {
  const found = checkAdoption(plan, { known: [], units, validFrom: isoDate('2020-11-01') })
  return found.map(
    (problem) => `${problem.path.join('.')}: ${describePlanFileProblem(problem, { language: 'vi' })}`,
  )
}

describe('a division is of all units that it divides', () => {
  test('Ninh Thuận: 7 xã, 3 phường and thị trấn; 3 with ethnic minorities, 7 without', () => {
    const communes = units.filter(({ level }) => level === 'commune')
    const count = (stratum: string) => unitsOfStratum(ninhThuan, stratum, communes).length
    expect(['rural', 'urban', 'withMinorities', 'withoutMinorities'].map(count)).toEqual([7, 3, 3, 7])
    expect(saidOf(ninhThuan)).toEqual([])
  })

  test('units that lie in no stratum are named when the plan is adopted', () => {
    expect(saidOf(dividedInto(['commune'], ['township']))).toEqual([
      'stratifications.0.strata: Không nằm trong nhóm nào: Phường số 58009, Phường số 58010.',
    ])
  })

  test('units that lie in two of them are named as well', () => {
    expect(saidOf(dividedInto(['commune', 'township'], ['ward', 'township']))).toEqual([
      'stratifications.0.strata: Nằm trong hai nhóm cùng lúc: Thị trấn số 58008.',
    ])
  })
})
