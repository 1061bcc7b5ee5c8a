import type { AdministrativeUnit, Plan, PlanAssessment } from '@lienthehe/domain'

/** What the public face needs from the rest of the server; no session and no person's record is among it. */
export type PublicSources = {
  readonly readProgress: () => Promise<ProgressSource>
  /** The built `widget.js`. */
  readonly readWidgetScript: () => Promise<Uint8Array>
  /** The address under which others reach this server, e.g. `https://clb.example.org`; `null`: the one they asked. */
  readonly origin: string | null
}

/** Where the plan stands on the day that is published. Nothing of it leaves the server before `publishProgress`. */
export type ProgressSource = {
  readonly plan: Plan
  readonly assessment: PlanAssessment
  readonly units: readonly AdministrativeUnit[]
  /** Invented figures of a demonstration. */
  readonly illustration: boolean
}

/** How others address this server. */
export function originOf({ origin }: Pick<PublicSources, 'origin'>, asked: string): string {
  return origin ?? new URL(asked).origin
}
