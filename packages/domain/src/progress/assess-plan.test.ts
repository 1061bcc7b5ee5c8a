import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { isoDate } from '../calendar/iso-date.ts'
import { clubChanges, foundingSources } from '../clubs/club.ts'
import { hoaBinh146 } from '../plan/hoa-binh-146.ts'
import { noUnitPlans } from '../unit-plans/unit-plan.ts'
import { unitKey } from '../units/unit.ts'
import { exactly, sumIntervals } from '../verdicts/interval.ts'
import { assessPlan, defaultAsOf, type PlanAssessment } from './assess-plan.ts'
import {
  at,
  type ClubSketch,
  communeOf2025,
  communeOfTwoDistricts,
  communes,
  districts,
  groundUnknown,
  registerOf,
} from './example.test-data.ts'
import type { Register } from './register.ts'

function assess(clubs: readonly ClubSketch[], asOf: string): PlanAssessment {
  const day = isoDate(asOf)
  return assessPlan(hoaBinh146, registerOf(clubs, day), day)
}

/** A day in 2018–2026, so that some clubs are from before the plan, some are new, and some are in the future. */
const day = fc
  .record({
    year: fc.integer({ min: 2018, max: 2026 }),
    month: fc.constantFrom('01', '06', '10', '12'),
    date: fc.constantFrom('01', '09', '30'),
  })
  .map(({ year, month, date }) => `${year}-${month}-${date}`)

const sketch: fc.Arbitrary<ClubSketch> = fc
  .record({
    on: day,
    commune: fc.constantFrom(...communes),
    money: fc.constantFrom(null, ...foundingSources),
    members: fc.oneof(fc.integer({ min: 0, max: 90 }), fc.constant('unlisted' as const)),
    change: fc.option(fc.tuple(day, fc.constantFrom(...clubChanges))),
  })
  .map(({ change, ...known }) => ({ ...known, events: change === null ? [] : [change] }))
const sketches = fc.array(sketch, { maxLength: 25 })

describe('I.2.a, V.4.a: an empty register', () => {
  const empty = assess([], '2021-06-30')

  test('has a verdict on each target, in the order of the plan', () => {
    expect(empty.targets.map(({ target }) => target)).toEqual(hoaBinh146.targets.map(({ id }) => id))
    expect(empty).toMatchObject({ plan: 'hoa-binh-146', clubsOperating: 0, members: { low: 0, high: 0 } })
  })

  test('meets nothing', () => {
    expect(empty.targets.filter(({ status }) => status === 'met')).toEqual([])
  })

  test('still has the ten districts and their 151 communes', () => {
    expect(empty.districts).toHaveLength(10)
    expect(empty.districts.reduce((sum, district) => sum + district.communes, 0)).toBe(151)
  })
})

describe('the sum of the districts is the province', () => {
  test('in clubs, communes, years and people, whatever is on the register', () => {
    fc.assert(
      fc.property(sketches, day, (clubs, asOf) => {
        fc.pre(asOf >= '2020-10-09')
        const whole = assess(clubs, asOf)
        const actualOf = (target: string, year: number | null = null) =>
          whole.targets
            .find((verdict) => verdict.target === target)
            ?.parts.find((part) => part.year === year && part.district === null)?.actual
        const sumOf = (figure: (district: PlanAssessment['districts'][number]) => number) =>
          whole.districts.reduce((sum, district) => sum + figure(district), 0)

        expect(sumOf(({ clubsOperating }) => clubsOperating)).toBe(whole.clubsOperating)
        expect(sumOf(({ foundedInAll }) => foundedInAll)).toBe(actualOf('clubs.new')?.low)
        expect(sumIntervals(whole.districts.map(({ communesCovered }) => communesCovered))).toEqual(
          actualOf('coverage.communes'),
        )
        expect(sumIntervals(whole.districts.map(({ membersOfNewClubs }) => membersOfNewClubs))).toEqual(
          actualOf('members.new'),
        )
        expect(
          sumIntervals(whole.districts.map(({ olderPeopleOfNewClubs }) => olderPeopleOfNewClubs)),
        ).toEqual(actualOf('olderMembers.new'))
        for (const year of hoaBinh146.period.years)
          expect(sumOf(({ founded }) => founded.find((one) => one.year === year)?.clubs ?? 0)).toBe(
            actualOf('clubs.newPerYear', year)?.low,
          )
      }),
      { numRuns: 100, seed: 146 },
    )
  })

  test('and each district has its own parts of the targets that ask something of it', () => {
    const { districts: assessed } = assess([], '2023-06-30')
    for (const { district, parts } of assessed) {
      expect(parts.filter(({ target }) => target === 'clubs.newPerDistrict')).toHaveLength(1)
      expect(parts.filter(({ target }) => target === 'districts.localFounding')).toHaveLength(5)
      expect(parts.every((part) => part.district === district)).toBe(true)
    }
  })
})

describe('an answer about a day is about that day', () => {
  test('clubs and changes after it change nothing', () => {
    fc.assert(
      fc.property(sketches, sketches, day, (clubs, others, asOf) => {
        const later = others.filter(({ on }) => on > asOf)
        const closedLater = clubs.map(
          (club): ClubSketch =>
            (club.events ?? []).some(([on]) => on > asOf) || club.on > asOf
              ? club
              : { ...club, events: [...(club.events ?? []), ['2027-01-01', 'dissolved']] },
        )
        expect(assess([...closedLater, ...later], asOf)).toEqual(assess(clubs, asOf))
      }),
      { numRuns: 100, seed: 146 },
    )
  })

  test('the order of the register never matters', () => {
    fc.assert(
      fc.property(sketches, day, (clubs, asOf) => {
        expect(assess(clubs.toReversed(), asOf)).toEqual(assess(clubs, asOf))
      }),
      { numRuns: 100, seed: 146 },
    )
  })

  test('facts of another day are a bug of the caller, named', () => {
    const register = registerOf([{ on: '2021-03-01' }], isoDate('2022-06-30'))
    expect(() => assessPlan(hoaBinh146, register, isoDate('2022-07-01'))).toThrow('2022-06-30')
  })

  test('a screen asks about today, and after the plan about its last day', () => {
    expect(defaultAsOf(hoaBinh146, isoDate('2023-05-01'))).toBe('2023-05-01')
    expect(defaultAsOf(hoaBinh146, isoDate('2026-05-01'))).toBe('2025-12-31')
  })
})

