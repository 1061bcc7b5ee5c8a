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

/** All units, in memory, because every request needs them and they change only by law, a few times in a decade. */
export type UnitTree = {
  readonly all: readonly AdministrativeUnit[]
  /** The successors of each unit. */
  readonly successions: readonly Succession[]
  readonly byKey: ReadonlyMap<UnitKey, AdministrativeUnit>
  /**
   * The unit and all units above it, nearest first, and then the units of other days that contain its whole area: see
   * `linesOf`.
   */
  readonly within: (key: UnitKey) => readonly UnitKey[]
  /**
   * The units that contain a club, nearest first. If the club's commune was divided, the club's part may be recorded.
   */
  readonly withinClub: (club: ClubPlace) => readonly UnitKey[]
  /** The area of a commune on another day: in one unit, or in parts of several units. */
  readonly groundOn: (commune: UnitKey, on: IsoDate) => readonly Ground[]
  /** All units in these scopes, with everything below them. Without a scope, there are none. */
  readonly under: (scopes: readonly Scope[]) => ReadonlySet<UnitKey>
  readonly version: number
  readonly hash: string
}

/** Builds the units in memory from the list. */
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
