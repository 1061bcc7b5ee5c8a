import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { isoDate } from '../../calendar/iso-date.ts'
import { foundingSources } from '../../clubs/club.ts'
import { hoaBinh146 } from '../../plan/hoa-binh-146.ts'
import { assessPlan } from '../../progress/assess-plan.ts'
import { at, communesOf, districts, registerOf } from '../../progress/example.test-data.ts'
import type { IssuedPlan } from '../../unit-plans/unit-plan.ts'
import { hoaBinhUnits } from '../../units/hoa-binh.ts'
import { unitsOn } from '../../units/unit.ts'
import { foundingsOf } from '../foundings.ts'
import { compareUnitPlans } from './compare-unit-plans.ts'
import { describePlannedProvince } from './unit-plans-wording.ts'

const units = unitsOn(hoaBinhUnits, 'district', hoaBinh146.unitsOn)
const names = new Map(units.map(({ key, name }) => [key, name]))
const asOf = isoDate('2025-12-31')
const { years } = hoaBinh146.period

function issued(unit: (typeof districts)[number], clubs: IssuedPlan['clubs']): IssuedPlan {
  return { unit, plan: hoaBinh146.id, issuedOn: isoDate('2020-12-01'), clubs, withdrawal: null }
}

/** Plans in which each district founds this many clubs a year, and pays for the first club of each year itself. */
function evenly(...perYear: readonly number[]): readonly IssuedPlan[] {
  return districts.map((unit) =>
    issued(
      unit,
      years.flatMap((year, index) => [
        { year, source: 'district' as const, clubs: 1 },
        { year, source: 'project' as const, clubs: at(perYear, index) - 1 },
      ]),
    ),
  )
}

function compare(unitPlans: readonly IssuedPlan[]) {
  return compareUnitPlans(hoaBinh146, { units, unitPlans, asOf })
}

function sentences(unitPlans: readonly IssuedPlan[]) {
  return describePlannedProvince(compare(unitPlans), { plan: hoaBinh146, names, language: 'vi' })
}

describe('V.4.a: the plans of the units beside the plan of the province', () => {
  test('eighty clubs over the years are enough for every target', () => {
    expect(compare(evenly(2, 2, 2, 1, 1)).parts.every(({ status }) => status === 'met')).toBe(false)
    expect(compare(evenly(2, 2, 2, 2, 2)).parts.every(({ status }) => status === 'met')).toBe(true)
    expect(sentences(evenly(2, 2, 2, 2, 2))).toEqual([
      'Kế hoạch của các địa phương cộng lại đủ mọi chỉ tiêu thành lập mới.',
    ])
  })

  test('where they do not add up it is said in which year, and by how much', () => {
    // 80 clubs in total and 8 in each district, but only 10 in each of the last two years.
    expect(sentences(evenly(2, 2, 2, 1, 1))).toEqual([
      'Thành lập mới trong từng năm: Năm 2024: 10 câu lạc bộ, thiếu 5 so với chỉ tiêu 15. Năm 2025: 10 câu lạc bộ, thiếu 5 so với chỉ tiêu 15.',
    ])
  })

  test('adds up each unit’s years, and all units year by year', () => {
    const { units: planned, sum } = compare(evenly(2, 2, 2, 1, 1))
    expect(planned[0]).toMatchObject({ unit: districts[0], total: { low: 8, high: 8 } })
    expect(sum.years.map(({ clubs }) => clubs.low)).toEqual([20, 20, 20, 10, 10])
    expect(sum.total).toEqual({ low: 80, high: 80 })
    expect(compare(evenly(2, 2, 2, 1, 1).slice(1)).sum.total).toEqual({ low: 72, high: 'unbounded' })
  })

  test('nothing on record leaves everything open', () => {
    const { parts, unitsWithout } = compare([])
    expect(unitsWithout).toEqual(districts)
    expect(new Set(parts.map(({ status }) => status))).toEqual(new Set(['undetermined']))
    expect(sentences([])).toEqual(['Chưa ghi kế hoạch của địa phương nào.'])
  })

  test('a district that promises too few is short whatever the others plan', () => {
    const few = issued(
      at(districts, 0),
      years.map((year) => ({ year, source: 'district', clubs: 1 })),
    )
    const short = compare([few]).parts.filter(({ status }) => status === 'unmet')
    expect(short).toMatchObject([{ target: 'clubs.newPerDistrict', unit: districts[0], shortfall: 2 }])
    expect(sentences([few])[0]).toMatch(/^9\/10 địa phương chưa có kế hoạch trong sổ: /)
  })

  test('a year without local money misses V.4.a, one whose money is not named is open', () => {
    const clubs = years.map((year) => ({
      year,
      source: year === 2021 ? ('project' as const) : null,
      clubs: 2,
    }))
    const local = compare([issued(at(districts, 0), clubs)]).parts.filter(
      ({ target, unit }) => target === 'districts.localFounding' && unit === districts[0],
    )
    expect(local.map(({ status }) => status)).toEqual([
      'unmet',
      ...['undetermined', 'undetermined', 'undetermined', 'undetermined'],
    ])
  })

  const someUnitPlans = fc.tuple(
    ...districts.map((unit) =>
      fc
        .uniqueArray(
          fc.record({
            year: fc.constantFrom(...years),
            source: fc.constantFrom(...foundingSources),
            clubs: fc.nat(3),
          }),
          { selector: ({ year, source }) => `${year} ${source}`, maxLength: 12 },
        )
        .map((rows) => issued(unit, withEveryYear(rows))),
    ),
  )

  test('says what assessing a province says that founded exactly the clubs planned', () => {
    fc.assert(
      fc.property(someUnitPlans, (unitPlans) => {
        const register = registerOf(
          unitPlans.flatMap(({ unit, clubs }) =>
            clubs.flatMap(({ year, source, clubs: count }) =>
              Array.from({ length: count }, () => ({
                on: `${year}-06-01`,
                money: source,
                commune: at(communesOf(unit), 0),
              })),
            ),
          ),
          asOf,
        )
        const assessed = assessPlan(hoaBinh146, register, asOf).targets
        const founding = new Set(foundingsOf(hoaBinh146).map(({ target }) => target.id))
        const expected = assessed
          .filter(({ target }) => founding.has(target))
          .flatMap(({ target, parts }) =>
            parts.map(({ year, district, actual, status }) => ({
              target,
              year,
              unit: district,
              planned: actual,
              status,
            })),
          )
        expect(compare(unitPlans).parts).toMatchObject(expected)
      }),
      { numRuns: 100, seed: 146 },
    )
  })

  test('any number in place of a missing one changes no verdict that was given', () => {
    fc.assert(
      fc.property(someUnitPlans, fc.subarray([...districts]), fc.nat(2), (full, known, left) => {
        const partial = full
          .filter(({ unit }) => known.includes(unit))
          .map((one) => ({ ...one, clubs: one.clubs.filter(({ year }) => year !== years[left]) }))
        const [before, after] = [compare(partial).parts, compare(full).parts]
        for (const [index, { status }] of before.entries())
          if (status !== 'undetermined') expect(after[index]?.status).toBe(status)
      }),
      { numRuns: 200, seed: 146 },
    )
  })
})

/**
 * The rows of a plan, with a zero for each year that it does not name. Without the zero, the number for that year would
 * be open.
 */
function withEveryYear(rows: IssuedPlan['clubs']): IssuedPlan['clubs'] {
  const missing = years.filter((year) => !rows.some((row) => row.year === year))
  return [...rows, ...missing.map((year) => ({ year, source: 'project' as const, clubs: 0 }))]
}
