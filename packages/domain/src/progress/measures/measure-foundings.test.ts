import { describe, expect, test } from 'vitest'
import { eightPlans } from '../../plan/file/eight-plans.test-data.ts'
import { judge } from '../../plan/file/judge-plan-file.test-data.ts'
import { hoaBinh146 } from '../../plan/hoa-binh-146.ts'
import type { Target } from '../../plan/schema.ts'
import { unitKey } from '../../units/unit.ts'
import type { TargetVerdict } from '../assess-plan.ts'
import {
  at,
  clubsOf,
  communeOfTwoDistricts,
  communesOf,
  districts,
  groundUnknown,
  verdictOn,
} from '../example.test-data.ts'

function partOf(verdict: TargetVerdict, slot: { year?: number; district?: string }) {
  return verdict.parts.find(
    ({ year, district }) => year === (slot.year ?? null) && district === (slot.district ?? null),
  )
}

const end = '2025-12-31'
const dayAfter = '2026-01-01'

describe('I.2.a: at least 75 new clubs', () => {
  test.each([
    { clubs: 74, asOf: '2025-12-30', status: 'unmet', course: 'onCourse' },
    { clubs: 74, asOf: end, status: 'unmet', course: 'missed' },
    { clubs: 74, asOf: dayAfter, status: 'unmet', course: 'missed' },
    { clubs: 75, asOf: end, status: 'met', course: 'achieved' },
    { clubs: 36, asOf: '2023-06-01', status: 'unmet', course: 'behind' },
    { clubs: 38, asOf: '2023-06-01', status: 'unmet', course: 'onCourse' },
  ])('$clubs clubs on $asOf: $status, $course', ({ clubs, asOf, ...verdict }) => {
    expect(verdictOn('clubs.new', clubsOf(clubs, { on: '2021-03-01' }), asOf)).toMatchObject({
      clause: 'I.2.a',
      ...verdict,
    })
  })

  test.each([
    { on: '2020-10-08', counts: 0 }, // before the plan
    { on: '2020-10-09', counts: 1 },
    { on: '2025-12-31', counts: 1 },
    { on: '2026-01-01', counts: 0 }, // after the plan
  ])('a club of $on counts $counts', ({ on, counts }) => {
    const [part] = verdictOn('clubs.new', [{ on }], '2026-06-30').parts
    expect(part?.actual).toEqual({ low: counts, high: counts })
  })

  test('a club counts from the very day of its founding', () => {
    expect(verdictOn('clubs.new', [{ on: '2022-05-01' }], '2022-04-30').parts[0]?.actual.low).toBe(0)
    expect(verdictOn('clubs.new', [{ on: '2022-05-01' }], '2022-05-01').parts[0]?.actual.low).toBe(1)
  })

  test('a founded club stays founded when it stops', () => {
    const closed = clubsOf(75, { on: '2021-03-01', events: [['2022-01-01', 'dissolved']] })
    expect(verdictOn('clubs.new', closed, end).status).toBe('met')
  })

  test('does not apply before the plan', () => {
    expect(verdictOn('clubs.new', [], '2020-10-08')).toMatchObject({
      status: 'notApplicable',
      course: 'notStarted',
      parts: [{ appliesFrom: '2020-10-09' }],
    })
  })
})

describe('I.2.a: at least 15 new clubs in each year', () => {
  const allYears = [2021, 2022, 2023, 2024, 2025].flatMap((year) => clubsOf(15, { on: `${year}-05-01` }))

  test('15 in every year is met', () => {
    expect(verdictOn('clubs.newPerYear', allYears, end)).toMatchObject({ status: 'met', course: 'achieved' })
  })

  test('a year with 14 stays missed though the total is reached', () => {
    const clubs = [...allYears.slice(1), { on: '2022-12-31' }]
    const verdict = verdictOn('clubs.newPerYear', clubs, end)
    expect(verdict).toMatchObject({ status: 'unmet', course: 'missed' })
    expect(partOf(verdict, { year: 2021 })).toMatchObject({ status: 'unmet', course: 'missed', shortfall: 1 })
    expect(partOf(verdict, { year: 2022 })).toMatchObject({ status: 'met', actual: { low: 16 } })
    expect(verdictOn('clubs.new', clubs, end).status).toBe('met')
  })

  test('a club of late 2020 is new and counts for no year', () => {
    const clubs = clubsOf(3, { on: '2020-11-15' })
    expect(verdictOn('clubs.new', clubs, '2021-12-31').parts[0]?.actual.low).toBe(3)
    for (const part of verdictOn('clubs.newPerYear', clubs, '2021-12-31').parts)
      expect(part.actual.low).toBe(0)
  })

  test('years to come do not apply yet, and hurt nobody', () => {
    const verdict = verdictOn('clubs.newPerYear', clubsOf(15, { on: '2021-05-01' }), '2021-12-31')
    expect(verdict).toMatchObject({ status: 'met', course: 'onCourse' })
    expect(partOf(verdict, { year: 2022 })).toMatchObject({
      status: 'notApplicable',
      appliesFrom: '2022-01-01',
    })
  })
})

