import { allocateRoadmap, hoaBinh146, type Plan } from '@lienthehe/domain'
import type { RoadmapSituation } from '@lienthehe/domain/roadmap'
import { unitKey } from '@lienthehe/domain/units'
import { timeOf } from './side-by-side.ts'

const sizes = [
  { districts: 10, years: 5 },
  { districts: 21, years: 10 },
  { districts: 63, years: 10 },
  { districts: 63, years: 20 },
  { districts: 126, years: 20 },
] as const

/**
 * Measures how the time of a roadmap grows with districts and years; the goal is 50 ms for 63 districts and 20 years.
 */
export async function roadmapGrowth(): Promise<void> {
  console.log('\nallocateRoadmap, nothing founded yet (goal: < 50 ms for 63 × 20)')
  for (const { districts, years } of sizes) {
    const [plan, situation] = [planOf(years, districts), untouched(districts)]
    const time = await timeOf(() => {
      const roadmap = allocateRoadmap(plan, situation)
      if (!roadmap.ok || roadmap.value.status !== 'feasible') throw new Error('no roadmap')
    })
    console.log(`  ${`${districts} districts × ${years} years`.padEnd(44)}${time.toFixed(2).padStart(10)} ms`)
  }
}

function untouched(districts: number): RoadmapSituation {
  return {
    fromYear: 2021,
    districts: Array.from({ length: districts }, (_, index) => ({
      district: unitKey(`${100 + index}@2020-01-01`),
      room: 40,
    })),
    founded: [],
    capacity: [],
  }
}

/** The plan's own targets over more years; their numbers grow with the years. */
function planOf(years: number, districts: number): Plan {
  const each = Math.max(7, years + 2)
  return {
    ...hoaBinh146,
    period: {
      ...hoaBinh146.period,
      to: hoaBinh146.period.to.replace('2025', String(2020 + years)) as Plan['period']['to'],
      years: Array.from({ length: years }, (_, index) => 2021 + index),
    },
    targets: hoaBinh146.targets.map((target) => {
      if (target.measure.kind !== 'clubsFounded') return target
      const demands = {
        period: { kind: 'atLeast', count: each * districts },
        year: { kind: 'atLeast', count: Math.floor((each * districts) / years) },
        district: { kind: 'quota', low: each, high: each + 1 },
        districtAndYear: { kind: 'atLeast', count: 1 },
      } as const
      return { ...target, demand: demands[target.measure.per] }
    }),
  }
}
