import type { IsoDate } from '@lienthehe/domain'
import type { ClubPlace, ClubSort } from '@lienthehe/domain/clubs'
import { wordsKey } from '@lienthehe/domain/text'
import type { RegisterOn } from '../register/register.ts'
import { placesOfClub } from '../units/places.ts'
import type { UnitTree } from '../units/unit-tree.ts'

type Order = {
  readonly sort: ClubSort
  readonly descending: boolean
  readonly units: Pick<UnitTree, 'byKey' | 'withinClub'>
  readonly asOf: IsoDate
}

/**
 * Sorts these rows, which are already sorted by name, in the requested order. Equal rows stay sorted by name, and rows
 * with an unknown value come last.
 */
export function orderRows(register: RegisterOn, rows: readonly number[], order: Order): readonly number[] {
  const { sort, descending } = order
  if (sort === 'name') return descending ? rows.toReversed() : rows
  const keyOf = keyBy(register, order)
  const keyed = rows.map((row) => ({ row, key: keyOf(row) }))
  const known = keyed.flatMap(({ row, key }) => (key === null ? [] : [{ row, key }]))
  const sign = descending ? -1 : 1
  known.sort((one, other) => (one.key === other.key ? 0 : one.key < other.key ? -sign : sign))
  return [...known, ...keyed.filter(({ key }) => key === null)].map(({ row }) => row)
}

/** The value by which a row is compared; `null`: it is unknown. Within one order, all are numbers or all are texts. */
type KeyOf = (row: number) => number | string | null

function keyBy({ clubs, rows }: RegisterOn, order: Order): KeyOf {
  const { sort } = order
  switch (sort) {
    case 'members':
      // A club without a list has an unknown number of people: it is neither the smallest nor the largest.
      return (row) =>
        rows.facts.members.high[row] === Number.POSITIVE_INFINITY
          ? null
          : (rows.facts.members.low[row] ?? null)
    case 'status':
      return (row) => rows.statuses[row] ?? null
    case 'cohort':
      return (row) => rows.cohorts[row] ?? null
    case 'established':
      return (row) => clubs.at(row).club.establishedOn
    case 'village':
      return (row) => keyOfName(clubs.at(row).club.village)
    case 'commune':
    case 'district':
    case 'communeNow': {
      const keys = clubs.places.map((place) => keyOfName(nameOfPlace(place, sort, order)))
      return (row) => keys[clubs.placeOf[row] ?? -1] ?? null
    }
    default: {
      const column = rows.standings.find(({ rule }) => sort === `rule:${rule}`)
      return (row) => column?.words[row] ?? null
    }
  }
}

function nameOfPlace(
  place: ClubPlace,
  level: 'commune' | 'district' | 'communeNow',
  { units, asOf }: Order,
): string | null {
  const { commune, district, communeNow } = placesOfClub(units, place, asOf)
  return { commune, district, communeNow }[level]?.name ?? null
}

function keyOfName(name: string | null): string | null {
  return name === null ? null : wordsKey(name)
}
