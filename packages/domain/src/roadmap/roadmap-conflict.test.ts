import fc from 'fast-check'
import { expect, test } from 'vitest'
import { hoaBinh146 } from '../plan/hoa-binh-146.ts'
import type { Plan, Span } from '../plan/schema.ts'
import { fewest } from '../progress/part.ts'
import type { UnitKey } from '../units/unit.ts'
import { districtsNumbered, roadmapOf, somePlanAndSituation, untouched } from './roadmap.test-data.ts'
import type { PartDemand, PartLimit, RoadmapPart } from './roadmap-bounds.ts'
import type { RoadmapConflict } from './roadmap-conflict.ts'
import type { FoundedClubs, RoadmapSituation } from './roadmap-situation.ts'

const plan: Plan = hoaBinh146
const districts = districtsNumbered(10)

function conflictsOf(situation: RoadmapSituation): readonly RoadmapConflict[] {
  const roadmap = roadmapOf(plan, situation)
  return roadmap.status === 'impossible' ? roadmap.conflicts : []
}

test('I.2.a: rooms for 60 in the ten districts are 15 too few for 75 clubs', () => {
  const rooms = districts.map((district, index) => ({ district, room: index < 5 ? 5 : 7 }))
  expect(conflictsOf({ ...untouched(districts), districts: rooms })).toContainEqual({
    demands: [expect.objectContaining({ part: { per: 'period' }, target: 'clubs.new', clubs: 75 })],
    limits: rooms.map(({ district, room }) => ({
      kind: 'room',
      part: { per: 'district', district },
      clubs: room,
    })),
    excess: 15,
  })
})

test('I.2.a: fifteen are asked of a last year in which six can be founded', () => {
  const founded = districts.map(
    (district) => ({ year: 2021, district, source: 'district', clubs: 6 }) as const,
  )
  const capacity = [{ year: 2025, clubs: 6 }]
  const [conflict] = conflictsOf({ ...untouched(districts, 2025), founded, capacity })
  expect(conflict).toMatchObject({
    demands: [{ part: { per: 'year', year: 2025 }, target: 'clubs.newPerYear', clubs: 15 }],
    limits: [{ kind: 'capacity', clubs: 6 }],
    excess: 9,
  })
})

test('I.2.a: a last year in which nine districts have their quota, and the tenth two clubs to go', () => {
  const founded = districts.map((district, index) => {
    return { year: 2022, district, source: 'project', clubs: index === 9 ? 6 : 8 } as const
  })
  expect(conflictsOf({ ...untouched(districts, 2025), founded })).toContainEqual({
    demands: [expect.objectContaining({ part: { per: 'year', year: 2025 }, clubs: 15 })],
    limits: districts.map((district, index) =>
      expect.objectContaining({
        part: { per: 'district', district },
        kind: 'quota',
        clubs: index === 9 ? 2 : 0,
      }),
    ),
    excess: 13,
  })
})

test('every conflict proves by its own figures that there is no roadmap (1,000 provinces)', () => {
  const provinces = somePlanAndSituation({
    sizes: [
      { years: 2, districts: 0 },
      { years: 2, districts: 3 },
      { years: 4, districts: 2 },
      { years: 3, districts: 5 },
    ],
    most: 20,
  })
  fc.assert(
    fc.property(provinces, ({ plan: some, situation }) => {
      const roadmap = roadmapOf(some, situation)
      if (roadmap.status === 'feasible') return
      expect(roadmap.conflicts).not.toEqual([])
      for (const { demands, limits, excess } of roadmap.conflicts) {
        expect(demands.map(({ clubs }) => clubs)).toEqual(
          demands.map((demand) => demandedIn(some, situation, demand)),
        )
        expect(limits.map(({ clubs }) => clubs)).toEqual(
          limits.map((limit) => allowedIn(some, situation, limit)),
        )
        // Every future club counts for at least as many of the limits as of the demands …
        const uncovered = clubsToCome(some, situation).filter(
          (club) => countFor(club, demands) > countFor(club, limits),
        )
        expect(uncovered).toEqual([])
        // … so demands that add up to more than the limits cannot all be met.
        expect(excess).toBe(sumOf(demands) - sumOf(limits))
        expect(excess).toBeGreaterThan(0)
      }
    }),
    { numRuns: 1000, seed: 146 },
  )
})

