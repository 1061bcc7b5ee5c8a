import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { hoaBinh146, isoDate } from '@lienthehe/domain'
import { hoaBinhSuccessions, hoaBinhUnits } from '@lienthehe/domain/units/hoa-binh'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { verifyAudit } from '../../../apps/api/src/audit/verify.ts'
import { breakIn, noSteps, stepOf } from '../../../apps/api/src/books/chain.ts'
import { readWholeBook } from '../../../apps/api/src/books/queries.ts'
import { insertClubs, readClubs } from '../../../apps/api/src/clubs/queries.ts'
import type { Database } from '../../../apps/api/src/db/database.ts'
import { openDatabase } from '../../../apps/api/src/db/open.ts'
import { readMembers } from '../../../apps/api/src/members/queries.ts'
import { seedAdopted } from '../../../apps/api/src/plan/adopted.ts'
import { readReleases } from '../../../apps/api/src/releases/queries.ts'
import { compareRows } from '../../../apps/api/src/scrub/compare-rows.ts'
import { compareTimelines } from '../../../apps/api/src/scrub/compare-timelines.ts'
import { readWitnesses } from '../../../apps/api/src/scrub/witnesses.ts'
import { isIllustration } from '../../../apps/api/src/setup/instance.ts'
import { booksOf } from './books/books.ts'
import { fillDatabase } from './fill-database.ts'
import { meansOf } from './means.ts'
import { generateProvince } from './province.ts'
import { reportsOf } from './reports.ts'
import { visitsOf } from './visits.ts'

const migrationsFolder = join(import.meta.dirname, '..', '..', '..', 'apps', 'api', 'src', 'db', 'migrations')
const province = generateProvince(146)
// A few books are enough to test what is done with each.
const books = booksOf({ ...province, clubs: province.clubs.slice(0, 4) }, 146)
const stepsBooked = books.reduce((sum, { steps }) => sum + steps.length, 0)
const reports = reportsOf({ ...province, clubs: province.clubs.slice(0, 4) }, 146, isoDate('2025-12-31'))
const stepsReported = reports.reduce((sum, { steps }) => sum + steps.length, 0)
const visits = visitsOf(province.clubs.slice(0, 4), 146, isoDate('2025-12-31'))
const stepsVisited = visits.reduce((sum, { steps }) => sum + steps.length, 0)
const means = meansOf({ clubs: province.clubs, books }, 146, isoDate('2025-12-31'))
const stepsMeant = [...means.papers, ...means.lines, ...means.records, ...means.matters].reduce(
  (sum, { steps }) => sum + steps.length,
  0,
)
const now = new Date('2025-12-31T08:00:00Z')
let folder = ''
let target = { url: '', migrationsFolder }

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'lien-the-he-demo-'))
  target = { url: `file:${join(folder, 'demo.db')}`, migrationsFolder }
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

async function inDatabase<Answer>(use: (db: Database) => Promise<Answer>): Promise<Answer> {
  const { db, close } = await openDatabase({ ...target, drizzle: { casing: 'snake_case' } })
  try {
    return await use(db)
  } finally {
    await close()
  }
}

test('an empty database gets every club and member as generated, and says that it is an illustration', async () => {
  expect(await fillDatabase(target, { province, books, reports, visits, means, now })).toBe('filled')
  await inDatabase(async (db) => {
    const clubs = new Map((await readClubs(db)).map(({ club }) => [club.id, club]))
    expect(clubs.size).toBe(province.clubs.length)
    for (const club of province.clubs) expect(clubs.get(club.id)).toEqual(club)
    const members = new Map((await readMembers(db)).map(({ member }) => [member.id, member]))
    expect(members.size).toBe(province.members.length)
    for (const member of province.members) expect(members.get(member.id)).toEqual(member)
    expect(await isIllustration(db)).toBe(true)
    // The last entry is the release, which the public page shows.
    expect(await verifyAudit(db)).toMatchObject({
      sound: true,
      seq: 2 + stepsBooked + stepsReported + stepsVisited + stepsMeant,
    })
    expect(await readReleases(db)).toMatchObject([{ number: 1, asOf: '2025-12-31', withdrawal: null }])
  })
})

test('every book is chained, told of step by step in the history, and kept for facts and sums', async () => {
  await fillDatabase(target, { province, books, reports, visits, means, now })
  await inDatabase(async (db) => {
    for (const { club, steps } of books) {
      const rows = await readWholeBook(db, club)
      expect(breakIn(noSteps, rows)).toBeNull()
      expect(rows.map(stepOf)).toEqual(steps.map(({ step }) => step))
    }
    expect(await compareTimelines(db, { hasMoney: true })).toEqual([])
    expect(await compareRows(db, await readWitnesses(db))).toEqual([])
  })
})

test('a second demonstration changes nothing', async () => {
  await fillDatabase(target, { province, books, reports, visits, means, now })
  const other = generateProvince(147)
  expect(await fillDatabase(target, { province: other, books, reports, visits, means, now })).toBe(
    'alreadyIllustration',
  )
  expect(await inDatabase(async (db) => (await readClubs(db)).length)).toBe(province.clubs.length)
  expect(await inDatabase(readReleases)).toHaveLength(1)
})

test('a database with a single real club is left alone and is not called an illustration', async () => {
  await inDatabase(async (db) => {
    const unitHistory = { units: hoaBinhUnits, successions: hoaBinhSuccessions }
    await seedAdopted(db, { plans: [hoaBinh146], unitHistory }, now)
    await db.transaction((tx) => insertClubs(tx, province.clubs.slice(0, 1)))
  })
  expect(await fillDatabase(target, { province, books, reports, visits, means, now })).toBe('notEmpty')
  await inDatabase(async (db) => {
    expect(await readClubs(db)).toHaveLength(1)
    expect(await readMembers(db)).toEqual([])
    expect(await readReleases(db)).toEqual([])
    expect(await isIllustration(db)).toBe(false)
  })
})

test('a demonstration that breaks off leaves an empty database, and the next one fills it', async () => {
  const twice = { ...province, members: [...province.members, ...province.members.slice(-1)] }
  await expect(
    fillDatabase(target, { province: twice, books, reports, visits, means, now }),
  ).rejects.toThrow()
  expect(await inDatabase((db) => readClubs(db))).toEqual([])
  expect(await fillDatabase(target, { province, books, reports, visits, means, now })).toBe('filled')
})