describe('I.2.a, V.4.a: 7 or 8 new clubs in each district', () => {
  const daBac = at(districts, 1)
  const commune = at(communesOf(daBac), 0)

  test.each([
    { clubs: 6, status: 'unmet', shortfall: 1 },
    { clubs: 7, status: 'met', exceeded: false },
    { clubs: 8, status: 'met', exceeded: false },
    { clubs: 9, status: 'met', exceeded: true }, // more than the quota is met, and is reported as exceeded
  ])('$clubs clubs: $status', ({ clubs, ...part }) => {
    const verdict = verdictOn('clubs.newPerDistrict', clubsOf(clubs, { on: '2021-03-01', commune }), dayAfter)
    expect(partOf(verdict, { district: daBac })).toMatchObject(part)
  })

  test('7 in all ten districts meets this target and not that of 75', () => {
    const clubs = districts.flatMap((district) =>
      clubsOf(7, { on: '2021-03-01', commune: at(communesOf(district), 0) }),
    )
    expect(verdictOn('clubs.newPerDistrict', clubs, end).status).toBe('met')
    expect(verdictOn('clubs.new', clubs, end).status).toBe('unmet')
  })

  test('one district short makes the whole unmet', () => {
    const clubs = districts
      .slice(1)
      .flatMap((district) => clubsOf(8, { on: '2021-03-01', commune: at(communesOf(district), 0) }))
    expect(verdictOn('clubs.newPerDistrict', clubs, dayAfter)).toMatchObject({
      status: 'unmet',
      course: 'missed',
    })
  })

  test('a club whose district cannot be told may belong to any of them', () => {
    const clubs = [...clubsOf(6, { on: '2021-03-01', commune }), { on: '2025-08-01', commune: groundUnknown }]
    const verdict = verdictOn('clubs.newPerDistrict', clubs, dayAfter)
    expect(partOf(verdict, { district: daBac })).toMatchObject({
      status: 'undetermined',
      actual: { low: 6, high: 7 },
    })
    expect(partOf(verdict, { district: at(districts, 0) })).toMatchObject({
      status: 'unmet',
      actual: { low: 0, high: 1 },
    })
  })

  test('a club on ground of two districts may belong to either, and to no other', () => {
    const clubs = [{ on: '2025-08-01', commune: communeOfTwoDistricts }]
    const verdict = verdictOn('clubs.newPerDistrict', clubs, dayAfter)
    const open = verdict.parts.filter(({ actual }) => actual.high === 1)
    expect(open.map(({ district }) => district)).toEqual(districts.slice(0, 2))
    expect(open.map(({ actual }) => actual.low)).toEqual([0, 0])
  })
})

describe('a number that is allotted to a unit where there are no districts', () => {
  const unit = unitKey('01001@2025-07-01')
  const { plan, units } = eightPlans.national1648
  const allotted: Target = {
    ...at(plan.targets, 0),
    measure: { kind: 'clubsFounded', per: 'allotment', moneyFrom: null },
    demand: { kind: 'allotted', parts: [{ year: null, span: null, unit, count: 1 }], total: null },
  }
  const file = { plan: { ...plan, targets: [allotted] }, units, quoted: [] }

  test.each([
    { commune: '01001@2025-07-01', status: 'met' },
    { commune: '01002@2025-07-01', status: 'unmet' },
    { commune: '99999@2025-07-01', status: 'undetermined' },
  ])('a club in $commune: $status', ({ commune, status }) => {
    const verdicts = judge(file, [{ on: '2026-03-01', commune: unitKey(commune) }], '2035-12-31')
    expect(verdicts[allotted.id]?.status).toBe(status)
  })
})

describe('V.4.a: each district founds a club a year with local money', () => {
  const [first, second] = [at(districts, 0), at(districts, 1)]
  const commune = at(communesOf(first), 0)

  test.each([
    { money: 'district', status: 'met' },
    { money: 'commune', status: 'met' },
    { money: 'province', status: 'unmet' },
    { money: 'donor', status: 'unmet' },
    { money: null, status: 'undetermined' }, // the source is not recorded
  ] as const)('money of $money: $status', ({ money, status }) => {
    const verdict = verdictOn('districts.localFounding', [{ on: '2022-05-01', commune, money }], '2023-01-01')
    expect(partOf(verdict, { year: 2022, district: first })?.status).toBe(status)
    expect(partOf(verdict, { year: 2021, district: first })?.status).toBe('unmet')
    expect(partOf(verdict, { year: 2022, district: second })?.status).toBe('unmet')
  })

  test('each of 10 districts and 5 years stands alone', () => {
    const clubs = districts.flatMap((district) =>
      hoaBinh146.period.years.map((year) => ({ on: `${year}-05-01`, commune: at(communesOf(district), 0) })),
    )
    const verdict = verdictOn('districts.localFounding', clubs, end)
    expect(verdict.parts).toHaveLength(50)
    expect(verdict.status).toBe('met')
    expect(verdictOn('districts.localFounding', clubs.slice(1), end).status).toBe('unmet')
  })

  test('a club on unknown ground may be any district’s, in its own year', () => {
    const adrift = { on: '2025-08-01', commune: groundUnknown }
    const verdict = verdictOn('districts.localFounding', [adrift], end)
    expect(partOf(verdict, { year: 2025, district: first })?.status).toBe('undetermined')
    expect(partOf(verdict, { year: 2024, district: first })?.status).toBe('unmet')
    const unsaid = verdictOn('districts.localFounding', [{ ...adrift, money: null }], end)
    expect(partOf(unsaid, { year: 2025, district: first })?.status).toBe('undetermined')
    const donated = verdictOn('districts.localFounding', [{ ...adrift, money: 'donor' }], end)
    expect(partOf(donated, { year: 2025, district: first })?.status).toBe('unmet')
  })
})