test('every part in which the best roadmap misses or passes something is in some conflict (1,000 provinces)', () => {
  const provinces = somePlanAndSituation({ sizes: [{ years: 3, districts: 3 }], most: 12 })
  fc.assert(
    fc.property(provinces, ({ plan: some, situation }) => {
      const roadmap = roadmapOf(some, situation)
      if (roadmap.status === 'feasible') return
      const terms = roadmap.conflicts.flatMap(({ demands, limits }) => [...demands, ...limits])
      const parts = terms.map(({ part }) => part)
      for (const { part } of [...roadmap.missing, ...roadmap.beyond]) expect(parts).toContainEqual(part)
    }),
    { numRuns: 1000, seed: 146 },
  )
})

type Club = { readonly year: number; readonly district: UnitKey | null }

function clubsToCome(some: Plan, { fromYear, districts: listed }: RoadmapSituation): readonly Club[] {
  const places = listed.length === 0 ? [null] : listed.map(({ district }) => district)
  return some.period.years
    .filter((year) => year >= fromYear)
    .flatMap((year) => places.map((district) => ({ year, district })))
}

function isIn(part: RoadmapPart, { year, district }: Club): boolean {
  const isThen =
    'span' in part
      ? Number(part.span.from.slice(0, 4)) <= year && year <= Number(part.span.to.slice(0, 4))
      : !('year' in part) || part.year === year
  return isThen && (!('district' in part) || part.district === district)
}

function countFor(club: Club, terms: readonly { readonly part: RoadmapPart }[]): number {
  return terms.filter(({ part }) => isIn(part, club)).length
}

function sumOf(terms: readonly { readonly clubs: number }[]): number {
  return terms.reduce((sum, { clubs }) => sum + clubs, 0)
}

function foundedIn(part: RoadmapPart, { founded }: RoadmapSituation): readonly FoundedClubs[] {
  return founded.filter((one) => isIn(part, one))
}

function demandedIn(some: Plan, situation: RoadmapSituation, { part, target, clubs }: PartDemand): number {
  const district = part.per === 'district' ? part.district : null
  const isLack = situation.unitsLack?.some((one) => one.district === district && one.clubs === clubs)
  if (target === 'units') return isLack ? clubs : Number.NaN
  const asking = some.targets.find(({ id }) => id === target)
  if (asking?.measure.kind !== 'clubsFounded') return Number.NaN
  const { demand } = asking
  const allotted =
    demand.kind === 'allotted' ? demand.parts.find((one) => isPart(one, part))?.count : undefined
  const divisions = { span: 'period', districtAndSpan: 'district' } as const
  const per = part.per === 'span' || part.per === 'districtAndSpan' ? divisions[part.per] : part.per
  if (asking.measure.per !== per && allotted === undefined) return Number.NaN
  if ('span' in part && allotted === undefined && asking.span?.to !== part.span.to) return Number.NaN
  const { moneyFrom } = asking.measure
  const counted = foundedIn(part, situation).filter(
    ({ source }) => moneyFrom === null || (source !== null && moneyFrom.includes(source)),
  )
  return Math.max(0, (allotted ?? fewest(demand, null)) - sumOf(counted))
}

function isPart(
  {
    year,
    span,
    unit,
  }: { readonly year: number | null; readonly span: Span | null; readonly unit: UnitKey | null },
  part: RoadmapPart,
): boolean {
  const own = 'span' in part ? part.span : null
  return (
    year === ('year' in part ? part.year : null) &&
    span?.from === own?.from &&
    span?.to === own?.to &&
    unit === ('district' in part ? part.district : null)
  )
}

function allowedIn(some: Plan, situation: RoadmapSituation, limit: PartLimit): number {
  const { part } = limit
  const founded = sumOf(foundedIn(part, situation))
  switch (limit.kind) {
    case 'room':
      return Number(
        situation.districts.find((one) => 'district' in part && one.district === part.district)?.room,
      )
    case 'capacity': {
      const most = situation.capacity.find((one) => 'year' in part && one.year === part.year)
      return Math.max(0, Number(most?.clubs) - founded)
    }
    case 'quota': {
      const demand = some.targets.find(({ id }) => id === limit.target)?.demand
      return demand?.kind === 'quota' ? Math.max(0, demand.high - founded) : Number.NaN
    }
  }
}
