import { describe, expect, test } from 'vitest'
import { hoaBinh146 } from '../plan/hoa-binh-146.ts'
import { isDistrictPlanComplete, missingYears } from './district-plan.ts'
import { districtPlanSchema } from './schema.ts'

function planOf(...years: readonly number[]) {
  return districtPlanSchema.parse({
    district: '150@2020-01-01',
    number: '85/KH-UBND',
    issuedOn: '2020-12-01',
    targets: years.map((year) => ({ year, clubs: 1 })),
  })
}

describe('V.4.a: a district’s plan has a number of clubs for each year', () => {
  test.each([
    { years: [2021, 2022, 2023, 2024, 2025], missing: [] },
    { years: [2025, 2024, 2023, 2022, 2021, 2020, 2026], missing: [] }, // more years do no harm
    { years: [2021, 2022, 2024], missing: [2023, 2025] },
    { years: [], missing: [2021, 2022, 2023, 2024, 2025] },
  ])('with $years it lacks $missing', ({ years, missing }) => {
    expect(missingYears(hoaBinh146, planOf(...years))).toEqual(missing)
    expect(isDistrictPlanComplete(hoaBinh146, planOf(...years))).toBe(missing.length === 0)
  })

  test.each([
    { targets: [{ year: 2021, clubs: -1 }], problem: 'targets.0.clubs countInvalid' },
    { targets: [{ year: 21, clubs: 1 }], problem: 'targets.0.year yearInvalid' },
    {
      targets: [
        { year: 2021, clubs: 1 },
        { year: 2021, clubs: 2 },
      ],
      problem: 'targets listedTwice',
    },
  ])('$problem', ({ targets, problem }) => {
    const result = districtPlanSchema.safeParse({ ...planOf(), targets })
    expect(result.error?.issues.map(({ path, message }) => `${path.join('.')} ${message}`)).toEqual([problem])
  })
})
