import type { UnitFault } from './fault.ts'
import type { AdministrativeUnit, Succession, UnitHistory } from './schema.ts'
import { type UnitKey, unitLevels } from './unit.ts'

type Units = ReadonlyMap<UnitKey, AdministrativeUnit>
type FaultOf<Fault> = Fault extends UnitFault ? Omit<Fault, 'path'> : never
/** A field of a unit or of a succession, with its fault. */
type Found<Subject> = readonly [field: keyof Subject & string, fault: FaultOf<UnitFault>]

/** The contradictions within these units and successions, or between them; empty if there are none. */
export function findFaults({ units, successions }: UnitHistory): readonly UnitFault[] {
  const byKey: Units = new Map(units.map((unit) => [unit.key, unit]))
  const told = new Set<UnitKey>()
  const followed = new Set(successions.map(({ from }) => from))
  const listed = {
    byCode: new Map<string, AdministrativeUnit[]>(),
    byName: new Map<string, AdministrativeUnit[]>(),
  }
  const ofUnits = units.flatMap((unit, index) =>
    [
      ...faultsOfTime(unit),
      ...faultsOfOverlap(unit, listed),
      ...faultsOfParent(unit, byKey),
      ...faultsOfEnd(unit, followed),
    ].map(([field, fault]): UnitFault => ({ ...fault, path: ['units', index, field] })),
  )
  const ofSteps = successions.flatMap((succession, index) => {
    const found = [...faultsOfStep(succession, byKey, told)]
    told.add(succession.from)
    return found.map(([field, fault]): UnitFault => ({ ...fault, path: ['successions', index, field] }))
  })
  return [...ofUnits, ...ofSteps]
}

function* faultsOfTime(unit: AdministrativeUnit): Iterable<Found<AdministrativeUnit>> {
  const { key, code, validFrom, validTo } = unit
  if (key !== `${code}@${validFrom}`) yield ['key', { kind: 'wrongKey', unit: key, code, validFrom }]
  if (validTo !== null && validTo <= validFrom)
    yield ['validTo', { kind: 'endsTooEarly', unit: key, validFrom, validTo }]
}

/**
 * Reports two units that are valid at the same time with the same code, or with the same name in the same parent. Adds
 * the unit to the maps of units seen so far.
 */
function* faultsOfOverlap(
  unit: AdministrativeUnit,
  {
    byCode,
    byName,
  }: {
    readonly byCode: Map<string, AdministrativeUnit[]>
    readonly byName: Map<string, AdministrativeUnit[]>
  },
): Iterable<Found<AdministrativeUnit>> {
  const version = meetAmong(byCode, unit.code, unit)
  if (version !== undefined)
    yield ['validFrom', { kind: 'twoVersionsAtOnce', unit: unit.key, other: version.key }]
  const namesake = meetAmong(byName, [unit.parent, unit.type, unit.name].join(), unit)
  if (namesake !== undefined && namesake !== version)
    yield ['name', { kind: 'namesakesAtOnce', unit: unit.key, other: namesake.key }]
}

/** An earlier unit on the list that is valid at the same time as this one. */
function meetAmong(
  listed: Map<string, AdministrativeUnit[]>,
  sharing: string,
  unit: AdministrativeUnit,
): AdministrativeUnit | undefined {
  const before = listed.get(sharing) ?? []
  listed.set(sharing, [...before, unit])
  return before.find((other) => !isOver(other, unit) && !isOver(unit, other))
}

function isOver({ validTo }: AdministrativeUnit, { validFrom }: AdministrativeUnit): boolean {
  return validTo !== null && validTo <= validFrom
}

function* faultsOfParent(unit: AdministrativeUnit, units: Units): Iterable<Found<AdministrativeUnit>> {
  const { key, level, parent, validFrom, validTo } = unit
  if (parent === null) return
  const above = units.get(parent)
  if (above === undefined) return yield ['parent', { kind: 'parentUnknown', unit: key, parent }]
  const way = circleFrom(key, units)
  if (way.length > 0) return yield ['parent', { kind: 'circle', unit: key, way }]
  if (unitLevels.indexOf(above.level) >= unitLevels.indexOf(level))
    yield ['parent', { kind: 'parentTooLow', unit: key, level, parent, parentLevel: above.level }]
  if (
    validFrom < above.validFrom ||
    (above.validTo !== null && (validTo === null || validTo > above.validTo))
  )
    yield ['parent', { kind: 'parentNotInForce', unit: key, parent }]
}

/** The chain of parents from the unit back to itself; empty if it does not come back. */
function circleFrom(start: UnitKey, units: Units): readonly UnitKey[] {
  const way: UnitKey[] = []
  let next: UnitKey | null | undefined = start
  while (next && !way.includes(next)) {
    way.push(next)
    next = units.get(next)?.parent
  }
  return next === start ? [...way, start] : []
}

/**
 * A unit of a higher level may end without a successor, as the districts did in 2025. A commune may not, because its
 * land must be in some unit.
 */
function* faultsOfEnd(
  { key, level, validTo }: AdministrativeUnit,
  followed: ReadonlySet<UnitKey>,
): Iterable<Found<AdministrativeUnit>> {
  if (level === 'commune' && validTo !== null && !followed.has(key))
    yield ['validTo', { kind: 'groundLost', unit: key, validTo }]
}

function* faultsOfStep(
  { on, from, to }: Succession,
  units: Units,
  told: ReadonlySet<UnitKey>,
): Iterable<Found<Succession>> {
  const before = units.get(from)
  if (before === undefined) yield ['from', { kind: 'unitUnknown', unit: from }]
  else if (before.validTo !== on) yield ['on', { kind: 'doesNotEndThen', unit: from, on }]
  if (told.has(from)) yield ['from', { kind: 'toldTwice', unit: from }]
  for (const [index, key] of to.entries()) {
    const after = units.get(key)
    if (after === undefined) yield ['to', { kind: 'unitUnknown', unit: key }]
    else if (after.validFrom !== on) yield ['on', { kind: 'doesNotBeginThen', unit: key, on }]
    if (to.indexOf(key) !== index) yield ['to', { kind: 'namedTwice', unit: key }]
  }
}
