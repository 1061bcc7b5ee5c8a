import { describe, expect, test } from 'vitest'
import { hoaBinh146 } from '../plan/hoa-binh-146.ts'
import { unitKey } from '../units/unit.ts'
import { allocateRoadmap } from './allocate-roadmap.ts'
import { districtsNumbered, planOf, untouched } from './roadmap.test-data.ts'
import type { RoadmapSituation } from './roadmap-situation.ts'

const [here = unitKey('10@2020-01-01'), there = here] = districtsNumbered(2)
const elsewhere = unitKey('99@2020-01-01')
const founded = { year: 2021, district: here, source: 'district', clubs: 1 } as const

function problemsOf(changed: Partial<RoadmapSituation>): readonly string[] {
  const result = allocateRoadmap(hoaBinh146, { ...untouched([here, there], 2022), ...changed })
  if (result.ok || result.refusal.reason !== 'wrongSituation') return []
  return result.refusal.problems.map(({ path, problem, value }) => `${path}: ${problem} ${value}`)
}

describe('a situation that cannot be is refused by name and path', () => {
  test.each<{ readonly changed: Partial<RoadmapSituation>; readonly says: readonly string[] }>([
    { changed: {}, says: [] },
    { changed: { fromYear: 2020 }, says: [] },
    { changed: { fromYear: 2019 }, says: ['fromYear: yearOutsidePlan 2019'] },
    { changed: { fromYear: 2026 }, says: ['fromYear: yearOutsidePlan 2026'] },
    { changed: { fromYear: Number.NaN }, says: ['fromYear: yearOutsidePlan NaN'] },
    { changed: { founded: [{ ...founded, year: 2020 }] }, says: [] },
    { changed: { founded: [{ ...founded, year: 2019 }] }, says: ['founded.0.year: yearOutsidePlan 2019'] },
    {
      changed: { founded: [founded, { ...founded, year: 2023 }] },
      says: ['founded.1.year: yearToCome 2023'],
    },
    { changed: { founded: [{ ...founded, clubs: -1 }] }, says: ['founded.0.clubs: notACount -1'] },
    { changed: { founded: [{ ...founded, clubs: 1.5 }] }, says: ['founded.0.clubs: notACount 1.5'] },
    {
      changed: { founded: [{ ...founded, district: elsewhere }] },
      says: ['founded.0.district: unknownDistrict 99@2020-01-01'],
    },
    {
      changed: { districts: [{ district: here, room: -3 }] },
      says: ['districts.0.room: notACount -3'],
    },
    {
      changed: {
        districts: [
          { district: here, room: 1 },
          { district: here, room: 'unlimited' },
        ],
      },
      says: ['districts.1.district: listedTwice 10@2020-01-01'],
    },
    { changed: { capacity: [{ year: 2020, clubs: 3 }] }, says: ['capacity.0.year: yearOutsidePlan 2020'] },
    {
      changed: {
        capacity: [
          { year: 2024, clubs: Number.POSITIVE_INFINITY },
          { year: 2024, clubs: 3 },
        ],
      },
      says: ['capacity.0.clubs: notACount Infinity', 'capacity.1.year: listedTwice 2024'],
    },
  ])('$says', ({ changed, says }) => {
    expect(problemsOf(changed)).toEqual(says)
  })
})

describe('a plan that no roadmap can serve is refused', () => {
  const one = { kind: 'atLeast', count: 1 } as const

  test('targets on money that no one source meets', () => {
    const apart = planOf(
      [2021],
      [
        { per: 'year', demand: one, moneyFrom: ['project'] },
        { per: 'districtAndYear', demand: one, moneyFrom: ['district', 'commune'] },
      ],
    )
    expect(allocateRoadmap(apart, untouched([here]))).toEqual({
      ok: false,
      refusal: { reason: 'moneyApart', targets: ['0.year', '1.districtAndYear'] },
    })
  })

  test('not those that share a source', () => {
    const shared = planOf(
      [2021],
      [
        { per: 'year', demand: { kind: 'atLeast', count: 3 }, moneyFrom: ['commune', 'project'] },
        { per: 'districtAndYear', demand: one, moneyFrom: ['district', 'commune'] },
      ],
    )
    const result = allocateRoadmap(shared, untouched([here, there]))
    expect(result.ok && result.value.total.planned).toBe(3)
  })

  test('more clubs than anybody could found', () => {
    const absurd = planOf([2021], [{ per: 'period', demand: { kind: 'atLeast', count: 1_000_000_000 } }])
    expect(allocateRoadmap(absurd, untouched([here]))).toMatchObject({
      ok: false,
      refusal: { reason: 'tooManyClubs', clubs: 1_000_000_000 },
    })
  })
})
