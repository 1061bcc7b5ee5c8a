import { hoaBinh146, isoDate } from '@lienthehe/domain'
import { can } from '@lienthehe/domain/access'
import { clubSorts, clubStatuses, cohorts } from '@lienthehe/domain/clubs'
import { standingWords } from '@lienthehe/domain/quality'
import { foldText, hasWordBeginning, soughtWords, wordsKey } from '@lienthehe/domain/text'
import { placeWords, unitKey } from '@lienthehe/domain/units'
import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { commands, perform } from '../testing/commands.ts'
import { fillTwoProvinces, type Instance, makeFolder, openInstance } from '../testing/instance.ts'
import { admin } from '../testing/matrix-target.ts'
import { userNameOf } from '../testing/people.ts'
import { unitOf } from '../testing/two-provinces.ts'
import type { ClubFilter, ClubRow } from './list.ts'

const folder = makeFolder()
const path = `${folder.path}/narrow.db`
let instance: Instance

beforeAll(async () => {
  await fillTwoProvinces(path)
  instance = await openInstance(path)
  // Clubs of several cohorts, states and places, some of them renamed or moved.
  for (const [step, command] of fc.sample(commands, { seed: 146, numRuns: 120 }).entries())
    await perform(instance, command, step)
})
afterAll(async () => {
  await instance.close()
  folder.remove()
})

type Filter = Omit<ClubFilter, 'page' | 'pageSize' | 'sort' | 'descending'>

const maybe = <One>(some: readonly One[]) =>
  fc.oneof(fc.constant(null), fc.constant(null), fc.constantFrom(...some))
const filters: fc.Arbitrary<Filter> = fc.record({
  asOf: fc.constantFrom('2019-12-31', '2023-06-30', '2025-11-20').map(isoDate),
  search: fc.constantFrom(
    '',
    '',
    'xóm',
    'ZQ11',
    'moi zq',
    'liên zq12',
    'hoa binh',
    'tu',
    'nobody',
    'x. zq, liên',
    'tt',
  ),
  unit: maybe([...['1', '11', '12', '111', '122', '2', '21'].map(unitOf), unitKey('04831@2025-07-01')]),
  status: maybe(clubStatuses),
  cohort: maybe(cohorts),
  foundedIn: maybe([2019, 2021, 2023]),
  rule: maybe(hoaBinh146.clubRules.map(({ id }) => id)),
  standing: maybe(standingWords),
})
const users = fc.constantFrom(
  admin,
  userNameOf('officer', 'district'),
  userNameOf('viewer', 'commune'),
  userNameOf('clubBoard', 'club'),
)

const whole: Omit<Filter, 'asOf'> = {
  unit: null,
  status: null,
  cohort: null,
  foundedIn: null,
  rule: null,
  standing: null,
  search: '',
}

async function listOf(user: string, filter: Filter) {
  const { clubs } = await instance.as(user)
  return clubs.list({ ...filter, page: 1, pageSize: 200 })
}

/** Does the filter match this row, judged only by what the list shows of it? */
function isAskedFor({ name, village, ...row }: ClubRow, filter: Filter): boolean {
  const { unit, status, cohort, foundedIn, rule, standing, search } = filter
  const places = [row.commune, row.district, row.communeNow].flatMap((place) => place ?? [])
  const texts = [foldText(`${name} ${village ?? ''}`), places.map(placeWords).join(' ')]
  return (
    (unit === null || instance.services.units.within(row.commune.key).includes(unit)) &&
    (status === null || row.status === status) &&
    (cohort === null || row.cohort === cohort) &&
    (foundedIn === null || row.establishedOn.startsWith(`${foundedIn}-`)) &&
    (standing === null ||
      row.standings.some((one) => one.word === standing && (rule === null || one.rule === rule))) &&
    soughtWords(search).every((word) => texts.some(hasWordBeginning(word)))
  )
}

