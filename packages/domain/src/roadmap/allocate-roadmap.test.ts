import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { hoaBinh146 } from '../plan/hoa-binh-146.ts'
import type { Plan } from '../plan/schema.ts'
import { hoaBinhUnits } from '../units/hoa-binh.ts'
import { unitsOn } from '../units/unit.ts'
import { allocateRoadmap, type Roadmap } from './allocate-roadmap.ts'
import { planOf, roadmapOf, somePlanAndSituation, untouched } from './roadmap.test-data.ts'
import { bestByTrying, type RoadmapTable } from './roadmap-by-trying.test-data.ts'
import type { FoundedClubs, RoadmapSituation } from './roadmap-situation.ts'

const plan: Plan = hoaBinh146
const districts = unitsOn(hoaBinhUnits, 'district', plan.unitsOn).map(({ key }) => key)
const [first, second] = [districts[0] ?? null, districts[1] ?? null]

/** The roadmap of plan 146 for its ten districts. */
function ofHoaBinh(changed: Partial<RoadmapSituation> = {}): Roadmap {
  return roadmapOf(plan, { ...untouched(districts), ...changed })
}

function plannedIn(lines: readonly { readonly planned: number }[]): readonly number[] {
  return lines.map(({ planned }) => planned)
}

function localClubsOf2021(clubs: number): readonly FoundedClubs[] {
  return districts.map((district) => ({ year: 2021, district, source: 'district', clubs }))
}

describe('I.2.a and V.4.a: a roadmap from the beginning', () => {
  const roadmap = ofHoaBinh()

  test('75 clubs: 15 a year, 7 or 8 a district', () => {
    expect(roadmap).toMatchObject({ status: 'feasible', total: { planned: 75 }, lost: [] })
    expect(plannedIn(roadmap.years)).toEqual([15, 15, 15, 15, 15])
    expect(plannedIn(roadmap.districts)).toEqual([8, 8, 8, 8, 8, 7, 7, 7, 7, 7])
  })

  test('one or two in each district and year, one of them with local money', () => {
    const cells = roadmap.districts.flatMap(({ years }) => years)
    expect(new Set(plannedIn(cells))).toEqual(new Set([1, 2]))
    expect(cells.every(({ earmarked }) => earmarked === 1)).toBe(true)
  })
})

describe('what has happened counts', () => {
  test('a club of late 2020 counts in all and in its district, and in no year', () => {
    const roadmap = ofHoaBinh({ founded: [{ year: 2020, district: first, source: 'central', clubs: 1 }] })
    expect(roadmap.total).toEqual({ founded: 1, planned: 75 })
    expect(roadmap.districts[0]).toMatchObject({ founded: 1, planned: 7 })
  })

  test('after a year with ten clubs the other four found 65, and its five stay lost', () => {
    const roadmap = ofHoaBinh({ fromYear: 2022, founded: localClubsOf2021(1) })
    expect(roadmap).toMatchObject({
      status: 'feasible',
      total: { founded: 10, planned: 65 },
      lost: [{ part: { per: 'year', year: 2021 }, target: 'clubs.newPerYear', clubs: 5 }],
    })
    expect(plannedIn(roadmap.years)).toEqual([0, 17, 16, 16, 16])
    expect(plannedIn(roadmap.districts)).toEqual([7, 7, 7, 7, 7, 6, 6, 6, 6, 6])
  })

  test('a club of this year with other money leaves one of local money to be founded', () => {
    const roadmap = ofHoaBinh({
      fromYear: 2022,
      founded: [...localClubsOf2021(1), { year: 2022, district: first, source: 'project', clubs: 1 }],
    })
    expect(roadmap.districts[0]?.years[1]).toEqual({ year: 2022, founded: 1, planned: 1, earmarked: 1 })
    expect(roadmap.years[1]).toEqual({ year: 2022, founded: 1, planned: 16 })
  })

  test('money that is not recorded is not taken for local; nor is it lost for certain once the year is over', () => {
    const founded = [{ year: 2021, district: first, source: null, clubs: 1 }]
    expect(ofHoaBinh({ founded }).districts[0]?.years[0]?.earmarked).toBe(1)
    const lost = ofHoaBinh({ fromYear: 2022, founded }).lost.filter(
      ({ target }) => target === 'districts.localFounding',
    )
    expect(lost.map(({ part }) => part)).toEqual(
      districts.slice(1).map((district) => ({ per: 'districtAndYear', district, year: 2021 })),
    )
  })

  test('clubs on ground that the list does not tell count in their year and in all', () => {
    const roadmap = ofHoaBinh({ founded: [{ year: 2021, district: null, source: 'donor', clubs: 4 }] })
    expect(roadmap.years[0]).toEqual({ year: 2021, founded: 4, planned: 11 })
    expect(roadmap.total).toEqual({ founded: 4, planned: 71 })
    expect(roadmap.districts.every(({ founded }) => founded === 0)).toBe(true)
  })

  test('a province that founded enough has nothing to plan but what each year still needs', () => {
    const founded = districts.flatMap((district) =>
      plan.period.years.map((year) => ({ year, district, source: 'commune', clubs: 2 }) as const),
    )
    expect(ofHoaBinh({ fromYear: 2025, founded })).toMatchObject({
      status: 'feasible',
      total: { planned: 0 },
    })
  })
})

