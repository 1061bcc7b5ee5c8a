import { describe, expect, test } from 'vitest'
import { eightPlans } from '../file/eight-plans.test-data.ts'
import { readPlan } from '../file/read-plan.ts'
import type { Plan, Target } from '../schema.ts'
import { describePlanProblem } from '../wording.ts'

const giaLai: Plan = eightPlans.giaLai.plan
const quangNgai: Plan = eightPlans.quangNgai.plan

type Edit = { readonly [Field in keyof Target]?: unknown }

/** The plan with its first target edited, as somebody may have typed it. */
function edited(plan: Plan, changed: Edit): unknown {
  const targets = plan.targets.map((target, index) => (index === 0 ? { ...target, ...changed } : target))
  return { ...plan, targets }
}

function allotted(parts: readonly unknown[], total: number | null = null): Edit {
  return { demand: { kind: 'allotted', parts, total } }
}

const part = (count: number, from: string, to: string) => ({
  year: null,
  span: { from, to },
  unit: null,
  count,
})
const ofYear = (count: number, year: number, unit: string | null = null) => ({
  year,
  span: null,
  unit,
  count,
})
const [early, late] = [part(80, '2025-09-01', '2030-12-31'), part(120, '2031-01-01', '2035-12-31')]

function saidOf(plan: unknown): readonly string[] {
  const read = readPlan(plan)
  if (read.ok) return []
  return read.refusal.map(
    (problem) => `${problem.path.join('.')}: ${describePlanProblem(problem, { language: 'en' })}`,
  )
}

describe('what the new demands cannot mean is refused by path and sentence', () => {
  test.each([
    {
      mistake: 'stretches of years that do not sum',
      plan: edited(quangNgai, allotted([early, late], 201)),
      says: ['targets.0.demand.total: The parts add up to 200, not 201.'],
    },
    {
      mistake: 'stretches that overlap',
      plan: edited(quangNgai, allotted([early, part(120, '2030-01-01', '2035-12-31')])),
      says: ['targets.0.demand.parts.1: “2030-01-01 2035-12-31” overlaps with a part named before.'],
    },
    {
      mistake: 'a stretch beyond the period, and one that cuts a year',
      plan: edited(
        quangNgai,
        allotted([part(80, '2025-09-01', '2030-06-30'), part(120, '2031-01-01', '2036-12-31')]),
      ),
      says: [
        'targets.0.demand.parts.0.span: This must begin and end with a year, as clubs are counted by the year of their founding.',
        'targets.0.demand.parts.1.span: This lies outside the plan’s period.',
      ],
    },
    {
      mistake: 'a part that names nothing, a year twice, and one outside the period',
      plan: edited(
        quangNgai,
        allotted([ofYear(1, 2026), ofYear(2, 2026), ofYear(1, 2040), { ...ofYear(1, 2027), year: null }]),
      ),
      says: [
        'targets.0.demand.parts.1: “2026” is used twice.',
        'targets.0.demand.parts.2.year: The year 2040 is outside the period.',
        'targets.0.demand.parts.3: This part names no year, no period and no unit.',
      ],
    },
    {
      mistake: 'a year and a unit of the same year, whose clubs would count twice',
      plan: edited(quangNgai, allotted([ofYear(3, 2026), ofYear(1, 2026, '51001@2025-07-01')])),
      says: ['targets.0.demand.parts.1: “51001@2025-07-01 2026” overlaps with a part named before.'],
    },
    {
      mistake: 'an allotment that names no part, and parts of what is no allotment',
      plan: edited(quangNgai, { demand: { kind: 'atLeast', count: 200 } }),
      says: ['targets.0.demand: Numbers for each part must name the parts, and only such numbers may.'],
    },
    {
      mistake: 'a band of shares upside down',
      plan: edited(giaLai, {
        measure: { kind: 'people', who: 'women', of: { kind: 'counted', who: 'members' } },
        demand: { kind: 'shareBetween', low: 60, high: 50 },
      }),
      says: ['targets.0.demand: This band is the wrong way round: 60 to 50.'],
    },
    {
      mistake: 'three to one clubs in a unit',
      plan: edited(giaLai, {
        measure: { ...unitsServed('lowland'), clubs: { low: 3, high: 1 } },
        demand: { kind: 'shareAtLeast', percent: 100 },
      }),
      says: ['targets.0.measure.clubs: This band is the wrong way round: 3 to 1.'],
    },
    {
      mistake: 'a share of people by themselves',
      plan: edited(giaLai, {
        measure: { kind: 'people', who: 'women', of: null },
        demand: { kind: 'shareAtLeast', percent: 50 },
      }),
      says: ['targets.0.demand: A share is asked of a measure that is not part of a whole.'],
    },
    {
      mistake: 'a quantile over nothing: funds of 0 đồng are all funds',
      plan: edited(giaLai, {
        measure: { kind: 'clubsWithFund', fund: 'incomeFund', dong: 0 },
        demand: { kind: 'shareAtLeast', percent: 50 },
      }),
      says: ['targets.0.measure.dong: The lowest allowed is 1.'],
    },
    {
      mistake: 'a stratum and a number that nobody has named',
      plan: edited(giaLai, {
        measure: unitsServed('islands'),
        demand: { kind: 'shareAtLeast', percent: 100 },
      }),
      says: ['targets.0.measure.stratum: The plan has no group of units “islands”.'],
    },
    {
      mistake: 'a whole that is smaller than the part that is asked for',
      plan: edited(quangNgai, {
        measure: { kind: 'people', who: 'olderPeople', of: null },
        demand: { kind: 'atLeast', count: 20_500 },
      }),
      says: [
        'givenFigures.0.figures.0: The given total is 20,000, less than the 20,500 that the plan asks for.',
      ],
    },
    {
      mistake: 'strata that share a unit, and two for all that are left',
      plan: {
        ...giaLai,
        stratifications: giaLai.stratifications?.map((division) => ({
          ...division,
          strata: [
            ...division.strata,
            { ...division.strata[0], id: 'islands' },
            { ...division.strata[1], id: 'rest' },
          ],
        })),
      },
      says: [
        ...['52001', '52003', '52005'].map(
          (code) => `stratifications.0.strata.2.units.units: “${code}@2025-07-01” is used twice.`,
        ),
        'stratifications.0.strata.3.units.kind: “others” is used twice.',
      ],
    },
  ])('$mistake', ({ plan, says }) => {
    expect(saidOf(plan)).toEqual(says)
  })
})

function unitsServed(stratum: string) {
  return { kind: 'unitsServed', level: 'commune', stratum, clubs: { low: 1, high: null }, rules: [] }
}
