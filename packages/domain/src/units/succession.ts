import type { IsoDate } from '../calendar/iso-date.ts'
import type { AdministrativeUnit, Succession, UnitHistory } from './schema.ts'
import { isValidOn, type UnitKey } from './unit.ts'

/** A unit that has some land: the `whole` of that land, or only a `part` of it. */
export type Ground = { readonly unit: UnitKey; readonly extent: 'whole' | 'part' }

/**
 * The units of a day, earlier or later, that contain the land of this unit: one that has the `whole` of it, or several
 * with a `part` each. In the second case, a club recorded in the old unit is in one of these, and somebody must say in
 * which one. Parts that a later reform joined again count as whole: Dân Hạ was divided in 2020, and both parts are in
 * Kỳ Sơn since 2025. If land was merged before it was divided, its parts cannot be distinguished any more; then it may
 * be in fewer units than these, but never in others. Empty if some of the land cannot be followed. Sorted by key.
 */
export function groundOn(
  units: ReadonlyMap<UnitKey, AdministrativeUnit>,
  successions: readonly Succession[],
  key: UnitKey,
  on: IsoDate,
): readonly Ground[] {
  const follow = (reached: UnitKey): readonly UnitKey[] => {
    const unit = units.get(reached)
    if (unit === undefined) return []
    if (isValidOn(unit, on)) return [reached]
    const ways = stepTowards(on, unit, successions).map(follow)
    return ways.some((way) => way.length === 0) ? [] : ways.flat()
  }
  const found = [...new Set(follow(key))].toSorted()
  return found.map((unit) => ({ unit, extent: found.length === 1 ? 'whole' : 'part' }))
}

/** Goes one reform further. Each step leads to units that begin later, or end earlier, so the steps come to an end. */
function stepTowards(
  on: IsoDate,
  { key, validFrom }: AdministrativeUnit,
  successions: readonly Succession[],
): readonly UnitKey[] {
  if (validFrom > on) return successions.filter(({ to }) => to.includes(key)).map(({ from }) => from)
  return successions.filter(({ from }) => from === key).flatMap(({ to }) => to)
}

/** The ways in which a unit can end. */
export const successionKinds = ['unchanged', 'renamed', 'merged', 'divided'] as const
export type SuccessionKind = (typeof successionKinds)[number]

/** What happened to the unit that ended? A new type counts as renamed. */
export function successionKindOf(
  { from, to }: Succession,
  { units, successions }: UnitHistory,
): SuccessionKind {
  const [only, ...others] = to
  if (only === undefined || others.length > 0) return 'divided'
  if (successions.some((other) => other.from !== from && other.to.includes(only))) return 'merged'
  const [before, after] = [from, only].map((key) => units.find((unit) => unit.key === key))
  return before?.name === after?.name && before?.type === after?.type ? 'unchanged' : 'renamed'
}
