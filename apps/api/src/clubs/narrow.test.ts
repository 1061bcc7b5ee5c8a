import {
  can,
  clubStatuses,
  cohorts,
  foldText,
  hoaBinh146,
  isoDate,
  placeWords,
  soughtWords,
  standingWords,
  unitKey,
  wordBeginning,
} from '@lienthehe/domain'
import { clubSorts } from '@lienthehe/domain/clubs'
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
  rule: null,
  standing: null,
  search: '',
}

async function listOf(user: string, filter: Filter) {
  const { clubs } = await instance.as(user)
  return clubs.list({ ...filter, page: 1, pageSize: 200 })
}

/** Is it one of those asked for, by what its own row says? */
function isAskedFor({ name, village, ...row }: ClubRow, filter: Filter): boolean {
  const { unit, status, cohort, rule, standing, search } = filter
  const places = [row.commune, row.district, row.communeNow].flatMap((place) => place ?? [])
  const texts = [foldText(`${name} ${village ?? ''}`), places.map(placeWords).join(' ')]
  return (
    (unit === null || instance.services.units.within(row.commune.key).includes(unit)) &&
    (status === null || row.status === status) &&
    (cohort === null || row.cohort === cohort) &&
    (standing === null ||
      row.standings.some((one) => one.word === standing && (rule === null || one.rule === rule))) &&
    soughtWords(search).every((word) => texts.some(wordBeginning(word)))
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
  // Or all lists could have been empty.
  expect(counts.size).toBeGreaterThan(8)
})

const isKnown = ({ members }: ClubRow) => members.high !== 'unbounded'

describe('a list stands in the order that is asked for, and by name within it', () => {
  const keyOf = {
    name: () => '',
    established: ({ establishedOn }) => establishedOn,
    members: (row) => (isKnown(row) ? String(row.members.low).padStart(4, '0') : 'unknown'),
    status: ({ status }) => String(clubStatuses.indexOf(status)),
  } as const satisfies Record<ClubFilter['sort'], (row: ClubRow) => string>
  const everything = { ...whole, asOf: null, page: 1, pageSize: 200 }

  test.each(clubSorts)('%s', async (sort) => {
    const { clubs } = await instance.as(admin)
    const byName = (await clubs.list(everything)).rows
    const key = keyOf[sort]
    const upwards = byName.toSorted((one, other) =>
      key(one) < key(other) ? -1 : key(one) > key(other) ? 1 : 0,
    )
    expect((await clubs.list({ ...everything, sort })).rows).toEqual(upwards)
    const downwards = (await clubs.list({ ...everything, sort, descending: true })).rows.map(key)
    const [known, unknown] = [upwards.filter(isKnown), upwards.filter((row) => !isKnown(row))]
    expect(downwards).toEqual(
      sort === 'members'
        ? [...known.map(key).toReversed(), ...unknown.map(key)]
        : upwards.map(key).toReversed(),
    )
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
