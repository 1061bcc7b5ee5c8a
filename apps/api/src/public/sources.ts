import type { Plan } from '@lienthehe/domain'
import type { KeptReleases } from '../releases/kept.ts'
import type { Places } from './places.ts'

/**
 * What the public pages need from the rest of the server; this includes no session, no register and no personal record.
 */
export type PublicSources = {
  readonly readPlans: () => Promise<PublicPlans>
  readonly releases: Omit<KeptReleases, 'reload'>
  /** A script that was built for other sites. */
  readonly readWidgetScript: (name: WidgetScript) => Promise<Uint8Array>
  /** The CSS rules that load the fonts of the built admin; empty: pages use the device's fonts. */
  readonly letters: string
  /**
   * The address under which others reach this server, e.g. `https://clb.example.org`; `null`: the one in the request.
   */
  readonly origin: string | null
}

/** The scripts: the widget for every page, its part for the full form only, and the client for programs. */
export const widgetScripts = ['widget.js', 'widget-depth.js', 'client.js'] as const
type WidgetScript = (typeof widgetScripts)[number]

/** A plan, and the places in the plan's own list of units. */
export type PublicPlan = {
  readonly plan: Plan
  readonly places: Places
  /** The figures are invented, for a demonstration. */
  readonly illustration: boolean
}

export type PublicPlans = {
  /** The latest version of each plan, ordered by the plans' periods. */
  readonly all: readonly PublicPlan[]
  /** The id of the plan in force today, or of the last plan if none is in force. */
  readonly current: string
  /** The version of a plan with this hash. */
  readonly versionOf: (hash: string) => Plan | undefined
  /** A text that changes whenever any of these plans or `current` changes. */
  readonly revision: string
}

/** The address under which others reach this server. */
export function originOf({ origin }: Pick<PublicSources, 'origin'>, asked: string): string {
  return origin ?? new URL(asked).origin
}
