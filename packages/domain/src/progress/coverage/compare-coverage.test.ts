import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type IsoDate, isoDate } from '../../calendar/iso-date.ts'
import { hoaBinh146 } from '../../plan/hoa-binh-146.ts'
import { hoaBinhUnits } from '../../units/hoa-binh.ts'
import { type UnitKey, unitKey, unitsOn } from '../../units/unit.ts'
import { exactly } from '../../verdicts/interval.ts'
import { assessPlan } from '../assess-plan.ts'
import { at, type ClubSketch, communes, groundUnknown, registerOf } from '../example.test-data.ts'
import { type CoverageComparison, compareCoverage } from './compare-coverage.ts'
import { describeCoverageComparison, describeUnitCoverage } from './coverage-wording.ts'

const endOfPlan = isoDate('2025-12-31')
const byKey = new Map(hoaBinhUnits.map((unit) => [unit.key, unit]))
const [vayNua, tienPhong, caoSon] = ['04891', '04888', '04957'].map((code) => unitKey(`${code}@2020-01-01`))
const [newTienPhong, thongNhat] = ['04891', '04828'].map((code) => unitKey(`${code}@2025-07-01`))

/** The comparison for a province with one club in each of these units. */
function compare(
  places: readonly (UnitKey | undefined)[],
  { asOf = endOfPlan, listOf = endOfPlan }: { readonly asOf?: IsoDate; readonly listOf?: IsoDate } = {},
): CoverageComparison {
  const clubs = places.map((commune): ClubSketch => ({ on: '2021-03-01', ...(commune && { commune }) }))
  return compareCoverage(hoaBinh146, registerOf(clubs, asOf), { asOf, listOf })
}

function answersOf({ units }: CoverageComparison, unit: UnitKey | undefined) {
  const found = units.find((candidate) => candidate.unit === unit)
  return { hasClub: found?.hasClub, madeOf: found?.madeOf.map((old) => [old.unit, old.extent, old.hasClub]) }
}

/** 89 communes that became part of 43 units of 2025: first one commune in each unit, then others in the same units. */
function eightyNine(): readonly UnitKey[] {
  const whole = compare([]).units.map(({ madeOf }) =>
    madeOf.flatMap(({ unit, extent }) => (extent === 'whole' ? [unit] : [])),
  )
  const chosen = whole.slice(0, 43)
  return [...chosen.flatMap(([first]) => first ?? []), ...chosen.flatMap(([, ...others]) => others)].slice(
    0,
    89,
  )
}

describe('I.2.a: coverage on the 151 communes of the promise and on the 46 of today', () => {
  test('the same clubs read 58,9 % and 93,5 %, and the difference is explained', () => {
    const comparison = compare(eightyNine())
    expect(comparison.promised).toEqual({
      on: '2020-10-09',
      covered: { low: 89, high: 89 },
      of: 151,
      toAsk: [],
    })
    expect(comparison.present).toEqual({ on: endOfPlan, covered: { low: 43, high: 43 }, of: 46, toAsk: [] })
    expect(describeCoverageComparison(comparison, { plan: hoaBinh146, language: 'vi' })).toBe(
      'Theo danh sách ngày 09/10/2020, 58,9% (89/151) đơn vị cấp xã có câu lạc bộ; theo danh sách ngày 31/12/2025, 93,5% (43/46). Vẫn là những câu lạc bộ ấy, nhưng 151 đơn vị ứng với 46 đơn vị ở danh sách sau: 52 đơn vị chưa có câu lạc bộ nằm chung với nơi đã có.',
    )
    expect(describeCoverageComparison(comparison, { plan: hoaBinh146, language: 'en' })).toBe(
      'On the list of 09/10/2020, 58.9% (89/151) of the communes have a club; on the list of 31/12/2025, 93.5% (43/46). The clubs are the same, but 151 communes correspond to 46 on the second list: 52 that have no club lie together with one that has.',
    )
  })

  test('a share just below the demanded percent is not rounded onto it', () => {
    const { demand } = at(
      hoaBinh146.targets.filter(({ measure }) => measure.kind === 'communesCovered'),
      0,
    )
    const percent = demand.kind === 'shareAtLeast' ? demand.percent : 0
    const just = { ...compare([]).promised, covered: exactly(percent * 100 - 1), of: 10_000 }
    const said = describeCoverageComparison(
      { promised: just, present: just, units: [], coveredByNeighbours: 0 },
      { plan: hoaBinh146, language: 'en' },
    )
    expect(said).toContain(`${percent - 1}.9%`)
    expect(said).not.toContain(`${percent}%`)
  })

  test('46 well-placed clubs are 30 % of the promise and all of today', () => {
    const onePerUnit = compare([]).units.map(
      ({ madeOf }) => madeOf.find(({ extent }) => extent === 'whole')?.unit,
    )
    const { promised, present } = compare(onePerUnit)
    expect([promised.covered, present.covered]).toEqual([
      { low: 46, high: 46 },
      { low: 46, high: 46 },
    ])
    expect(describeCoverageComparison(compare(onePerUnit), { plan: hoaBinh146, language: 'en' })).toContain(
      '30.5% (46/151)',
    )
  })

  test('each of the 46 says which of the 151 lie in it, and which of these have a club', () => {
    const comparison = compare([tienPhong])
    expect(comparison.units).toHaveLength(46)
    expect(new Set(comparison.units.flatMap(({ madeOf }) => madeOf.map(({ unit }) => unit))).size).toBe(151)
    expect(answersOf(comparison, newTienPhong)).toEqual({
      hasClub: 'yes',
      madeOf: [
        [tienPhong, 'whole', 'yes'],
        [vayNua, 'part', 'no'],
      ],
    })
    const said = comparison.units.flatMap((unit) =>
      unit.unit === newTienPhong
        ? [
            describeUnitCoverage(unit, { units: byKey, language: 'vi' }),
            describeUnitCoverage(unit, { units: byKey, language: 'en' }),
          ]
        : [],
    )
    expect(said).toEqual([
      {
        unit: 'Xã Tiền Phong',
        answer: 'có câu lạc bộ',
        madeOf: { yes: 'Xã Tiền Phong', unknown: '', no: 'một phần Xã Vầy Nưa' },
      },
      {
        unit: 'Tiền Phong commune',
        answer: 'has a club',
        madeOf: { yes: 'Tiền Phong commune', unknown: '', no: 'a part of Vầy Nưa commune' },
      },
    ])
  })
})

