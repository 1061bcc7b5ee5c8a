import type { IsoDate, Plan } from '@lienthehe/domain'
import { latestVersions, planInForce, versionOn } from '@lienthehe/domain/plan'
import { hashOf } from './hash.ts'

/** One adopted version of a plan; `hash` covers its whole content. */
export type StoredPlan = {
  readonly plan: Plan
  readonly version: number
  readonly hash: string
  /** The first day on which this version applies. The first version also applies to all days before. */
  readonly validFrom: IsoDate
}

/**
 * All plans of this server in all their versions. At most one plan is in force on a day, because periods never overlap.
 */
export type PlanBook = {
  /** The latest version of each plan, ordered by the plans' periods. */
  readonly all: readonly StoredPlan[]
  /** Every version of every plan, each plan's oldest version first. */
  readonly versions: readonly StoredPlan[]
  /** The latest version of the plan with this id. */
  readonly find: (id: string) => StoredPlan | undefined
  /** The version of the plan that applies on the day. */
  readonly versionOn: (id: string, date: IsoDate) => StoredPlan | undefined
  /** The plan by which clubs are judged on this day: see `planInForce`. */
  readonly inForceOn: (date: IsoDate) => { readonly stored: StoredPlan; readonly isOver: boolean }
  /** Changes whenever a plan or the list of units changes; the key of every cached answer contains it. */
  readonly revision: number
}

/** Makes the book of these versions, each plan's oldest first. Without any plan, judging a day throws. */
export function planBookOf(versions: readonly StoredPlan[], revision: number): PlanBook {
  const all = latestVersions(versions)
  return {
    all,
    versions,
    find: (id) => all.find(({ plan }) => plan.id === id),
    versionOn: (id, date) => versionOn(versions, id, date),
    inForceOn: (date) => planInForce(versions, date),
    revision,
  }
}

/** The first version of a plan, which applies from the plan's first day. */
export function firstVersionOf(plan: Plan): StoredPlan {
  return { plan, version: 1, hash: hashOf(plan), validFrom: plan.period.from }
}
