import { copyFileSync, existsSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs'
import Database from 'libsql'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { hashOf } from '../audit/append.ts'
import { headFileOf, readKnownOutside } from '../audit-head/head-file.ts'
import { StartRefused } from '../db/errors.ts'
import { clubs } from '../db/schema/index.ts'
import { makeFolder, openInstance } from '../testing/instance.ts'
import { admit, openWitnessed, witnessedClubs, witnessedMembers } from '../testing/witnessed.ts'
import { examineFile } from './examine.ts'
import { forbidsServing, type RegisterFinding } from './finding.ts'

const folder = makeFolder()
/** A database closed by its server, and one copied while the server ran: there the last member is only in the log. */
const closed = `${folder.path}/closed.db`
const killed = `${folder.path}/killed.db`
/** The same register some changes earlier, and a different register. */
const older = `${folder.path}/older.db`
const other = `${folder.path}/other.db`
let copies = 0

beforeAll(async () => {
  const instance = await openWitnessed(closed)
  const [club] = (await instance.services.db.select().from(clubs)).map(({ id }) => id)
  await instance.opened.noteHead()
  await instance.close()
  copyFileSync(closed, older)
  const again = await openInstance(closed, 'again')
  await admit(again, club ?? '', 'Lường Thị Muộn')
  await again.opened.noteHead()
  for (const ending of ['', '-wal', '.audit-head']) copyFileSync(`${closed}${ending}`, `${killed}${ending}`)
  await again.close()
  await (await openWitnessed(other)).close()
})
afterAll(() => folder.remove())

function copyOf(source: string): string {
  const path = `${folder.path}/copy-${++copies}.db`
  for (const ending of ['', '-wal', '.audit-head'])
    if (existsSync(`${source}${ending}`)) copyFileSync(`${source}${ending}`, `${path}${ending}`)
  return path
}

function bySql(...statements: readonly string[]) {
  return (path: string) => {
    const database = new Database(path)
    // Somebody who tampers would remove the triggers first and put them back afterwards.
    const triggers = database
      .prepare("select name, sql from sqlite_schema where type = 'trigger'")
      .raw(true)
      .all([])
      .map((row) => (Array.isArray(row) ? row.map(String) : []))
    database.exec('pragma foreign_keys=off')
    for (const [name] of triggers) database.exec(`drop trigger ${name}`)
    for (const statement of statements) database.exec(statement)
    for (const [, sql = ''] of triggers) database.exec(sql)
    database.exec('pragma wal_checkpoint(truncate)')
    database.close()
  }
}

const find = async (path: string) => (await examineFile(path, readKnownOutside(path))).findings

/** The reason why the server does not start with this database; `null`: it starts. */
async function refusalOf(path: string): Promise<string | null> {
  const outcome = await openInstance(path).catch((error: unknown) => error)
  if (outcome instanceof StartRefused) return outcome.reason
  if (outcome instanceof Error) throw outcome
  await (outcome as Awaited<ReturnType<typeof openInstance>>).close()
  return null
}

test.each([
  { what: 'closed in order', source: () => closed },
  { what: 'left by a server that was killed', source: () => killed },
])('a database $what is sound, and every row is what the history says', async ({ source }) => {
  const path = copyOf(source())
  const { findings, tally, head } = await examineFile(path, readKnownOutside(path))
  expect(findings).toEqual([])
  expect(tally).toEqual({ clubs: 2, members: 7, users: 1 })
  expect(head?.seq).toBe(12)
  expect(await refusalOf(path)).toBeNull()
})

describe('what is done to the files is found on start, and nobody is served', () => {
  test.each([
    { what: 'the database deleted', is: 'databaseLost', by: (path: string) => rmSync(path) },
    { what: 'the database emptied', is: 'databaseLost', by: (path: string) => truncateSync(path, 0) },
    { what: 'its log deleted', is: 'wrongDatabase', by: (path: string) => rmSync(`${path}-wal`) },
    { what: 'its log cut', is: 'wrongDatabase', by: (path: string) => truncateSync(`${path}-wal`, 5000) },
    {
      what: 'an older copy in its place',
      is: 'wrongDatabase',
      by: (path: string) => {
        rmSync(`${path}-wal`)
        copyFileSync(older, path)
      },
    },
    {
      what: 'another register in its place',
      is: 'wrongDatabase',
      by: (path: string) => {
        rmSync(`${path}-wal`)
        copyFileSync(other, path)
      },
    },
    {
      what: 'a page of zeros',
      is: 'damaged',
      by: (path: string) => writeFileSync(path, readFileSync(path).fill(0, 4096, 8192)),
    },
    {
      what: 'the last three changes taken out of the history',
      is: 'wrongDatabase',
      by: bySql('delete from audit where seq > 9'),
    },
    {
      what: 'the last three changes taken out, and the counter put back',
      is: 'wrongDatabase',
      by: bySql('delete from audit where seq > 9', "update sqlite_sequence set seq = 9 where name = 'audit'"),
    },
    {
      what: 'the history written again from the beginning',
      is: 'wrongDatabase',
      by: (path: string) => rewriteHistory(path),
    },
  ])('$what: $is', async ({ is, by }) => {
    const path = copyOf(killed)
    by(path)
    expect(await refusalOf(path)).toBe(is)
  })

  test('without any head file, a session secret alone tells that there was a database', async () => {
    const alone = makeFolder()
    writeFileSync(`${alone.path}/session-secret`, 'x'.repeat(64))
    expect(await refusalOf(`${alone.path}/lien-the-he.db`)).toBe('databaseLost')
    writeFileSync(`${alone.path}/another.db`, 'to which the secret may belong')
    expect(await refusalOf(`${alone.path}/lien-the-he.db`)).toBeNull()
    alone.remove()
  })
})

describe('what is done to the rows is found by looking at everything, and named', () => {
  const [firstClub] = witnessedClubs
  const [firstMember, secondMember] = witnessedMembers
  const ofClub = `(select id from clubs where name = '${firstClub}')`
  test.each([
    {
      what: 'a club renamed',
      sql: `update clubs set name = 'CLB khác' where name = '${firstClub}'`,
      is: { kind: 'rowChanged', of: 'club', fields: ['name'] },
    },
    {
      what: 'an event of a club deleted',
      sql: `delete from club_events where club = ${ofClub}`,
      is: { kind: 'rowChanged', of: 'club', fields: ['events'] },
    },
    {
      what: 'a member made older',
      sql: `update members set birth = '1940' where full_name = '${firstMember}' and club = ${ofClub}`,
      is: { kind: 'rowChanged', of: 'member', fields: ['birth'] },
    },
    {
      what: 'a member deleted',
      sql: `delete from members where full_name = '${secondMember}' and club = ${ofClub}`,
      is: { kind: 'rowMissing', of: 'member' },
    },
    {
      what: 'a member invented',
      sql: `insert into members select 'invented', club, version, full_name, duplicate_key, sex, birth, ethnicity,
        hardships, village, phone, citizen_id, joined_on, left_on, left_because, subgroup from members limit 1`,
      is: { kind: 'rowUnknown', of: 'member', id: 'invented' },
    },
    {
      what: 'a right given',
      sql: `insert into grants (user, role, unit) select user, 'viewer', unit from grants limit 1`,
      is: { kind: 'rowChanged', of: 'user', fields: ['grants'] },
    },
    {
      what: 'a password replaced',
      sql: `update accounts set password = '$argon2id$v=19$m=19456,t=2,p=1$c2FsdA$aGFzaA'`,
      is: { kind: 'rowChanged', of: 'user', fields: ['password'] },
    },
    {
      what: 'a number in the plan changed',
      sql: `update plan_versions set content = replace(content, '70', '20')`,
      is: { kind: 'adoptedChanged', what: 'plan hoa-binh-146 1' },
    },
    {
      what: 'a unit taken out of the list',
      sql: `update unit_lists set content = json_remove(content, '$.units[0]')`,
      is: { kind: 'adoptedChanged', what: 'units 1' },
    },
    {
      what: 'a user renamed',
      sql: `update users set username = 'ke.gian'`,
      is: { kind: 'rowChanged', of: 'user', fields: ['userName'] },
    },
    {
      what: 'a user invented',
      sql: `insert into users (id, name, email, email_verified, created_at, updated_at, username, disabled, version)
        values ('invented', 'x', 'x@example.org', 0, 0, 0, 'ke.gian', 0, 1)`,
      is: { kind: 'rowUnknown', of: 'user', id: 'invented' },
    },
    {
      what: 'what a change says edited',
      sql: `update audit set particulars = replace(particulars, '1951', '1940') where seq = 4`,
      is: { kind: 'linkBroken', seq: 4 },
    },
    {
      what: 'a list of hardships that is no list',
      sql: `update members set hardships = '[{' where full_name = '${firstMember}'`,
      is: { kind: 'valueUnreadable', what: 'SyntaxError' },
    },
    {
      what: 'who made a change edited',
      sql: `update audit set actor = 'nobody' where seq = 4`,
      is: { kind: 'linkBroken', seq: 4 },
    },
    {
      what: 'a change taken out of the middle',
      sql: 'delete from audit where seq = 5',
      is: { kind: 'linkBroken', seq: 6 },
    },
    {
      what: 'a club deleted under its members',
      sql: `delete from clubs where name = '${firstClub}'`,
      is: { kind: 'orphans', rows: 5 },
    },
  ])('$what', async ({ sql, is }) => {
    const path = copyOf(closed)
    bySql(sql)(path)
    expect(await find(path)).toContainEqual(expect.objectContaining(is))
  })

  test('and that the file was changed while nobody served it is said on start', async () => {
    const path = copyOf(closed)
    bySql(`update sessions set user_agent = 'not witnessed by any change'`, 'delete from requests')(path)
    expect(await find(path)).toEqual([])
    const instance = await openInstance(path)
    expect(instance.opened.findings).toEqual([{ kind: 'changedWhileClosed' }])
    await instance.close()
    const again = await openInstance(path)
    expect(again.opened.findings).toEqual([])
    await again.close()
  })
})

test('one row does not close the register; a history that was tampered with does', () => {
  const row: RegisterFinding = { kind: 'rowMissing', of: 'member', id: 'x', seq: 1 }
  expect(forbidsServing(row)).toBe(false)
  expect(forbidsServing({ kind: 'linkBroken', seq: 1 })).toBe(true)
})

test('half a line at the end of the head file, as a power cut leaves it, says nothing', async () => {
  const path = copyOf(closed)
  const known = readKnownOutside(path)
  writeFileSync(headFileOf(path), '{"seq":99,"ha', { flag: 'a' })
  expect(readKnownOutside(path)).toEqual(known)
})

/** Replaces the history by a chain without a broken link whose changes never happened. */
function rewriteHistory(path: string): void {
  const database = new Database(path)
  for (const { sql } of database
    .prepare("select name as sql from sqlite_schema where type = 'trigger'")
    .all([]) as {
    sql: string
  }[])
    database.exec(`drop trigger ${sql}`)
  const rows = database.prepare('select * from audit order by seq').all([]) as Record<string, string>[]
  let previousHash = '0'.repeat(64)
  for (const row of rows) {
    const hash = hashOf({
      seq: Number(row['seq']),
      at: row['at'] ?? '',
      actor: 'somebody else',
      action: row['action'] ?? '',
      subjectKind: row['subject_kind'] ?? '',
      subjectId: row['subject_id'] ?? '',
      club: null,
      digest: row['digest'] ?? '',
      partOf: row['part_of'] == null ? null : Number(row['part_of']),
      previousHash,
    })
    database
      .prepare('update audit set actor = ?, club = null, previous_hash = ?, hash = ? where seq = ?')
      .run(['somebody else', previousHash, hash, Number(row['seq'])])
    previousHash = hash
  }
  database.close()
}