describe('a club whose commune was divided is asked where it is, and nothing is guessed', () => {
  test('Vầy Nưa has a club, and one of Tiền Phong and Thống Nhất has it', () => {
    const comparison = compare([vayNua])
    expect(comparison.promised).toMatchObject({ covered: { low: 1, high: 1 }, toAsk: [] })
    expect(comparison.present).toMatchObject({
      covered: { low: 1, high: 1 },
      toAsk: [{ oneOf: [thongNhat, newTienPhong] }],
    })
    expect(answersOf(comparison, newTienPhong).hasClub).toBe('unknown')
    expect(answersOf(comparison, thongNhat).hasClub).toBe('unknown')
    expect(describeCoverageComparison(comparison, { plan: hoaBinh146, language: 'vi' })).toContain(
      'Theo danh sách ngày 31/12/2025, còn 1 câu lạc bộ chưa rõ nằm ở đơn vị nào, cần hỏi.',
    )
  })

  test('where one of the two has a club anyway, it may be one more', () => {
    expect(compare([vayNua, tienPhong]).present.covered).toEqual({ low: 1, high: 2 })
    expect(compare([caoSon, vayNua, tienPhong]).present.covered).toEqual({ low: 2, high: 3 })
  })

  test('a club founded on the new ground is asked for its old commune', () => {
    const comparison = compare([newTienPhong])
    expect(comparison.promised).toMatchObject({
      covered: { low: 1, high: 1 },
      toAsk: [{ oneOf: [tienPhong, vayNua] }],
    })
    expect(comparison.present).toMatchObject({ covered: { low: 1, high: 1 }, toAsk: [] })
    expect(answersOf(comparison, newTienPhong)).toMatchObject({ hasClub: 'yes' })
  })

  test('a club of which no list tells the ground may cover one more on either, or none', () => {
    const { promised, present } = compare([tienPhong, groundUnknown])
    for (const coverage of [promised, present])
      expect(coverage).toMatchObject({ covered: { low: 1, high: 2 }, toAsk: [{ oneOf: [] }] })
  })
})

describe('whatever is on the register', () => {
  const places = fc.array(
    fc.constantFrom(
      ...communes,
      ...unitsOn(hoaBinhUnits, 'commune', endOfPlan).map(({ key }) => key),
      groundUnknown,
    ),
    { maxLength: 40 },
  )
  const day = fc.constantFrom('2019-12-31', '2020-10-09', '2021-02-01', '2025-07-01').map(isoDate)
  const runs = { numRuns: 100, seed: 146 }

  test('the promised figure is the one of the plan’s target', () => {
    fc.assert(
      fc.property(places, day, (clubs, listOf) => {
        const register = registerOf(
          clubs.map((commune) => ({ on: '2021-03-01', commune })),
          endOfPlan,
        )
        const { targets } = assessPlan(hoaBinh146, register, endOfPlan)
        const target = targets.find(({ target: id }) => id === 'coverage.communes')
        const { promised } = compare(clubs, { listOf })
        const [part] = target?.parts ?? []
        expect([promised.covered, exactly(promised.of)]).toEqual([part?.actual, part?.of])
      }),
      runs,
    )
  })

  test('both figures lie within what the units one by one can be', () => {
    fc.assert(
      fc.property(places, day, (clubs, listOf) => {
        const { present, units } = compare(clubs, { listOf })
        const certain = units.filter(({ hasClub }) => hasClub === 'yes').length
        const possible = units.filter(({ hasClub }) => hasClub !== 'no').length
        expect(present.of).toBe(units.length)
        expect(present.covered.low).toBeGreaterThanOrEqual(certain)
        expect(present.covered.high).toBeLessThanOrEqual(possible)
      }),
      runs,
    )
  })

  test('on the plan’s own list both are the same, and there is nothing to explain', () => {
    fc.assert(
      fc.property(places, (clubs) => {
        const { promised, present, units, coveredByNeighbours } = compare(clubs, {
          listOf: hoaBinh146.unitsOn,
        })
        expect(present).toEqual(promised)
        expect(coveredByNeighbours).toBe(0)
        for (const { unit, hasClub, madeOf } of units)
          expect(madeOf).toEqual([{ unit, extent: 'whole', hasClub }])
      }),
      runs,
    )
  })
})

test('of a day before any list nothing is said', () => {
  const comparison = compare([tienPhong], { listOf: isoDate('2000-01-01') })
  expect(comparison.present).toMatchObject({ covered: { low: 0, high: 0 }, of: 0 })
  expect(describeCoverageComparison(comparison, { plan: hoaBinh146, language: 'en' })).toContain(
    'on the list of 01/01/2000, –.',
  )
})
