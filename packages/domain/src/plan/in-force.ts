import type { IsoDate } from '../calendar/iso-date.ts'
import { isInPeriod, isOver } from './period.ts'
import type { Plan } from './schema.ts'

/**
 * One version of a plan, and the first day on which it is valid. The first version of a plan is used for earlier days
 * too.
 */
export type PlanVersion = { readonly plan: Pick<Plan, 'id' | 'period'>; readonly validFrom: IsoDate }

/**
 * The latest version of each plan, in the order of their periods. The versions of one plan must be given oldest first.
 */
export function latestVersions<Version extends PlanVersion>(
  versions: readonly Version[],
): readonly Version[] {
  return byPeriod(byPlan(versions).flatMap((own) => own.at(-1) ?? []))
}

/** The version of this plan that is valid on the day; `undefined` if no such plan exists. */
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
 * Which plan judges the day? The one whose period contains it; else the last one that ended before it (`isOver`); else
 * the first one that begins after it. In each case it is the version that is valid on the day. Periods never overlap.
 * Throws if there is no plan.
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
