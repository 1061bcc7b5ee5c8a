import { describe, expect, test } from 'vitest'
import { isoDate } from '../calendar/iso-date.ts'
import { hoaBinh146 } from '../plan/hoa-binh-146.ts'
import { unitKey } from '../units/unit.ts'
import { unitPlanSchema } from './schema.ts'
import { clubsPlanned, isUnitPlanComplete, missingYears, unitPlanInForce } from './unit-plan.ts'
import { describeCompleteness } from './wording.ts'

const daBac = unitKey('150@2020-01-01')

function planOf(years: readonly number[], changed: Readonly<Record<string, unknown>> = {}) {
  return unitPlanSchema.parse({
    id: '00000000-0000-4000-8000-000000000001',
    unit: daBac,
    plan: 'hoa-binh-146',
    number: '85/KH-UBND',
    issuedOn: '2020-12-01',
    issuer: 'UBND huyện Đà Bắc',
    clubs: years.map((year) => ({ year, source: null, clubs: 1 })),
    withdrawal: null,
    ...changed,
  })
}

describe('V.4.a: a unit’s plan has a number of clubs for each year', () => {
  test.each([
    { years: [2021, 2022, 2023, 2024, 2025], missing: [], says: 'Đủ chỉ tiêu từng năm.' },
    { years: [2025, 2024, 2023, 2022, 2021, 2020, 2026], missing: [], says: 'Đủ chỉ tiêu từng năm.' },
    { years: [2021, 2022, 2024], missing: [2023, 2025], says: 'Chưa có chỉ tiêu năm 2023, 2025.' },
    {
      years: [],
      missing: [2021, 2022, 2023, 2024, 2025],
      says: 'Chưa có chỉ tiêu năm 2021, 2022, 2023, 2024, 2025.',
    },
  ])('with $years it lacks $missing', ({ years, missing, says }) => {
    expect(missingYears(hoaBinh146, planOf(years))).toEqual(missing)
    expect(isUnitPlanComplete(hoaBinh146, planOf(years))).toBe(missing.length === 0)
    expect(describeCompleteness(planOf(years), { plan: hoaBinh146, language: 'vi' })).toBe(says)
  })

  test('zero clubs is a number', () => {
    const clubs = [2021, 2022, 2023, 2024, 2025].map((year) => ({ year, source: null, clubs: 0 }))
    expect(isUnitPlanComplete(hoaBinh146, planOf([], { clubs }))).toBe(true)
  })

  test.each([
    { clubs: [{ year: 2021, source: null, clubs: -1 }], problem: 'clubs.0.clubs countInvalid' },
    { clubs: [{ year: 21, source: null, clubs: 1 }], problem: 'clubs.0.year yearInvalid' },
    {
      clubs: [
        { year: 2021, source: 'district', clubs: 1 },
        { year: 2021, source: 'district', clubs: 2 },
      ],
      problem: 'clubs listedTwice',
    },
  ])('$problem', ({ clubs, problem }) => {
    const result = unitPlanSchema.safeParse({ ...planOf([]), clubs })
    expect(result.error?.issues.map(({ path, message }) => `${path.join('.')} ${message}`)).toEqual([problem])
  })
})

describe('the plan in force on a day is the latest that was issued by then', () => {
  const first = planOf([2021])
  const second = planOf([2021, 2022], { number: '90/KH-UBND', issuedOn: '2022-03-01' })
  const mistaken = planOf([], {
    number: '99/KH-UBND',
    issuedOn: '2023-01-01',
    withdrawal: { reason: 'ghi nhầm' },
  })
  const on = (asOf: string) =>
    unitPlanInForce([second, mistaken, first], { unit: daBac, plan: 'hoa-binh-146', asOf: isoDate(asOf) })
      ?.number

  test.each([
    { asOf: '2020-11-30', is: undefined },
    { asOf: '2020-12-01', is: '85/KH-UBND' },
    { asOf: '2022-02-28', is: '85/KH-UBND' },
    { asOf: '2022-03-01', is: '90/KH-UBND' },
    { asOf: '2024-01-01', is: '90/KH-UBND' },
  ])('on $asOf: $is', ({ asOf, is }) => {
    expect(on(asOf)).toBe(is)
  })

  test('of two of one day it is the one recorded last', () => {
    const twins = [first, planOf([2021], { number: '86/KH-UBND' })]
    expect(
      unitPlanInForce(twins, { unit: daBac, plan: 'hoa-binh-146', asOf: isoDate('2021-01-01') })?.number,
    ).toBe('86/KH-UBND')
  })
})

describe('clubs planned in some years with some money', () => {
  const plan = planOf([], {
    clubs: [
      { year: 2021, source: 'district', clubs: 1 },
      { year: 2021, source: 'project', clubs: 2 },
      { year: 2022, source: null, clubs: 3 },
    ],
  })
  test.each([
    { years: [2021], moneyFrom: null, is: { low: 3, high: 3 } },
    { years: [2021], moneyFrom: ['district', 'commune'] as const, is: { low: 1, high: 1 } },
    { years: [2022], moneyFrom: ['district'] as const, is: { low: 0, high: 3 } }, // the plan does not say whose money
    { years: [2021, 2022], moneyFrom: null, is: { low: 6, high: 6 } },
    { years: [2023], moneyFrom: null, is: { low: 0, high: 'unbounded' } }, // a missing number does not mean zero
    { years: [], moneyFrom: null, is: { low: 0, high: 0 } },
  ])('$years of $moneyFrom: $is', ({ years, moneyFrom, is }) => {
    expect(clubsPlanned(plan, { years, moneyFrom })).toEqual(is)
  })
})
