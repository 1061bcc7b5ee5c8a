import { dateOf } from '../../../../apps/api/src/calendar/today.ts'
import { openDatabase } from '../../../../apps/api/src/db/open.ts'
import { booksOf } from '../../../demo/src/books/books.ts'
import { fillDatabase } from '../../../demo/src/fill-database.ts'
import { meansOf } from '../../../demo/src/means.ts'
import { generateProvince } from '../../../demo/src/province.ts'
import { reportsOf } from '../../../demo/src/reports.ts'
import { visitsOf } from '../../../demo/src/visits.ts'
import { migrationsFolder } from './folders.ts'

/** The number of the plan, so that every run measures the same province. */
const seed = 146
/** No other records: here only the clubs and their members grow. */
const nothingBeside = {
  books: [],
  reports: [],
  visits: [],
  means: { papers: [], lines: [], records: [], matters: [] },
}

/**
 * Fills a new database with this many copies of the demonstration: each copy of a club has its own id and number, and
 * its own copies of members and events. × 72 are 10,008 clubs and 561,240 members.
 */
export async function fillManyTimes(path: string, times: number, now: Date): Promise<void> {
  await fillDatabase(inFile(path), { ...nothingBeside, province: generateProvince(seed), now })
  await copyRows(path, times, clubsAndMembers)
}

/** Like `fillManyTimes`, but also copies books, reports, visits, papers and means; each copy of a club has its own. */
export async function fillWholeManyTimes(path: string, times: number, now: Date): Promise<void> {
  const province = generateProvince(seed)
  const today = dateOf(now)
  const books = booksOf(province, seed, today)
  await fillDatabase(inFile(path), {
    ...{ province, books, now },
    reports: reportsOf(province, seed, today),
    visits: visitsOf(province.clubs, seed, today),
    means: meansOf({ clubs: province.clubs, books }, seed, today),
  })
  // No commune has seventy copies of a person: the duplicate key gets the copy's number, so that each copy
  // has as many possible duplicates as the demonstration.
  const members = { ...clubsAndMembers['members'], duplicate_key: `one.duplicate_key || ' ' || copy` }
  await copyRows(path, times, { ...clubsAndMembers, members, ...besideClubs })
}

/** The columns that differ in a copied row, with the SQL of each. */
type Copied = Readonly<Record<string, Readonly<Record<string, string>>>>

/** Ids are random, except for these digits, which are the number of the copy. */
const ofCopy = (column: string) => `printf('%08x', copy) || substr(one."${column}", 9)`

const clubsAndMembers: Copied = {
  clubs: { id: ofCopy('id'), name: `one.name || ' ' || (copy + 1)` },
  club_events: { club: ofCopy('club') },
  members: { id: ofCopy('id'), club: ofCopy('club') },
}

const besideClubs: Copied = {
  book_steps: { club: ofCopy('club') },
  book_timelines: { club: ofCopy('club') },
  book_money: { club: ofCopy('club') },
  reports: { club: ofCopy('club') },
  visits: { position: 'null', id: ofCopy('id'), club: ofCopy('club') },
  papers: { id: ofCopy('id') },
  budget_lines: { id: ofCopy('id') },
  means_records: {
    id: ofCopy('id'),
    club: ofCopy('club'),
    about: `iif(one.club is null, one.about, json_set(one.about, '$.club', ${ofCopy('club')}))`,
  },
  matters: { id: ofCopy('id'), number: 'one.number + copy * 1000' },
}

function inFile(path: string) {
  return { url: `file:${path}`, migrationsFolder }
}

async function copyRows(path: string, times: number, copied: Copied): Promise<void> {
  if (times === 1) return
  const { client, close } = await openDatabase({ ...inFile(path), drizzle: { casing: 'snake_case' } })
  const columnsOf = async (table: string) =>
    (await client.execute(`select name from pragma_table_info('${table}')`)).rows.map(({ name }) =>
      String(name),
    )
  const copyOf = async (table: string, changed: Readonly<Record<string, string>>) => {
    const columns = await columnsOf(table)
    const values = columns.map((column) => changed[column] ?? `one."${column}"`)
    return `insert into ${table} (${columns.map((column) => `"${column}"`).join()})
      with recursive copies(copy) as (select 1 union all select copy + 1 from copies where copy < ${times - 1})
      select ${values.join()} from copies cross join ${table} as one order by copy, one.rowid;`
  }
  const statements: string[] = []
  for (const [table, changed] of Object.entries(copied)) statements.push(await copyOf(table, changed))
  await client.executeMultiple(statements.join('\n'))
  await close()
}
