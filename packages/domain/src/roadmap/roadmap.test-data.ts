import fc from 'fast-check'
import { firstDayOf, lastDayOf } from '../calendar/iso-date.ts'
import type { FoundingSource } from '../clubs/club.ts'
import { hoaBinh146 } from '../plan/hoa-binh-146.ts'
import { type Demand, type Plan, planSchema, type Span } from '../plan/schema.ts'
import type { FoundingMeasure } from '../progress/measures/measure-foundings.ts'
import { type UnitKey, unitKey } from '../units/unit.ts'
import { allocateRoadmap, type Roadmap } from './allocate-roadmap.ts'
import type { RoadmapSituation } from './roadmap-situation.ts'

/** The roadmap for a plan and a situation; throws if they are refused. */
export function roadmapOf(plan: Plan, situation: RoadmapSituation): Roadmap {
  const result = allocateRoadmap(plan, situation)
  if (!result.ok) throw new RangeError(JSON.stringify(result.refusal))
  return result.value
}

export function districtsNumbered(count: number): readonly UnitKey[] {
  return Array.from({ length: count }, (_, index) => unitKey(`1${index}@2020-01-01`))
}

/** The situation of a province in which nothing was founded yet and nothing has a limit. */
export function untouched(districts: readonly UnitKey[], fromYear = 2021): RoadmapSituation {
  const unlimited = districts.map((district) => ({ district, room: 'unlimited' }) as const)
  return { fromYear, districts: unlimited, founded: [], capacity: [] }
}

type FoundingTarget = {
  readonly per: FoundingMeasure['per']
  readonly demand: Demand
  readonly moneyFrom?: readonly FoundingSource[]
  readonly span?: Span
}

/** A plan from late 2020 on with only these targets; the id of each target says what it asks. */
export function planOf(years: readonly number[], targets: readonly FoundingTarget[]): Plan {
  return planSchema.parse({
    ...hoaBinh146,
    id: 'example',
    period: { from: '2020-10-09', to: `${Math.max(2021, ...years)}-12-31`, years },
    targets: targets.map(({ per, demand, moneyFrom = null, span }, index) => ({
      ...(span === undefined ? {} : { span }),
      id: `${index}.${per}`,
      clause: 'I.2.a',
      name: { vi: 'Ví dụ', en: 'Example' },
      interpretation: null,
      measure: { kind: 'clubsFounded', per, moneyFrom },
      demand,
    })),
    indicators: [],
    clubRules: [],
  })
}

/**
 * A random plan with small numbers, and a random situation. For some of them a roadmap meets everything, for many not.
 */
