import {
  type AdministrativeUnit,
  ancestry,
  type IsoDate,
  isoDate,
  isValidOn,
  type Scope,
  type Succession,
  type UnitKey,
  unitKey,
} from '@lienthehe/domain'
import type { Database } from '../db/database.ts'
import { units } from '../db/schema/index.ts'

/** All units in memory: they change by law, a few times in a decade, and every request asks for them. */
export type UnitTree = {
  readonly all: readonly AdministrativeUnit[]
  /** What became of each: law, like the units, and not kept in the database, as nothing there refers to it. */
  readonly successions: readonly Succession[]
  readonly byKey: ReadonlyMap<UnitKey, AdministrativeUnit>
  /** The unit and everything above it, nearest first. */
  readonly within: (key: UnitKey) => readonly UnitKey[]
  /** The units of the scopes with everything below them. No scope, no unit. */
  readonly under: (scopes: readonly Scope[]) => ReadonlySet<UnitKey>
  readonly validOn: (key: UnitKey, date: IsoDate) => AdministrativeUnit | undefined
}

/** Adds the units that the database does not know yet; those it knows stay as they are. */
export async function seedUnits(db: Database, known: readonly AdministrativeUnit[]): Promise<void> {
  const stored = new Set((await db.select({ key: units.key }).from(units)).map(({ key }) => key))
  const missing = known.filter(({ key }) => !stored.has(key))
  if (missing.length === 0) return
  // Parents first, as the reference to them is checked at once.
  const levels = ['province', 'district', 'commune'] as const
  const ordered = levels.flatMap((level) => missing.filter((unit) => unit.level === level))
  await db.transaction(async (tx) => {
    await tx.insert(units).values(ordered.map((unit) => ({ ...unit })))
  })
}

export async function readUnitTree(db: Database, successions: readonly Succession[]): Promise<UnitTree> {
  const rows = await db.select().from(units)
  return unitTreeOf(
    successions,
    rows.map((row) => ({
      ...row,
      key: unitKey(row.key),
      parent: row.parent === null ? null : unitKey(row.parent),
      validFrom: isoDate(row.validFrom),
      validTo: row.validTo === null ? null : isoDate(row.validTo),
    })),
  )
}

function unitTreeOf(successions: readonly Succession[], all: readonly AdministrativeUnit[]): UnitTree {
  const byKey = new Map(all.map((unit) => [unit.key, unit]))
  const paths = new Map(all.map(({ key }) => [key, ancestry(byKey, key).map((unit) => unit.key)]))
  const within = (key: UnitKey) => paths.get(key) ?? []
  return {
    all,
    successions,
    byKey,
    within,
    under: (scopes) => {
      const roots = new Set(scopes.flatMap((scope) => (scope.kind === 'unit' ? [scope.unit] : [])))
      return new Set(all.map(({ key }) => key).filter((key) => within(key).some((above) => roots.has(above))))
    },
    validOn: (key, date) => {
      const unit = byKey.get(key)
      return unit !== undefined && isValidOn(unit, date) ? unit : undefined
    },
  }
}
