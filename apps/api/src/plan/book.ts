import { type IsoDate, isInPeriod, type Plan } from '@lienthehe/domain'
import { hashOf } from './hash.ts'

/** One version of a plan as it was adopted; `hash` stands for its whole content. */
export type StoredPlan = {
  readonly plan: Plan
  readonly version: number
  readonly hash: string
  /** The first day on which this version holds; the first version holds before it as well. */
  readonly validFrom: IsoDate
}

/** All plans of this server in all their versions. At most one is in force on a day, as their periods never overlap. */
export type PlanBook = {
  /** Each plan in its latest version, by period. */
  readonly all: readonly StoredPlan[]
  /** Every version of every plan, the oldest first. */
  readonly versions: readonly StoredPlan[]
  /** The plan in its latest version. */
  readonly find: (id: string) => StoredPlan | undefined
  /** The version of the plan that holds on the day. */
  readonly versionOn: (id: string, date: IsoDate) => StoredPlan | undefined
  /** The plan in force on the day, else the last that ended before it (`isOver`), else the first to come. */
  readonly inForceOn: (date: IsoDate) => { readonly stored: StoredPlan; readonly isOver: boolean }
  /** Moves whenever a plan or the list of units changes; part of every kept answer's key. */
  readonly revision: number
}

/** The book of these versions, the oldest of each plan first. A book without a plan throws when a day is to be judged. */
export function planBookOf(versions: readonly StoredPlan[], revision: number): PlanBook {
  const byId = byPlan(versions)
  const versionOn = (id: string, date: IsoDate) => {
    const own = byId.get(id)
    return own?.findLast(({ validFrom }) => validFrom <= date) ?? own?.[0]
  }
  const all = latestOf(versions)
  return {
    all,
    versions,
    find: (id) => byId.get(id)?.at(-1),
    versionOn,
    inForceOn: (date) => {
      const onTheDay = all.flatMap(({ plan }) => versionOn(plan.id, date) ?? [])
      const inForce = onTheDay.find(({ plan }) => isInPeriod(date, plan.period))
      if (inForce !== undefined) return { stored: inForce, isOver: false }
      const last = onTheDay.findLast(({ plan }) => plan.period.to < date)
      const stored = last ?? onTheDay[0]
      if (stored === undefined) throw new RangeError('there is no plan')
      return { stored, isOver: last !== undefined }
    },
    revision,
  }
}

function byPlan<Stored extends StoredPlan>(
  versions: readonly Stored[],
): ReadonlyMap<string, readonly Stored[]> {
  return Map.groupBy(versions, ({ plan }) => plan.id)
}

/** Each plan in its latest version, by period. */
export function latestOf<Stored extends StoredPlan>(versions: readonly Stored[]): readonly Stored[] {
  return [...byPlan(versions).values()]
    .flatMap((own) => own.at(-1) ?? [])
    .toSorted((one, other) => (one.plan.period.from < other.plan.period.from ? -1 : 1))
}

/** A plan as it is adopted for the first time, from its first day on. */
export function firstVersionOf(plan: Plan): StoredPlan {
  return { plan, version: 1, hash: hashOf(plan), validFrom: plan.period.from }
}