describe('when not everything can be met', () => {
  test('a district with room for three lacks four, and two of its five years of local money', () => {
    const roadmap = ofHoaBinh({
      districts: districts.map((district) => ({ district, room: district === first ? 3 : 'unlimited' })),
    })
    expect(roadmap).toMatchObject({ status: 'impossible', total: { planned: 75 }, beyond: [] })
    expect(roadmap.status === 'impossible' && roadmap.conflicts.map(({ excess }) => excess)).toEqual([4, 2])
    expect(
      roadmap.status === 'impossible' && roadmap.missing.map(({ target, clubs }) => [target, clubs]),
    ).toEqual([
      ['clubs.newPerDistrict', 4],
      ['districts.localFounding', 1],
      ['districts.localFounding', 1],
    ])
  })

  test('the best roadmap passes a quota rather than miss a demand: 8 of other money in one district', () => {
    const founded = [
      ...localClubsOf2021(1),
      { year: 2021, district: second, source: 'project', clubs: 5 },
    ] as const
    const roadmap = ofHoaBinh({ fromYear: 2022, founded })
    expect(roadmap).toMatchObject({
      status: 'impossible',
      missing: [],
      beyond: [{ part: { per: 'district', district: second }, target: 'clubs.newPerDistrict', clubs: 2 }],
      conflicts: [{ excess: 2, limits: [{ kind: 'quota', clubs: 2 }] }],
    })
    expect(roadmap.status === 'impossible' && roadmap.conflicts[0]?.demands).toHaveLength(4)
  })

  test('what lacks is shared out evenly: 14 a year at the most are 70, 7 in each district', () => {
    const roadmap = ofHoaBinh({ capacity: plan.period.years.map((year) => ({ year, clubs: 14 })) })
    expect(plannedIn(roadmap.years)).toEqual([14, 14, 14, 14, 14])
    expect(plannedIn(roadmap.districts)).toEqual(districts.map(() => 7))
    expect(roadmap).toMatchObject({ status: 'impossible' })
    expect(roadmap.status === 'impossible' && roadmap.conflicts.at(-1)).toMatchObject({
      demands: [{ part: { per: 'period' }, clubs: 75 }],
      excess: 5,
    })
  })
})

describe('another plan is only other data', () => {
  test('a province without districts gets a roadmap by year', () => {
    const roadmap = roadmapOf(plan, untouched([], 2024))
    expect(roadmap).toMatchObject({ status: 'feasible', districts: [] })
    expect(plannedIn(roadmap.years)).toEqual([0, 0, 0, 38, 37])
  })

  test('other years, with a gap, other money and other numbers', () => {
    const other = planOf(
      [2026, 2028, 2030],
      [
        { per: 'year', demand: { kind: 'moreThan', count: 2 }, moneyFrom: ['project', 'donor'] },
        { per: 'district', demand: { kind: 'quota', low: 4, high: 5 } },
      ],
    )
    const founded = [{ year: 2027, district: first, source: 'project', clubs: 3 }] as const
    const roadmap = roadmapOf(other, { ...untouched(districts.slice(0, 2), 2027), founded })
    expect(roadmap.years).toEqual([
      { year: 2026, founded: 0, planned: 0 },
      { year: 2028, founded: 0, planned: 3 },
      { year: 2030, founded: 0, planned: 3 },
    ])
    expect(roadmap.districts.map(({ founded: so, planned }) => so + planned)).toEqual([5, 4])
    expect(roadmap.lost).toMatchObject([{ part: { year: 2026 }, clubs: 3 }])
  })

  test('a plan that asks for nothing plans nothing', () => {
    expect(roadmapOf(planOf([2021], []), untouched(districts))).toMatchObject({
      status: 'feasible',
      total: { founded: 0, planned: 0 },
    })
  })

  test('a plan without years has none to found its clubs in', () => {
    const other = planOf([], [{ per: 'period', demand: { kind: 'atLeast', count: 2 } }])
    expect(roadmapOf(other, untouched(districts))).toMatchObject({
      status: 'impossible',
      missing: [{ clubs: 2 }],
      conflicts: [{ demands: [{ clubs: 2 }], limits: [], excess: 2 }],
    })
  })
})

describe('the roadmap agrees with trying every table', () => {
  const small = somePlanAndSituation({
    sizes: [
      { years: 1, districts: 1 },
      { years: 3, districts: 1 },
      { years: 1, districts: 3 },
      { years: 2, districts: 2 },
      { years: 2, districts: 0 },
    ],
    most: 5,
  })

  test('the least missing, then within quotas, then the most even, to the single club (600 provinces)', () => {
    fc.assert(
      fc.property(small, ({ plan: some, situation }) => {
        const roadmap = roadmapOf(some, situation)
        const best = bestByTrying(some, situation)
        expect(tableOf(roadmap)).toEqual(best.table)
        expect(roadmap.status).toBe(best.missing + best.beyond === 0 ? 'feasible' : 'impossible')
      }),
      { numRuns: 600, seed: 146 },
    )
  })

  test('it does not matter in which order the foundings are listed (300 provinces)', () => {
    fc.assert(
      fc.property(small, ({ plan: some, situation }) => {
        const reversed = { ...situation, founded: situation.founded.toReversed() }
        expect(allocateRoadmap(some, reversed)).toEqual(allocateRoadmap(some, situation))
      }),
      { numRuns: 300, seed: 146 },
    )
  })
})

/** The clubs planned for each open year, by district; with one column if the province has no districts. */
function tableOf({ fromYear, years, districts: all }: Roadmap): RoadmapTable {
  const isOpen = ({ year }: { readonly year: number }) => year >= fromYear
  if (all.length === 0) return years.filter(isOpen).map(({ planned }) => [planned])
  return years
    .filter(isOpen)
    .map(({ year }) =>
      all.flatMap((district) => plannedIn(district.years.filter((cell) => cell.year === year))),
    )
}
