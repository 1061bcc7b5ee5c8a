import type { IsoDate } from '../calendar/iso-date.ts'
import type { AdministrativeUnit, Succession, UnitHistory } from './schema.ts'
import { groundOn } from './succession.ts'
import { ancestry, type UnitKey } from './unit.ts'

/**
 * For each unit: itself and everything above it, nearest first, and then the units of other days that hold the whole of
 * its ground, with everything above them. So a club in a commune of 2021 lies in its district of that time, in the
 * commune of 2025 and in the new province. For divided ground only what is true of every part is named: the province,
 * but none of the communes.
 */
export function linesOf({ units, successions }: UnitHistory): ReadonlyMap<UnitKey, readonly UnitKey[]> {
  const byKey = new Map(units.map((unit) => [unit.key, unit]))
  const above = new Map(units.map(({ key }) => [key, ancestry(byKey, key).map((unit) => unit.key)]))
  const days = [...new Set(units.map(({ validFrom }) => validFrom))].toSorted()
  const stepsAt = stepsTouching(successions)
  const linesOn = (unit: AdministrativeUnit, on: readonly IsoDate[]) => {
    const steps = reachableFrom(unit.key, stepsAt)
    const grounds = on.map((day) => groundOn(byKey, steps, unit.key, day))
    return grounds.flatMap((ground) => sharedBy(ground.map((place) => above.get(place.unit) ?? [])))
  }
  const before = new Map(
    units.map((unit) => [
      unit.key,
      linesOn(
        unit,
        days.filter((day) => day < unit.validFrom),
      ),
    ]),
  )
  const after = new Map(
    units.map((unit) => [
      unit.key,
      linesOn(
        unit,
        days.filter((day) => hasEnded(unit, day)),
      ),
    ]),
  )
  return new Map(
    [...above].map(([key, line]) => {
      // What lies in a province lies wherever the whole province came to lie. The reverse fails for earlier days: a
      // list that begins late does not say what else a unit was made from.
      const later = line.flatMap((place) => after.get(place) ?? [])
      return [key, [...new Set([...line, ...(before.get(key) ?? []), ...later])]]
    }),
  )
}

function hasEnded({ validTo }: AdministrativeUnit, day: IsoDate): boolean {
  return validTo !== null && day >= validTo
}

/** The units that are in every one of the lines, in the order of the first. */
function sharedBy([first = [], ...others]: readonly (readonly UnitKey[])[]): readonly UnitKey[] {
  return first.filter((key) => others.every((line) => line.includes(key)))
}

type Steps = ReadonlyMap<UnitKey, readonly Succession[]>

function stepsTouching(successions: readonly Succession[]): Steps {
  const steps = new Map<UnitKey, Succession[]>()
  for (const step of successions)
    for (const key of new Set([step.from, ...step.to])) steps.set(key, [...(steps.get(key) ?? []), step])
  return steps
}

/**
 * The successions that one unit's ground can pass through: only a few, so following them does not slow down as the list
 * grows.
 */
function reachableFrom(start: UnitKey, stepsAt: Steps): readonly Succession[] {
  const found = new Set<Succession>()
  const waiting = [start]
  const seen = new Set(waiting)
  for (let key = waiting.pop(); key !== undefined; key = waiting.pop())
    for (const step of stepsAt.get(key) ?? []) {
      found.add(step)
      for (const next of [step.from, ...step.to])
        if (!seen.has(next)) {
          seen.add(next)
          waiting.push(next)
        }
    }
  return [...found]
}
