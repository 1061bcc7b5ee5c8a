import type { IsoDate } from '../calendar/iso-date.ts'
import type { AdministrativeUnit, Succession, UnitHistory } from './schema.ts'
import { isValidOn, type UnitKey } from './unit.ts'

/** A unit in which ground lies: the `whole` of that ground, or only a `part` of it. */
export type Ground = { readonly unit: UnitKey; readonly extent: 'whole' | 'part' }

/**
 * In which units of that day, earlier or later, lies the ground of this unit? The whole of it in one, or a part in each
 * of several: what stands there is in one of them, and which one must be asked. Parts that a later reform joins again
 * are whole again: Dân Hạ was divided in 2020, and both parts are in Kỳ Sơn since 2025. Of what was merged before it was
 * divided nobody tells the parts apart, so it may be in fewer units, never in others.
 * Empty when some of the ground cannot be followed; in the order of the keys.
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

/** One reform further: each step leads to units that begin later, or end earlier, so there is an end to it. */
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

/** What happened to the unit that ended: a new type is a new name too. */
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
