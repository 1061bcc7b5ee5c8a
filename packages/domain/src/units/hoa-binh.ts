import { isoDate } from '../calendar/iso-date.ts'
import rowsOf2009 from './data/hoa-binh-2009.json' with { type: 'json' }
import rowsOf2020 from './data/hoa-binh-2020.json' with { type: 'json' }
import rowsOf2025 from './data/hoa-binh-2025.json' with { type: 'json' }
import reforms from './data/hoa-binh-successions.json' with { type: 'json' }
import type { AdministrativeUnit, Succession } from './schema.ts'
import { type UnitKey, unitKey, unitLevels, unitTypes } from './unit.ts'

type Row = {
  readonly code: string
  readonly name: string
  readonly type: string
  readonly level: string
  readonly parentCode: string | null
  readonly validFrom: string
  readonly validTo: string | null
}

const { validFrom, validTo } = rowsOf2009

/**
 * The units of Hòa Bình since 2009-07-15, with the reforms of 2020 and 2021, and the communes of Phú Thọ that got their
 * land on 2025-07-01. The sources are in `data/README.md`.
 */
export const hoaBinhUnits: readonly AdministrativeUnit[] = [
  ...read(rowsOf2009.units.map((row) => ({ ...row, validFrom, validTo }))),
  ...read(rowsOf2020),
  ...read(rowsOf2025),
]

/** What each of these units became; the districts of 2020 have no successor. */
export const hoaBinhSuccessions: readonly Succession[] = reforms.flatMap(({ act, on, became }) =>
  became.map(([old = '', ...successors]) => ({
    act,
    on: isoDate(on),
    from: keyOf(old, ({ validTo: end }) => end === on),
    to: successors.map((code) => keyOf(code, ({ validFrom: start }) => start === on)),
  })),
)

function read(rows: readonly Row[]): readonly AdministrativeUnit[] {
  return rows.map((row) => ({
    key: unitKey(`${row.code}@${row.validFrom}`),
    code: row.code,
    name: row.name,
    type: knownWord(unitTypes, row.type),
    level: knownWord(unitLevels, row.level),
    parent: row.parentCode === null ? null : parentKey(rows, row.parentCode),
    validFrom: isoDate(row.validFrom),
    validTo: row.validTo === null ? null : isoDate(row.validTo),
  }))
}

/** In one list a parent has only one version, so the code is enough to find it. */
function parentKey(rows: readonly Row[], code: string): UnitKey {
  const parent = rows.find((row) => row.code === code)
  if (parent === undefined) throw new RangeError(`no unit has the code ${code}`)
  return unitKey(`${code}@${parent.validFrom}`)
}

/** The key of the version of this code for which `isMeant` is true, e.g. that ends or begins with a reform. */
function keyOf(code: string, isMeant: (unit: AdministrativeUnit) => boolean): UnitKey {
  const unit = hoaBinhUnits.find((candidate) => candidate.code === code && isMeant(candidate))
  if (unit === undefined) throw new RangeError(`no unit of the code ${code} ends or begins there`)
  return unit.key
}

function knownWord<Word extends string>(words: readonly Word[], text: string): Word {
  const word = words.find((known) => known === text)
  if (word === undefined) throw new RangeError(`unknown word: ${text}`)
  return word
}