test('a list holds the clubs that the user may see and of which each part of the filter is so, by name (400 lists)', async () => {
  const counts = new Set<number>()
  await fc.assert(
    fc.asyncProperty(users, filters, async (userName, filter) => {
      const { user } = await instance.contextOf(userName)
      const everything = await listOf(admin, { ...whole, asOf: filter.asOf })
      const expected = everything.rows.filter(
        (row) =>
          user !== null &&
          can(user, 'club.read', {
            within: instance.services.units.within(row.commune.key),
            club: row.id,
          }) &&
          isAskedFor(row, filter),
      )
      const { rows, total } = await listOf(userName, filter)
      expect(rows).toEqual(expected)
      expect(total).toBe(expected.length)
      counts.add(total)
    }),
    { seed: 146, numRuns: 400 },
  )
  // Makes sure that the lists had different lengths: otherwise all could have been empty.
  expect(counts.size).toBeGreaterThan(8)
})

const isKnown = ({ members }: ClubRow) => members.high !== 'unbounded'

describe('a list stands in the order that is asked for, and by name within it', () => {
  const nameOf = (place: { readonly name: string } | null) => place && wordsKey(place.name)
  const standingBy =
    (rule: string) =>
    ({ standings }: ClubRow) => {
      const word = standings.find((standing) => standing.rule === rule)?.word
      return word === undefined ? null : String(standingWords.indexOf(word))
    }
  /**
   * The sort key, computed from the row that the list shows; `null`: the value is unknown, so the row comes last in
   * either direction.
   */
  const keys: readonly { sort: ClubFilter['sort']; keyOf: (row: ClubRow) => string | null }[] = [
    { sort: 'name', keyOf: ({ name }) => wordsKey(name) },
    { sort: 'village', keyOf: ({ village }) => village && wordsKey(village) },
    { sort: 'commune', keyOf: ({ commune }) => nameOf(commune) },
    { sort: 'district', keyOf: ({ district }) => nameOf(district) },
    { sort: 'communeNow', keyOf: ({ communeNow }) => nameOf(communeNow) },
    { sort: 'cohort', keyOf: ({ cohort }) => String(cohorts.indexOf(cohort)) },
    { sort: 'established', keyOf: ({ establishedOn }) => establishedOn },
    {
      sort: 'members',
      keyOf: (row) => (isKnown(row) ? String(row.members.low).padStart(4, '0') : null),
    },
    { sort: 'status', keyOf: ({ status }) => String(clubStatuses.indexOf(status)) },
    { sort: 'rule:club.women', keyOf: standingBy('club.women') },
  ]
  const everything = { ...whole, asOf: null, page: 1, pageSize: 200 }

  test('and each order is one of these', () => {
    expect(keys.map(({ sort }) => sort)).toEqual([...clubSorts, 'rule:club.women'])
  })

  test.each(keys)('$sort', async ({ sort, keyOf }) => {
    const { clubs } = await instance.as(admin)
    const byName = (await clubs.list(everything)).rows
    for (const descending of [false, true]) {
      const compare = (one: ClubRow, other: ClubRow) => {
        const [first, second] = [keyOf(one), keyOf(other)]
        if (first === second) return 0
        if (first === null || second === null) return first === null ? 1 : -1
        return first < second === descending ? 1 : -1
      }
      const { rows } = await clubs.list({ ...everything, sort, descending })
      const names = byName.toSorted(compare)
      expect(rows).toEqual(sort === 'name' && descending ? byName.toReversed() : names)
    }
  })

  test('a word that names no order is refused', async () => {
    const { clubs } = await instance.as(admin)
    await expect(clubs.list({ ...everything, sort: 'rule:; drop' })).rejects.toThrow()
  })

  test('a club without a list is neither the smallest nor the largest', async () => {
    const { clubs } = await instance.as(admin)
    for (const descending of [false, true]) {
      const { rows } = await clubs.list({ ...everything, sort: 'members', descending })
      const known = rows.map(isKnown)
      expect([...new Set(known)]).toEqual([true, false])
      expect(known.indexOf(false)).toBeGreaterThan(known.lastIndexOf(true))
    }
  })
})