export function somePlanAndSituation({
  sizes,
  most,
}: {
  readonly sizes: readonly { readonly years: number; readonly districts: number }[]
  readonly most: number
}): fc.Arbitrary<{ readonly plan: Plan; readonly situation: RoadmapSituation }> {
  return fc.constantFrom(...sizes).chain(({ years: yearCount, districts: districtCount }) => {
    const years = Array.from({ length: yearCount + 1 }, (_, index) => 2021 + index)
    const districts = districtsNumbered(districtCount)
    const atLeast = fc.nat(most).map((count): Demand => ({ kind: 'atLeast', count }))
    const small = fc.nat(2).map((count): Demand => ({ kind: 'atLeast', count }))
    const quota = fc.tuple(fc.nat(2), fc.nat(1)).map(([low, wider]): Demand => {
      return { kind: 'quota', low, high: low + wider }
    })
    const allotted = fc
      .uniqueArray(
        fc.record({
          year: fc.constantFrom(...years, null),
          span: fc.constant(null),
          unit: fc.constantFrom(...districts, null),
          count: fc.nat(2),
        }),
        { minLength: 1, maxLength: 3, selector: ({ year, unit }) => `${year} ${unit}` },
      )
      .map((parts) => withoutOverlap(parts))
      .map((parts): Demand => ({ kind: 'allotted', parts, total: null }))
    const last = Math.max(...years)
    // Two spans with a shared open year are always one inside the other.
    const span = fc.constantFrom(
      ...(
        [
          [2021, 2022],
          [2022, last],
          [last, last],
        ] as const
      ).map(([from, to]) => stretch(from, to)),
    )
    const allottedToSpans = fc
      .record({ span, ofDistricts: fc.subarray([...districts]), count: fc.nat(3) })
      .map(({ span: years, ofDistricts, count }): Demand => {
        const units = ofDistricts.length === 0 ? [null] : ofDistricts
        const parts = units.map((unit) => ({ year: null, span: years, unit, count }))
        return { kind: 'allotted', parts, total: null }
      })
    const targets = fc.tuple(
      fc.record({ per: fc.constant('period' as const), demand: fc.oneof(atLeast, quota) }),
      fc.record({ per: fc.constant('year' as const), demand: fc.oneof(small, quota) }),
      fc.record({ per: fc.constant('district' as const), demand: fc.oneof(quota, small) }),
      fc.oneof(
        fc.record({
          per: fc.constantFrom('districtAndYear' as const, 'year' as const),
          demand: fc.nat(1).map((count): Demand => ({ kind: 'atLeast', count })),
          moneyFrom: fc.constantFrom<readonly FoundingSource[]>(['district', 'commune'], ['district']),
        }),
        fc.record({ per: fc.constant('districtAndYear' as const), demand: quota }),
      ),
      fc.record({ per: fc.constant('allotment' as const), demand: fc.oneof(allotted, allottedToSpans) }),
      fc.record({
        per: fc.constantFrom('period' as const, 'district' as const, 'year' as const),
        demand: fc.oneof(small, quota),
        span,
      }),
    )
    const situation = fc.record({
      // The year 2021 is over.
      fromYear: fc.constant(2022),
      districts: fc.tuple(
        ...districts.map((district) =>
          fc.record({
            district: fc.constant(district),
            room: fc.constantFrom(0, 1, 2, 3, 'unlimited' as const),
          }),
        ),
      ),
      founded: fc.array(
        fc.record({
          year: fc.constantFrom(2020, 2021, 2022),
          district: fc.constantFrom(...districts, null),
          source: fc.constantFrom<(FoundingSource | null)[]>('district', 'commune', 'project', null),
          clubs: fc.integer({ min: 1, max: 2 }),
        }),
        { maxLength: 3 },
      ),
      unitsLack: fc.array(
        fc.record({
          target: fc.constant('units'),
          district: fc.constantFrom(...(districts.length === 0 ? [null] : districts)),
          clubs: fc.nat(2),
        }),
        { maxLength: 2 },
      ),
      capacity: fc
        .subarray(years)
        .chain((limited) =>
          fc.tuple(...limited.map((year) => fc.record({ year: fc.constant(year), clubs: fc.nat(3) }))),
        ),
    })
    return fc.record({
      plan: fc.subarray([0, 1, 2, 3, 4, 5], { minLength: 1 }).chain((chosen) =>
        targets.map((all) =>
          planOf(
            years,
            all.filter((_, index) => chosen.includes(index)),
          ),
        ),
      ),
      situation,
    })
  })
}

/** A span of whole years, both included. */
export function stretch(from: number, to: number): Span {
  return { from: firstDayOf(from), to: lastDayOf(to) }
}

type Allotted = (Demand & { readonly kind: 'allotted' })['parts'][number]

/**
 * Parts that do not overlap: all have a year, all have a unit, or all have both, like the first part. Parts with
 * neither are dropped.
 */
function withoutOverlap(parts: readonly Allotted[]): readonly Allotted[] {
  const [first] = parts.filter(({ year, unit }) => year !== null || unit !== null)
  if (first === undefined) return [{ year: 2022, span: null, unit: null, count: 1 }]
  const isAlike = ({ year, unit }: Allotted) =>
    (year === null) === (first.year === null) && (unit === null) === (first.unit === null)
  return parts.filter(isAlike)
}
