import {
  closeSync,
  copyFileSync,
  openSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  truncateSync,
  writeFileSync,
  writeSync,
} from 'node:fs'
import { join } from 'node:path'
import { createClient } from '@libsql/client'
import type { Register, Registers } from './tampered-register.ts'

/** A change to a register that must not go unnoticed. */
export type Tampering = {
  readonly what: string
  /** It changes rows, which is also possible while a server uses the register. */
  readonly isOfRows: boolean
  readonly by: (register: Register, others: Registers) => Promise<void> | void
}

/** Fifteen changes: five to files, ten to rows. */
export const tamperings: readonly Tampering[] = [
  ofFiles('the database deleted', ({ database }) => rmSync(database)),
  ofFiles('the log deleted', ({ database }) => rmSync(`${database}-wal`)),
  ofFiles('the log cut in half', ({ database }) =>
    truncateSync(`${database}-wal`, Math.floor(statSync(`${database}-wal`).size / 2)),
  ),
  ofFiles('an older copy in its place', ({ database }, { older }) => {
    rmSync(`${database}-wal`)
    copyFileSync(older.database, database)
  }),
  ofFiles('another register in its place', ({ database }, { other }) => {
    rmSync(`${database}-wal`)
    copyFileSync(other.database, database)
  }),
  ofFiles('a page overwritten', ({ database }) => overwrite(database, 4096 * 3)),
  ofFiles('a paper replaced', ({ folder }) => {
    const papers = join(folder, 'attachments')
    const [paper = ''] = readdirSync(papers, { recursive: true, encoding: 'utf8' }).filter((name) =>
      statSync(join(papers, name)).isFile(),
    )
    writeFileSync(join(papers, paper), '%PDF-1.4 another\n%%EOF\n')
  }),
  ofRows('a club renamed', "update clubs set name = 'CLB khác' where name = 'CLB 2'"),
  ofRows('a member deleted', "delete from members where full_name = 'Bùi Thị 3 3'"),
  ofRows('a member made older', "update members set birth = '1930' where full_name = 'Bùi Thị 4 4'"),
  ofRows(
    'a right given',
    "insert into grants (user, role, unit) select user, 'viewer', unit from grants limit 1",
  ),
  ofRows('a sum in a book changed', "update book_steps set step = replace(step, '500000000', '400000000')"),
  ofRows('a number in the plan changed', "update plan_versions set content = replace(content, '70', '20')"),
  ofRows(
    'a password replaced',
    "update accounts set password = '$argon2id$v=19$m=19456,t=2,p=1$c2FsdA$aGFzaA'",
  ),
  ofRows('the last ten changes taken out', 'delete from audit where seq > (select max(seq) - 10 from audit)'),
]

function ofFiles(what: string, by: Tampering['by']): Tampering {
  return { what, isOfRows: false, by }
}

function ofRows(what: string, sql: string): Tampering {
  return { what, isOfRows: true, by: ({ database }) => changeRows(database, sql) }
}

/** Changes rows as an attacker would: removes the triggers first, and restores them afterwards. */
async function changeRows(database: string, sql: string): Promise<void> {
  const client = createClient({ url: `file:${database}` })
  try {
    await client.execute('pragma busy_timeout=5000')
    const { rows } = await client.execute("select name, sql from sqlite_schema where type = 'trigger'")
    await client.execute('pragma foreign_keys=off')
    for (const { name } of rows) await client.execute(`drop trigger ${String(name)}`)
    const { rowsAffected } = await client.execute(sql)
    for (const trigger of rows) await client.execute(String(trigger['sql']))
    if (rowsAffected === 0) throw new Error(`nothing was changed by: ${sql}`)
  } finally {
    client.close()
  }
}

function overwrite(path: string, from: number): void {
  const file = openSync(path, 'r+')
  writeSync(file, Buffer.alloc(4096), 0, 4096, from)
  closeSync(file)
}

/** Makes a random number generator; the same seed gives the same numbers (constants of Numerical Recipes). */
export function seeded(seed: number): (below: number) => number {
  let state = seed
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return Math.floor((state / 2 ** 32) * below)
  }
}

/** Flips one bit of the file, at a random place. */
export function flipBit(path: string, random: (below: number) => number): void {
  const bytes = readFileSync(path)
  const at = random(bytes.length)
  bytes[at] = (bytes[at] ?? 0) ^ (1 << random(8))
  writeFileSync(path, bytes)
}
