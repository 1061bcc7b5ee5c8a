import type { AdministrativeUnit, Plan, PlanAssessment } from '@lienthehe/domain'

/** What the public face needs from the rest of the server; no session and no person's record is among it. */
export type PublicSources = {
  /** Every plan, by period. */
  readonly readPlans: () => Promise<readonly PublicPlan[]>
  /** Where the plan of this id stands, or the one in force (`null`); `undefined`: there is none of this id. */
  readonly readProgress: (plan: string | null) => Promise<ProgressSource | undefined>
  /** The built `widget.js`. */
  readonly readWidgetScript: () => Promise<Uint8Array>
  /** The address under which others reach this server, e.g. `https://clb.example.org`; `null`: the one they asked. */
  readonly origin: string | null
}

/** A plan, and the units in which its own list is found. */
export type PublicPlan = {
  readonly plan: Plan
  readonly units: readonly AdministrativeUnit[]
  /** It is the one in force today, or the last one if none is. */
  readonly isCurrent: boolean
  /** Invented figures of a demonstration. */
  readonly illustration: boolean
}

/** Where the plan stands on the day that is published. Nothing of it leaves the server before `publishProgress`. */
export type ProgressSource = PublicPlan & {
  readonly assessment: PlanAssessment
  /** The other plans of this server. */
  readonly others: readonly PublicPlan[]
}

/** How others address this server. */
export function originOf({ origin }: Pick<PublicSources, 'origin'>, asked: string): string {
  return origin ?? new URL(asked).origin
}
