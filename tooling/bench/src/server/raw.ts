import { createHash, randomUUID } from 'node:crypto'
import { Connection } from '../../../../apps/api/src/db/connection.ts'
import { timeOf } from '../side-by-side.ts'

/** CPU milliseconds of one run of prepared statements on their own connection, without server, session or rules. */
export type RawReads = Readonly<Record<'overview' | 'list' | 'page' | 'firstOfDate', number>>

const reads = {
  overview: [
    `select commune, substr(established_on, 1, 4), count(*) from clubs where established_on <= '2025-11-20' group by 1, 2`,
  ],
  list: ['select * from clubs order by id limit 50'],
  page: [
    `select * from clubs where id = (select max(id) from clubs)`,
    `select * from club_events where club = (select max(id) from clubs)`,
    `select count(*), sum(sex = 'female'), sum(birth < '1965-11-20'), sum(birth < '1970-11-20') from members
      where club = (select max(id) from clubs) and left_on is null`,
  ],
  firstOfDate: [
    `select club, count(*), sum(sex = 'female'), sum(birth < '1965-11-20'), sum(birth < '1970-11-20'), sum(hardships <> '[]')
      from members where joined_on <= '2025-11-20' and (left_on is null or left_on > '2025-11-20') group by club`,
  ],
} as const

export async function rawReads(path: string): Promise<RawReads> {
  const connection = new Connection(path, 'reader')
  const timed = (statements: readonly string[]) => {
    return timeOf(() => {
      for (const sql of statements) connection.run({ sql, args: [] })
    })
  }
  const figures = {
    overview: await timed(reads.overview),
    list: await timed(reads.list),
    page: await timed(reads.page),
    firstOfDate: await timed(reads.firstOfDate),
  }
  connection.close()
  return figures
}

const edits = 300

/** CPU milliseconds of one edit that is committed to disk, with its idempotency key and its link in a hash chain. */
export function rawEdits(path: string): number {
  const connection = new Connection(path, 'writer')
  connection.exec('create table if not exists bench_chain (seq integer primary key, hash text) strict')
  connection.exec('create table if not exists bench_keys (key text primary key, answer text) strict')
  const ids = connection.run(`select id from members limit ${edits}`).rows.map(({ id }) => String(id))
  const before = process.threadCpuUsage()
  for (const id of ids) {
    connection.exec('BEGIN IMMEDIATE')
    const key = randomUUID()
    connection.run({ sql: 'select * from bench_keys where key = ?', args: [key] })
    connection.run({ sql: 'select * from members where id = ?', args: [id] })
    connection.run({ sql: 'update members set phone = ? where id = ?', args: ['0912345678', id] })
    const [last] = connection.run('select hash from bench_chain order by seq desc limit 1').rows
    const hash = createHash('sha256').update(String(last?.['hash'])).update(id).digest('hex')
    connection.run({ sql: 'insert into bench_chain (hash) values (?)', args: [hash] })
    connection.run({ sql: 'insert into bench_keys values (?, ?)', args: [key, '{"version":2}'] })
    connection.exec('COMMIT')
  }
  const { user, system } = process.threadCpuUsage(before)
  connection.close()
  return (user + system) / 1000 / ids.length
}
