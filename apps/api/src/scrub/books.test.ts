import { isoDate } from '@lienthehe/domain'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { readStepIds } from '../books/queries.ts'
import { createBookShelf } from '../books/shelf.ts'
import { readMigrations } from '../db/journal.ts'
import { sqlForServer } from '../db/remote/server-sql.ts'
import { beginBook } from '../testing/club-book.ts'
import { fillTwoProvinces, type Instance, makeFolder, openCopy, openInstance } from '../testing/instance.ts'
import { target, userNameOf } from '../testing/people.ts'
import { clubIdOf, memberIdOf, uuidOf } from '../testing/two-provinces.ts'
import { compareRows } from './compare-rows.ts'
import { compareTimelines } from './compare-timelines.ts'
import { readWitnesses } from './witnesses.ts'

const folder = makeFolder()
const template = `${folder.path}/template.db`
const club = clubIdOf(target)
let copies = 0

beforeAll(async () => {
  await fillTwoProvinces(template)
  const instance = await openInstance(template)
  const caller = await instance.as(userNameOf('clubBoard', 'club'))
  await beginBook(caller, { club, borrower: memberIdOf(target, 1), text: 'HelpAge' })
  await instance.close()
})
afterAll(() => folder.remove())

async function withCopy(use: (instance: Instance) => Promise<void>): Promise<void> {
  const instance = await openCopy(template, `${++copies}`)
  try {
    await use(instance)
  } finally {
    await instance.close()
  }
}

const edit = `update book_steps set step = replace(step, '6000000', '5000000') where position = 4`

/** Changes the tables as somebody with the sqlite3 program could: removes the triggers, then runs the statements. */
async function tamper({ services: { db } }: Instance, ...statements: readonly string[]) {
  await db.run('drop trigger book_steps_are_not_edited')
  await db.run('drop trigger book_steps_are_not_deleted')
  for (const statement of statements) await db.run(statement)
}

async function findingsOf({ services: { db } }: Instance) {
  const findings = await compareRows(db, await readWitnesses(db))
  return findings.filter((finding) => 'of' in finding && finding.of === 'bookStep')
}

test.each([edit, 'delete from book_steps where position = 6'])(
  'the database itself refuses %s',
  (statement) =>
    withCopy(async ({ services }) => {
      await expect(services.db.run(statement)).rejects.toMatchObject({
        cause: { message: expect.stringContaining('append-only') },
      })
    }),
)

test('a book as it was kept is what the history says', () =>
  withCopy(async (instance) => {
    expect(await readStepIds(instance.services.db)).toHaveLength(6)
    expect(await findingsOf(instance)).toEqual([])
  }))

test('a loan that was made smaller is named, on the fund’s page as well', () =>
  withCopy(async (instance) => {
    await tamper(instance, edit)
    expect(await findingsOf(instance)).toEqual([
      { kind: 'rowChanged', of: 'bookStep', id: `${club}/4`, fields: ['hash'], seq: expect.any(Number) },
    ])
    const { brokenAt } = await createBookShelf().read(instance.services.db, club)
    expect(brokenAt).toBe(4)
  }))

test('a step that was taken out is named, and so is each of the last ones when they are cut off', () =>
  withCopy(async (instance) => {
    await tamper(instance, 'delete from book_steps where position >= 4')
    expect((await findingsOf(instance)).map((finding) => 'id' in finding && finding.id)).toEqual([
      `${club}/4`,
      `${club}/5`,
      `${club}/6`,
    ])
  }))

test('a single step taken out of the middle is named, and the book breaks where the next one lacks it', () =>
  withCopy(async (instance) => {
    await tamper(instance, 'delete from book_steps where position = 3')
    expect((await findingsOf(instance)).map((finding) => 'id' in finding && finding.id)).toEqual([
      `${club}/3`,
    ])
    const { brokenAt } = await createBookShelf().read(instance.services.db, club)
    expect(brokenAt).toBe(3)
  }))

test('the last ten steps cut off are each named, though what is left is a whole chain', () =>
  withCopy(async (instance) => {
    const { books } = await instance.as(userNameOf('clubBoard', 'club'))
    for (let number = 1; number <= 12; number += 1) {
      const draft = { valueOn: isoDate('2025-05-05'), fund: 'activityFund', amountDong: 1000 } as const
      await books.spend({ key: uuidOf(`cut ${number}`), club, draft: { ...draft, purpose: 'nước' } })
    }
    await tamper(instance, 'delete from book_steps where position > 8')
    expect((await findingsOf(instance)).map((finding) => 'id' in finding && finding.id)).toEqual(
      [9, 10, 11, 12, 13, 14, 15, 16, 17, 18].map((position) => `${club}/${position}`),
    )
    // The book's chain alone cannot show that its end is missing; the history shows it.
    const { brokenAt } = await createBookShelf().read(instance.services.db, club)
    expect(brokenAt).toBeNull()
  }))

test('a step that no change made is named', () =>
  withCopy(async (instance) => {
    const columns = 'club, position + 1, kind, step, "by", at, hash, hash'
    await tamper(instance, `insert into book_steps select ${columns} from book_steps where position = 6`)
    expect(await findingsOf(instance)).toEqual([{ kind: 'rowUnknown', of: 'bookStep', id: `${club}/7` }])
  }))

test('what is kept of a book for the facts of its club is recounted from the book', () =>
  withCopy(async (instance) => {
    const { db } = instance.services
    expect(await compareTimelines(db, { hasMoney: true })).toEqual([])
    await db.run(`update book_timelines set timeline = json_set(timeline, '$.loans', json('[]'))`)
    expect(await compareTimelines(db, { hasMoney: true })).toEqual([{ kind: 'bookFactsWrong', club }])
  }))

test('a book that was kept before it was said what its funds are worth is brought to what its steps make', () =>
  withCopy(async (instance) => {
    const { db } = instance.services
    const migration = readMigrations(`${import.meta.dirname}/../db/migrations`).find(({ tag }) =>
      tag.endsWith('_what_funds_were_worth'),
    )
    if (migration === undefined) throw new RangeError('there is no such migration')
    // A file database can use both versions of the migration's SQL, a database server only its own.
    const isOnServer = process.env['TEST_DATABASE'] === 'server'
    for (const sql of [...(isOnServer ? [] : [migration.sql]), sqlForServer(migration)]) {
      await db.run(`update book_timelines set timeline = json_remove(timeline, '$.worth')`)
      expect(await compareTimelines(db, { hasMoney: true })).toEqual([{ kind: 'bookFactsWrong', club }])
      await db.run(sql)
      expect(await compareTimelines(db, { hasMoney: true })).toEqual([])
    }
  }))
