import { isoDate } from '../calendar/iso-date.ts'
import rowsOf2020 from './data/hoa-binh-2020.json' with { type: 'json' }
import rowsOf2025 from './data/hoa-binh-2025.json' with { type: 'json' }
import { type AdministrativeUnit, type UnitKey, unitKey, unitLevels, unitTypes } from './unit.ts'

type Row = (typeof rowsOf2020)[number] | (typeof rowsOf2025)[number]

/** Hòa Bình's units since 2020-01-01 and the communes of Phú Thọ that took their ground on 2025-07-01; sources in `data/README.md`. */
export const hoaBinhUnits: readonly AdministrativeUnit[] = [...read(rowsOf2020), ...read(rowsOf2025)]

function read(rows: readonly Row[]): readonly AdministrativeUnit[] {
  return rows.map((row) => ({
    key: unitKey(`${row.code}@${row.validFrom}`),
    code: row.code,
    name: row.name,
    type: wordOf(unitTypes, row.type),
    level: wordOf(unitLevels, row.level),
    parent: row.parentCode === null ? null : parentKey(rows, row.parentCode),
    validFrom: isoDate(row.validFrom),
    validTo: row.validTo === null ? null : isoDate(row.validTo),
  }))
}

/** Within one list no parent has two versions, so its code finds it. */
function parentKey(rows: readonly Row[], code: string): UnitKey {
  const parent = rows.find((row) => row.code === code)
  if (parent === undefined) throw new RangeError(`no unit has the code ${code}`)
  return unitKey(`${code}@${parent.validFrom}`)
}

function wordOf<Word extends string>(words: readonly Word[], text: string): Word {
  const word = words.find((known) => known === text)
  if (word === undefined) throw new RangeError(`unknown word: ${text}`)
  return word
}
