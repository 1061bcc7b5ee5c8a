import type { IsoDate } from '../calendar/iso-date.ts'
import { isInPeriod, isOver } from './period.ts'
import type { Plan } from './schema.ts'

/** One version of a plan, and the first day on which it holds; the first version of a plan holds before its day as well. */
export type PlanVersion = { readonly plan: Pick<Plan, 'id' | 'period'>; readonly validFrom: IsoDate }

/** The latest version of each plan, by period. The versions of a plan must be given oldest first. */
export function latestVersions<Version extends PlanVersion>(
  versions: readonly Version[],
): readonly Version[] {
  return byPeriod(byPlan(versions).flatMap((own) => own.at(-1) ?? []))
}

/** The version of this plan that holds on the day; `undefined` when there is no such plan. */
export function versionOn<Version extends PlanVersion>(
  versions: readonly Version[],
  id: string,
  date: IsoDate,
): Version | undefined {
  return holdingOn(
    versions.filter(({ plan }) => plan.id === id),
    date,
  )
}

/**
 * By which plan is the day judged? By the one in force on it, else by the last that ended before it (`isOver`), else by
 * the first to come; each in the version that holds on the day. Periods never overlap. Throws when there is no plan.
 */
export function planInForce<Version extends PlanVersion>(
  versions: readonly Version[],
  date: IsoDate,
): { readonly stored: Version; readonly isOver: boolean } {
  const onTheDay = byPeriod(byPlan(versions).flatMap((own) => holdingOn(own, date) ?? []))
  const inForce = onTheDay.find(({ plan }) => isInPeriod(date, plan.period))
  if (inForce !== undefined) return { stored: inForce, isOver: false }
  const last = onTheDay.findLast(({ plan }) => isOver(plan.period, date))
  const stored = last ?? onTheDay[0]
  if (stored === undefined) throw new RangeError('there is no plan')
  return { stored, isOver: last !== undefined }
}

function holdingOn<Version extends PlanVersion>(own: readonly Version[], date: IsoDate): Version | undefined {
  return own.findLast(({ validFrom }) => validFrom <= date) ?? own[0]
}

function byPlan<Version extends PlanVersion>(versions: readonly Version[]): readonly (readonly Version[])[] {
  const plans = new Map<string, Version[]>()
  for (const version of versions) plans.set(version.plan.id, [...(plans.get(version.plan.id) ?? []), version])
  return [...plans.values()]
}

function byPeriod<Version extends PlanVersion>(versions: readonly Version[]): readonly Version[] {
  return versions.toSorted((one, other) => (one.plan.period.from < other.plan.period.from ? -1 : 1))
}
