import { openDatabase } from '../../../../apps/api/src/db/open.ts'
import { fillDatabase } from '../../../demo/src/fill-database.ts'
import { generateProvince } from '../../../demo/src/province.ts'
import { migrationsFolder } from './folders.ts'

/** The number of the plan, so that every run measures the same province. */
/** Clubs and their members alone are what the figures grow with. */
const nothingBeside = {
  books: [],
  reports: [],
  visits: [],
  means: { papers: [], lines: [], records: [], matters: [] },
}
const seed = 146

/**
 * Fills a new database with the demonstration so many times over: each copy of a club has its own id and number, and
 * its own copies of the members and events. × 72 are 10,008 clubs and 561,240 members.
 */
export async function fillManyTimes(path: string, times: number, now: Date): Promise<void> {
  const url = `file:${path}`
  await fillDatabase({ url, migrationsFolder }, { ...nothingBeside, province: generateProvince(seed), now })
  if (times === 1) return
  const { client, close } = await openDatabase({
    url,
    migrationsFolder,
    drizzle: { casing: 'snake_case' },
  })
  const columnsOf = async (table: string) =>
    (await client.execute(`select name from pragma_table_info('${table}')`)).rows.map(({ name }) =>
      String(name),
    )
  const copyOf = async (table: string, changed: Readonly<Record<string, string>>) => {
    const columns = await columnsOf(table)
    const values = columns.map((column) => changed[column] ?? `one."${column}"`)
    return `insert into ${table} (${columns.map((column) => `"${column}"`).join()})
      with recursive copies(copy) as (select 1 union all select copy + 1 from copies where copy < ${times - 1})
      select ${values.join()} from ${table} as one cross join copies order by copy, one.rowid;`
  }
  await client.executeMultiple(
    [
      await copyOf('clubs', { id: idOfCopy('id'), name: `one.name || ' ' || (copy + 1)` }),
      await copyOf('club_events', { club: idOfCopy('club') }),
      await copyOf('members', { id: idOfCopy('id'), club: idOfCopy('club') }),
    ].join('\n'),
  )
  await close()
}

/** Ids are random but for these digits, which tell the copies apart. */
function idOfCopy(column: string): string {
  return `printf('%08x', copy) || substr(one."${column}", 9)`
}