describe('what is not known', () => {
  const funded = fc.record({
    incomeFund: fc.constant('yes'),
    activityFund: fc.constantFrom('yes', 'no'),
    regulation: fc.constantFrom('yes', 'no', 'unknown'),
  })
  const forgotten = fc.constantFrom<Partial<ClubSketch>[]>(
    { members: 'unlisted' },
    { money: null },
    { commune: groundUnknown },
    { facts: {} },
  )

  test('to take anything that is known of a club away never makes a verdict surer, nor another one (500 registers)', () => {
    const clubsOfFunds = fc.array(fc.tuple(sketch, funded), { minLength: 1, maxLength: 25 })
    fc.assert(
      fc.property(clubsOfFunds, fc.nat(), forgotten, day, (drawn, which, less, asOf) => {
        const clubs = drawn.map(([club, facts]): ClubSketch => ({ ...club, facts }))
        const poorer = clubs.map((club, place) =>
          place === which % clubs.length ? { ...club, ...less } : club,
        )
        const before = assess(clubs, asOf).targets
        for (const [place, { status }] of assess(poorer, asOf).targets.entries())
          expect(['undetermined', at(before, place).status]).toContain(status)
      }),
      { numRuns: 500, seed: 146 },
    )
  })

  test.each([
    {
      name: 'Tiền Phong, all of it ground of Đà Bắc',
      commune: communeOf2025,
      district: '150@2020-01-01',
      mayCoverIn: 1,
    },
    { name: 'Thống Nhất, which took a part of Đà Bắc too', commune: communeOfTwoDistricts, mayCoverIn: 2 },
    { name: 'ground that no list tells', commune: groundUnknown, mayCoverIn: 10 },
  ])('a club of 2025 counts for the province, and for its district where that is certain: $name', (club) => {
    const { clubsOperating, districts: assessed } = assess(
      [{ on: '2025-08-01', commune: club.commune }],
      '2025-12-31',
    )
    expect(clubsOperating).toBe(1)
    const counting = assessed.filter((district) => district.clubsOperating > 0)
    expect(assessed.filter(({ communesCovered }) => communesCovered.high === 1)).toHaveLength(club.mayCoverIn)
    expect(counting.map(({ district }) => district)).toEqual('district' in club ? [club.district] : [])
  })
})

test('a club that is known to lie in another province is not counted', () => {
  const asOf = isoDate('2023-06-30')
  const { units, successions, clubs } = registerOf([{ on: '2021-03-01' }, { on: '2021-03-01' }], asOf)
  const hanoi = unitKey('01@2020-01-01')
  const baDinh = unitKey('001@2020-01-01')
  const phucXa = unitKey('00001@2020-01-01')
  const there = { validFrom: isoDate('2020-01-01'), validTo: null, type: 'ward' as const }
  const register: Register = {
    unitPlans: noUnitPlans,
    successions,
    units: [
      ...units,
      { ...there, key: hanoi, code: '01', name: 'Hà Nội', level: 'province', parent: null },
      { ...there, key: baDinh, code: '001', name: 'Ba Đình', level: 'district', parent: hanoi },
      { ...there, key: phucXa, code: '00001', name: 'Phúc Xá', level: 'commune', parent: baDinh },
    ],
    clubs: clubs.map(({ club, facts }, index) => ({
      facts,
      club: index === 0 ? { ...club, commune: phucXa } : club,
    })),
  }
  const assessment = assessPlan(hoaBinh146, register, asOf)
  expect(assessment.clubsOperating).toBe(1)
  expect(assessment.targets[0]?.parts[0]?.actual).toEqual({ low: 1, high: 1 })
  expect(assessment.districts).toHaveLength(10)
  expect(assessment.targets[3]?.parts[0]).toMatchObject({ of: exactly(151), actual: { low: 1, high: 1 } })
})

test('I.2.b:1: the operating clubs are sorted by how they stand with each rule', () => {
  const tallies = [
    { members: 49 },
    { members: 50 },
    { members: 71 },
    { members: 'unlisted' as const },
    { members: 60, events: [['2022-01-01', 'dissolved'] as const] },
  ]
  const { clubRules } = assess(
    tallies.map((known) => ({ on: '2021-03-01', commune: at(communes, 0), ...known })),
    '2023-06-30',
  )
  expect(clubRules[0]).toEqual({
    rule: 'club.size',
    clause: 'I.2.b:1',
    met: 1,
    below: 1,
    above: 1,
    either: 0,
    lacking: 0,
    undetermined: 1,
    notApplicable: 0,
  })
  // Nobody's sex is recorded, so the rule is undetermined; that is not the same as “no women”.
  expect(clubRules[1]).toMatchObject({ rule: 'club.women', met: 0, below: 0, undetermined: 4 })
})

test('districts come in the order of their codes', () => {
  expect(assess([], '2023-06-30').districts.map(({ district }) => district)).toEqual(districts)
})
