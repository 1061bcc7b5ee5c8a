import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { isoDate } from '@lienthehe/domain'
import { Connection } from '../../../apps/api/src/db/connection.ts'
import { generateProvince } from '../../demo/src/province.ts'
import { reportsOf } from '../../demo/src/reports.ts'
import { bundleChild } from './server/bundle.ts'
import { fillManyTimes } from './server/grow.ts'
import { print, printHead, timed } from './server/timed.ts'
import { startUnderTest } from './server/under-test.ts'
import { timeOf } from './side-by-side.ts'

// `pnpm --filter @lienthehe/bench run late-list [times]`: fills a database with a year of reports from this
// many provinces, to measure the list of one month.
const sizes = process.argv.slice(2).map(Number)
const now = new Date('2025-11-20T03:00:00Z')
const months = Array.from({ length: 12 }, (_, place) =>
  new Date(Date.UTC(2024, 10 + place, 1)).toISOString().slice(0, 7),
)
const folder = mkdtempSync(join(tmpdir(), 'lienthehe-bench-'))
try {
  const bundle = await bundleChild()
  for (const times of sizes.length > 0 ? sizes : [1, 72]) {
    const path = join(folder, `x${times}.db`)
    await fillManyTimes(path, times, now)
    const raw = await fillYear(path)
    const server = await startUnderTest(path, { now, bundle })
    const [admin = ''] = server.cookies
    let asked = 0
    const ask = () => {
      asked += 1
      return server.client.ask('reports.ofUnit', admin, { unit: null, month: months[asked % months.length] })
    }
    for (let warm = 0; warm < 12; warm += 1) await ask()
    console.log(`\n× ${times}`)
    printHead()
    print(await timed(server, 'list of who is late', ask, times === 1 ? 300 : 24, raw))
    await server.stop()
  }
} finally {
  rmSync(folder, { recursive: true })
}

/**
 * Fills a year in which every club reports every month, a fifth of them late. Returns the CPU time of the prepared
 * statement for one month, in milliseconds.
 */
async function fillYear(path: string): Promise<number> {
  const sample = reportsOf(generateProvince(146), 146, isoDate('2025-11-20'))
    .flatMap(({ steps }) => steps.at(-1)?.report ?? [])
    .find(({ state }) => state.status === 'accepted')
  if (sample === undefined) throw new RangeError('the demonstration has no report to copy')
  const { club: _, month: __, state, ...content } = sample
  const connection = new Connection(path, 'writer')
  connection.run({
    sql: `with recursive months(month) as (
        select '2024-11' union all select strftime('%Y-%m', month || '-01', '+1 month') from months where month < '2025-10'),
      sent as (
        select id, month, strftime('%Y-%m-%dT08:00:00.000Z', month || '-01', '+1 month',
          iif(clubs.rowid % 5 = 0, '+8 days', '+2 days')) as at from clubs cross join months)
      insert into reports (club, month, version, content, status, first_submitted_at, state)
      select id, month, 2, ?, 'accepted', at, json_set(?, '$.firstSubmittedAt', at) from sent where true
      on conflict do nothing`,
    args: [JSON.stringify(content), JSON.stringify(state)],
  })
  const raw = await timeOf(() =>
    connection.run({ sql: `select * from reports where month = '2025-06'`, args: [] }),
  )
  connection.close()
  return raw
}
