import type { IsoDate } from '../calendar/iso-date.ts'
import type { AdministrativeUnit, Succession, UnitHistory } from './schema.ts'
import { groundOn } from './succession.ts'
import { ancestry, type UnitKey } from './unit.ts'

/**
 * For each unit: itself and the units above it, nearest first, and then the units of other days that contain its whole
 * land, with the units above those. Example: a club in a commune of 2021 is in its district of that time, in the
 * commune of 2025 and in the new province. If the land was divided, only units that contain every part are listed: the
 * province, but none of the new communes.
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
      // What is in a province is also in whatever unit got the whole province later. The reverse is not true
      // for earlier days: a list that begins late does not say what else a unit was made from.
      const later = line.flatMap((place) => after.get(place) ?? [])
      return [key, [...new Set([...line, ...(before.get(key) ?? []), ...later])]]
    }),
  )
}

function hasEnded({ validTo }: AdministrativeUnit, day: IsoDate): boolean {
  return validTo !== null && day >= validTo
}

/** The units that are in all of these lines, in the order of the first line. */
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

/** The successions that can affect one unit's land. These are only a few, so the time does not grow with the list. */
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
