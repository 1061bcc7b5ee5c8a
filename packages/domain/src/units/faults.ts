import type { AdministrativeUnit, Succession, UnitHistory } from './schema.ts'
import { type UnitKey, unitLevels } from './unit.ts'

/** What contradicts itself in a list of units, and where: a path into it and a sentence. */
export type UnitFault = { readonly path: readonly (string | number)[]; readonly message: string }

/** A field and what is wrong with it. */
type Fault<Subject> = readonly [field: keyof Subject & string, message: string]
type Units = ReadonlyMap<UnitKey, AdministrativeUnit>

/** Where do these units and their successions contradict themselves or each other? */
export function* findFaults({ units, successions }: UnitHistory): Iterable<UnitFault> {
  const byKey: Units = new Map(units.map((unit) => [unit.key, unit]))
  const versions = new Map<string, AdministrativeUnit[]>()
  for (const [index, unit] of units.entries()) {
    const before = versions.get(unit.code) ?? []
    for (const [field, message] of [...faultsOfTime(unit, before), ...faultsOfParent(unit, byKey)])
      yield { path: ['units', index, field], message }
    versions.set(unit.code, [...before, unit])
  }
  const told = new Set<UnitKey>()
  for (const [index, succession] of successions.entries()) {
    for (const [field, message] of faultsOfStep(succession, byKey, told))
      yield { path: ['successions', index, field], message }
    told.add(succession.from)
  }
}

function* faultsOfTime(
  unit: AdministrativeUnit,
  listedBefore: readonly AdministrativeUnit[],
): Iterable<Fault<AdministrativeUnit>> {
  const { key, code, validFrom, validTo } = unit
  if (key !== `${code}@${validFrom}`) yield ['key', `${key} is not the key of ${code} from ${validFrom} on`]
  if (validTo !== null && validTo <= validFrom)
    yield ['validTo', `${key} ends on ${validTo} and begins on ${validFrom}`]
  const other = listedBefore.find((version) => !isOver(version, unit) && !isOver(unit, version))
  if (other !== undefined) yield ['validFrom', `${key} and ${other.key} are in force together under one code`]
}

function isOver({ validTo }: AdministrativeUnit, { validFrom }: AdministrativeUnit): boolean {
  return validTo !== null && validTo <= validFrom
}

function* faultsOfParent(unit: AdministrativeUnit, units: Units): Iterable<Fault<AdministrativeUnit>> {
  const { key, level, parent, validFrom, validTo } = unit
  if (parent === null) return
  const above = units.get(parent)
  if (above === undefined) return yield ['parent', `${key} lies in ${parent}, which is not in the list`]
  const circle = circleFrom(key, units)
  if (circle.length > 0) return yield ['parent', `${key} lies in itself: ${circle.join(' → ')}`]
  if (unitLevels.indexOf(above.level) >= unitLevels.indexOf(level))
    yield ['parent', `${key} is a ${level} and cannot lie in ${parent}, a ${above.level}`]
  if (
    validFrom < above.validFrom ||
    (above.validTo !== null && (validTo === null || validTo > above.validTo))
  )
    yield ['parent', `${key} is in force on days on which ${parent} is not`]
}

/** The way up from the unit back to itself; empty when it leads elsewhere. */
function circleFrom(start: UnitKey, units: Units): readonly UnitKey[] {
  const way: UnitKey[] = []
  let next: UnitKey | null | undefined = start
  while (next && !way.includes(next)) {
    way.push(next)
    next = units.get(next)?.parent
  }
  return next === start ? [...way, start] : []
}

function* faultsOfStep(
  { on, from, to }: Succession,
  units: Units,
  told: ReadonlySet<UnitKey>,
): Iterable<Fault<Succession>> {
  const before = units.get(from)
  if (before === undefined) yield ['from', `${from} is not in the list of units`]
  else if (before.validTo !== on) yield ['on', `${from} does not end on ${on}`]
  if (told.has(from)) yield ['from', `what became of ${from} is told twice`]
  for (const [index, key] of to.entries()) {
    const after = units.get(key)
    if (after === undefined) yield ['to', `${key} is not in the list of units`]
    else if (after.validFrom !== on) yield ['on', `${key} does not begin on ${on}`]
    if (to.indexOf(key) !== index) yield ['to', `${key} is named twice`]
  }
}
