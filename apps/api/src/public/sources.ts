import type { Plan } from '@lienthehe/domain'
import type { KeptReleases } from '../releases/kept.ts'
import type { Places } from './places.ts'

/** What the public face needs from the rest of the server; no session, no register and no person's record is among it. */
export type PublicSources = {
  readonly readPlans: () => Promise<PublicPlans>
  readonly releases: Omit<KeptReleases, 'reload'>
  /** A script that was built for other sites. */
  readonly readWidgetScript: (name: WidgetScript) => Promise<Uint8Array>
  /** The CSS rules that load the fonts of the built admin; empty: pages use the device's fonts. */
  readonly letters: string
  /** The address under which others reach this server, e.g. `https://clb.example.org`; `null`: the one they asked. */
  readonly origin: string | null
}

/** What every page with the widget loads, what only its full form does, and the client for programs. */
export const widgetScripts = ['widget.js', 'widget-depth.js', 'client.js'] as const
type WidgetScript = (typeof widgetScripts)[number]

/** A plan, and the places of its own list. */
export type PublicPlan = {
  readonly plan: Plan
  readonly places: Places
  /** Invented figures of a demonstration. */
  readonly illustration: boolean
}

export type PublicPlans = {
  /** By period, each in its latest version. */
  readonly all: readonly PublicPlan[]
  /** The id of the one in force today, or of the last one if none is. */
  readonly current: string
  /** The version of a plan with this hash. */
  readonly versionOf: (hash: string) => Plan | undefined
  /** Another text whenever any of this is another. */
  readonly revision: string
}

/** How others address this server. */
export function originOf({ origin }: Pick<PublicSources, 'origin'>, asked: string): string {
  return origin ?? new URL(asked).origin
}
