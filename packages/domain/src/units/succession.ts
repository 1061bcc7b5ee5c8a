import type { IsoDate } from '../calendar/iso-date.ts'
import type { AdministrativeUnit, Succession, UnitHistory } from './schema.ts'
import { isValidOn, type UnitKey } from './unit.ts'

/** A unit that holds ground: the `whole` of that ground, or only a `part` of it. */
export type Ground = { readonly unit: UnitKey; readonly extent: 'whole' | 'part' }

/**
 * In which units of that day, earlier or later, lies the ground of this unit? As a whole in one, or in parts in
 * several: then a thing located there is in one of them, and somebody must say which. Parts that a later reform joins
 * again are whole again: Dân Hạ was divided in 2020, and both parts are in Kỳ Sơn since 2025. If ground was merged
 * before it was divided, its parts can no longer be distinguished: it may lie in fewer units than these, never in
 * others. Empty when some of the ground cannot be followed; in the order of the keys.
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

/** One reform further: each step leads to units that begin later, or end earlier, so the steps come to an end. */
function stepTowards(
  on: IsoDate,
  { key, validFrom }: AdministrativeUnit,
  successions: readonly Succession[],
): readonly UnitKey[] {
  if (validFrom > on) return successions.filter(({ to }) => to.includes(key)).map(({ from }) => from)
  return successions.filter(({ from }) => from === key).flatMap(({ to }) => to)
}

/** What can become of a unit. */
export const successionKinds = ['unchanged', 'renamed', 'merged', 'divided'] as const
export type SuccessionKind = (typeof successionKinds)[number]

/** What happened to the unit that ended? A new type counts as a new name. */
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
