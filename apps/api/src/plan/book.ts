import type { IsoDate, Plan } from '@lienthehe/domain'
import { latestVersions, planInForce, versionOn } from '@lienthehe/domain/plan'
import { hashOf } from './hash.ts'

/** One adopted version of a plan; `hash` covers its whole content. */
export type StoredPlan = {
  readonly plan: Plan
  readonly version: number
  readonly hash: string
  /** The first day on which this version applies; the first version also applies before it. */
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
  /** The version of the plan that applies on the day. */
  readonly versionOn: (id: string, date: IsoDate) => StoredPlan | undefined
  /** The plan by which the day is judged: see `planInForce`. */
  readonly inForceOn: (date: IsoDate) => { readonly stored: StoredPlan; readonly isOver: boolean }
  /** Changes whenever a plan or the list of units changes; part of every kept answer's key. */
  readonly revision: number
}

/** The book of these versions, the oldest of each plan first. A book without a plan throws when a day is to be judged. */
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

/** A plan as it is adopted for the first time, applying from its first day. */
export function firstVersionOf(plan: Plan): StoredPlan {
  return { plan, version: 1, hash: hashOf(plan), validFrom: plan.period.from }
}
