import type { IsoDate, UnitKey } from '@lienthehe/domain'
import type { Scope } from '@lienthehe/domain/access'
import type { ClubPlace } from '@lienthehe/domain/clubs'
import {
  type AdministrativeUnit,
  type Ground,
  groundOn,
  linesOf,
  type Succession,
  type UnitHistory,
} from '@lienthehe/domain/units'

/** All units in memory: they change by law, a few times in a decade, and every request needs them. */
export type UnitTree = {
  readonly all: readonly AdministrativeUnit[]
  /** The successors of each unit. */
  readonly successions: readonly Succession[]
  readonly byKey: ReadonlyMap<UnitKey, AdministrativeUnit>
  /**
   * The unit and everything above it, nearest first, then the units of other days that contain its whole area: see
   * `linesOf`.
   */
  readonly within: (key: UnitKey) => readonly UnitKey[]
  /** The same for a club, whose part of a divided commune may be recorded. */
  readonly withinClub: (club: ClubPlace) => readonly UnitKey[]
  /** The area of a commune on a day: in one unit, or in parts of several. */
  readonly groundOn: (commune: UnitKey, on: IsoDate) => readonly Ground[]
  /** The units of the scopes with everything below them. Without a scope, no unit. */
  readonly under: (scopes: readonly Scope[]) => ReadonlySet<UnitKey>
  readonly version: number
  readonly hash: string
}

/** The list in memory. */
export function unitTreeOf(
  list: UnitHistory & { readonly version: number; readonly hash: string },
): UnitTree {
  const { units: all, successions, version, hash } = list
  const byKey = new Map(all.map((unit) => [unit.key, unit]))
  const lines = linesOf(list)
  const within = (key: UnitKey) => lines.get(key) ?? []
  return {
    all,
    successions,
    version,
    hash,
    byKey,
    within,
    withinClub: ({ commune, liesIn }) =>
      liesIn === null ? within(commune) : [...new Set([...within(commune), ...within(liesIn.unit)])],
    groundOn: (commune, on) => groundOn(byKey, successions, commune, on),
    under: (scopes) => {
      const roots = new Set(scopes.flatMap((scope) => (scope.kind === 'unit' ? [scope.unit] : [])))
      return new Set(all.map(({ key }) => key).filter((key) => within(key).some((above) => roots.has(above))))
    },
  }
}
