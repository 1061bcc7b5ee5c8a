import { isoDate } from '../../calendar/iso-date.ts'
import { assessPlan, type TargetVerdict } from '../../progress/assess-plan.ts'
import { type ClubSketch, registerOf } from '../../progress/example.test-data.ts'
import { nothingPublished, type PublishedTotals } from '../../progress/totals/published-totals.ts'
import type { PlanFile } from './eight-plans.test-data.ts'

type ByTarget = Readonly<Record<string, TargetVerdict>>

/** The verdict on each target of the plan for a register of these clubs. */
export function judge({ plan, units }: PlanFile, clubs: readonly ClubSketch[], asOf: string): ByTarget {
  const day = isoDate(asOf)
  const register = { ...registerOf(clubs, day), units, successions: [] }
  const { targets } = assessPlan(plan, register, day)
  return Object.fromEntries(targets.map((verdict) => [verdict.target, verdict]))
}

/** The verdict on each target for a province that published these totals. */
export function judgeTotals(
  { plan, units }: PlanFile,
  totals: Partial<PublishedTotals>,
  asOf: string,
): ByTarget {
  const province = { ...nothingPublished(units, totals.clubsOperating ?? 0), ...totals }
  const { targets } = assessPlan(plan, province, isoDate(asOf))
  return Object.fromEntries(targets.map((verdict) => [verdict.target, verdict]))
}
