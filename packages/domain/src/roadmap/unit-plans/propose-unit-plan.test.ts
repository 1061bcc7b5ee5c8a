import { describe, expect, test } from 'vitest'
import { isoDate } from '../../calendar/iso-date.ts'
import { hoaBinh146 } from '../../plan/hoa-binh-146.ts'
import { districts } from '../../progress/example.test-data.ts'
import { hoaBinhUnits } from '../../units/hoa-binh.ts'
import { unitKey, unitsOn } from '../../units/unit.ts'
import { roadmapOf, untouched } from '../roadmap.test-data.ts'
import { compareUnitPlans } from './compare-unit-plans.ts'
import { proposalDay, proposeUnitPlan } from './propose-unit-plan.ts'

const [district] = districts
if (district === undefined) throw new RangeError('there are districts')
const roadmap = roadmapOf(hoaBinh146, untouched(districts))

describe('V.4.a: what the roadmap proposes to a unit', () => {
  test('names every year, and a club with the money that the plan asks for in each', () => {
    const rows = proposeUnitPlan(hoaBinh146, roadmap, district)
    expect([...new Set(rows.map(({ year }) => year))]).toEqual(hoaBinh146.period.years)
    expect(rows.filter(({ source }) => source === 'district').map(({ clubs }) => clubs)).toEqual([
      1, 1, 1, 1, 1,
    ])
    expect(rows.reduce((sum, { clubs }) => sum + clubs, 0)).toBe(8)
  })

  test('taken over by every unit, adds up to every target on foundings', () => {
    const units = unitsOn(hoaBinhUnits, 'district', hoaBinh146.unitsOn)
    const unitPlans = units.map(({ key: unit }) => ({
      ...{ unit, plan: hoaBinh146.id, issuedOn: isoDate('2020-12-01'), withdrawal: null },
      clubs: proposeUnitPlan(hoaBinh146, roadmap, unit),
    }))
    const { parts } = compareUnitPlans(hoaBinh146, { units, unitPlans, asOf: isoDate('2025-12-31') })
    expect(parts.filter(({ status }) => status !== 'met')).toEqual([])
  })

  test('counts what is founded already, and has a number for a year without clubs', () => {
    const years = [
      { year: 2021, founded: 2, planned: 0, earmarked: 0 },
      { year: 2022, founded: 0, planned: 0, earmarked: 0 },
      { year: 2023, founded: 0, planned: 1, earmarked: 1 },
    ]
    const drawn = { districts: [{ district, founded: 2, planned: 1, years }] }
    expect(proposeUnitPlan(hoaBinh146, drawn, district)).toEqual([
      { year: 2021, source: null, clubs: 2 },
      { year: 2022, source: null, clubs: 0 },
      { year: 2023, source: 'district', clubs: 1 },
    ])
  })

  test('is nothing for a unit that the roadmap does not know', () => {
    expect(proposeUnitPlan(hoaBinh146, roadmap, unitKey('999@2020-01-01'))).toEqual([])
  })
})

test('it is proposed as of the day on which the unit issued its plan, else as of the province’s first day', () => {
  const issuedOn = isoDate('2022-03-01')
  expect(proposalDay(hoaBinh146, { issuedOn })).toBe(issuedOn)
  expect(proposalDay(hoaBinh146, undefined)).toBe(hoaBinh146.period.from)
})
