import type { AdministrativeUnit } from '../units/schema.ts'
import { ancestry, unitsOn } from '../units/unit.ts'
import { coversCountry } from './province.ts'
import type { Plan, Stratification, Stratum } from './schema.ts'

type StratifiedPlan = Pick<Plan, 'stratifications'>

/** The stratum with this id and its division; `undefined` when the plan has none. */
function findStratum(
  { stratifications = [] }: StratifiedPlan,
  id: string,
): { readonly stratum: Stratum; readonly division: Stratification } | undefined {
  for (const division of stratifications) {
    const stratum = division.strata.find((candidate) => candidate.id === id)
    if (stratum !== undefined) return { stratum, division }
  }
  return undefined
}

/**
 * The units that are in the stratum, in their given order; with `null` as the stratum, all units. Throws if the plan
 * has no such stratum.
 */
export function unitsOfStratum(
  plan: StratifiedPlan,
  id: string | null,
  units: readonly AdministrativeUnit[],
): readonly AdministrativeUnit[] {
  if (id === null) return units
  const found = findStratum(plan, id)
  if (found === undefined) throw new RangeError(`no stratum ${id}`)
  const { stratum, division } = found
  if (stratum.units.kind !== 'others') return units.filter((unit) => isNamed(stratum, unit))
  return units.filter((unit) => !division.strata.some((other) => isNamed(other, unit)))
}

function isNamed({ units: asked }: Stratum, { type, key }: AdministrativeUnit): boolean {
  switch (asked.kind) {
    case 'types':
      return asked.types.includes(type)
    case 'named':
      return asked.units.includes(key)
    case 'others':
      return false
  }
}

/** A mismatch between a division and the list of units: some units are in two strata of the division, or in none. */
export type StratumFault = {
  readonly kind: 'inTwoStrata' | 'inNoStratum'
  readonly units: readonly AdministrativeUnit[]
  readonly path: readonly (string | number)[]
}

/** Finds units that are in two strata of a division, or in none. */
export function strataFaults(
  plan: StratifiedPlan & Pick<Plan, 'province' | 'unitsOn' | 'targets'>,
  all: readonly AdministrativeUnit[],
): readonly StratumFault[] {
  const { stratifications = [] } = plan
  return stratifications.flatMap((division, index): readonly StratumFault[] => {
    const units = levelsDividedBy(plan, division).flatMap((level) => ownUnits(plan, level, all))
    const strataOf = (unit: AdministrativeUnit) => division.strata.filter((stratum) => isNamed(stratum, unit))
    const hasRest = division.strata.some(({ units: asked }) => asked.kind === 'others')
    const twice = units.filter((unit) => strataOf(unit).length > 1)
    const left = hasRest ? [] : units.filter((unit) => strataOf(unit).length === 0)
    const path = ['stratifications', index, 'strata']
    const faultOf = (kind: StratumFault['kind'], found: readonly AdministrativeUnit[]) =>
      found.length === 0 ? [] : [{ kind, units: found, path }]
    return [...faultOf('inTwoStrata', twice), ...faultOf('inNoStratum', left)]
  })
}

type UnitLevel = AdministrativeUnit['level']

/** The levels of units for which targets use these strata. */
function levelsDividedBy(
  { targets }: Pick<Plan, 'targets'>,
  { strata }: Stratification,
): readonly UnitLevel[] {
  const ids = strata.map(({ id }) => id)
  const levels = targets.flatMap(({ measure }) =>
    measure.kind === 'unitsServed' && measure.stratum !== null && ids.includes(measure.stratum)
      ? [measure.level]
      : [],
  )
  return [...new Set(levels)]
}

function ownUnits(
  plan: Pick<Plan, 'province' | 'unitsOn'>,
  level: UnitLevel,
  all: readonly AdministrativeUnit[],
): readonly AdministrativeUnit[] {
  const byKey = new Map(all.map((unit) => [unit.key, unit]))
  return unitsOn(all, level, plan.unitsOn).filter(
    ({ key }) => coversCountry(plan) || ancestry(byKey, key).at(-1)?.code === plan.province,
  )
}
