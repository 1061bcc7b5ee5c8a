import { join } from 'node:path'
import { type DatabaseServer, databaseServerProgram, startDatabaseServer } from '@lienthehe/database-server'
import Database from 'libsql'
import { afterAll, afterEach, describe, expect, test } from 'vitest'
import { fillTwoProvinces, makeFolder } from '../../testing/instance.ts'
import { DatabaseBusy } from '../errors.ts'
import { openDatabase } from '../open.ts'

const hasServer = databaseServerProgram() !== null
const migrationsFolder = join(import.meta.dirname, '..', 'migrations')
const folder = makeFolder()
const running: DatabaseServer[] = []
let servers = 0

afterEach(async () => {
  for (const server of running.splice(0)) await server.stop('SIGKILL')
})
afterAll(() => folder.remove())

async function serve(options: Partial<Parameters<typeof startDatabaseServer>[0]> = {}) {
  const server = await startDatabaseServer({ folder: join(folder.path, `server-${++servers}`), ...options })
  running.push(server)
  return server
}
const open = (url: string) => openDatabase({ url, migrationsFolder, drizzle: { casing: 'snake_case' } })

describe.runIf(hasServer)('a database on a server', () => {
  test('is migrated once by three programs that start together', async () => {
    const { url } = await serve()
    const opened = await Promise.all([open(url), open(url), open(url)])
    const { rows } = await opened[0].client.execute(
      'select count(*), count(distinct tag) from applied_migrations',
    )
    expect(rows[0]?.[0]).toBe(rows[0]?.[1])
    expect(Number(rows[0]?.[0])).toBeGreaterThan(30)
    for (const each of opened) await each.close()
  })

  test('may have been a file before', async () => {
    const file = join(folder.path, 'was-a-file.db')
    await fillTwoProvinces(file)
    const { url } = await serve({ from: file })
    const { client, close } = await open(url)
    expect((await client.execute('select count(*) from clubs')).rows[0]?.[0]).toBe(16)
    await close()
  })

  test.each([
    {
      of: 'a newer program',
      edit: "insert into applied_migrations (tag, hash, applied_at) values ('9999_later', 'x', 'x')",
      reason: 'newerThanProgram',
    },
    {
      of: 'an edited step',
      edit: "update applied_migrations set hash = 'x' where position = 1",
      reason: 'migrationEdited',
    },
    {
      of: 'other steps',
      edit: "update applied_migrations set tag = 'x' where position = 2",
      reason: 'migrationsOutOfOrder',
    },
  ])('with the history of $of is refused as a file is, and is as before', async ({ edit, reason }) => {
    const file = join(folder.path, `${reason}.db`)
    await fillTwoProvinces(file)
    const database = new Database(file)
    database.exec(edit)
    database.pragma('wal_checkpoint(TRUNCATE)')
    database.close()
    const { url } = await serve({ from: file })
    await expect(open(url)).rejects.toMatchObject({ name: 'StartRefused', reason })
  })

  test('that ended a transaction keeps nothing of what followed in it', async () => {
    const { url } = await serve()
    const { client, close } = await open(url)
    await client.execute('create table kept (n integer) strict')
    const transaction = await client.transaction('write')
    await transaction.execute('insert into kept values (1)')
    expect((await transaction.execute('select count(*) from kept')).rows[0]?.[0]).toBe(1)
    // After five seconds, the server ends the transaction and frees its lock.
    await new Promise((resolve) => setTimeout(resolve, 5_500))
    const other = await open(url)
    await other.client.execute('insert into kept values (7)')
    await transaction.execute('insert into kept values (2)')
    await expect(transaction.commit()).rejects.toMatchObject({ name: 'TransactionTooLong' })
    expect((await client.execute('select n from kept')).rows.map((row) => row[0])).toEqual([7])
    await other.close()
    await close()
  })

  test('refuses a row as a file does, and keeps nothing of its transaction', async () => {
    const { url } = await serve()
    const { client, close } = await open(url)
    await client.execute('create table kept (n integer primary key) strict')
    const transaction = await client.transaction('write')
    await transaction.execute('insert into kept values (1)')
    await transaction.execute('insert into kept values (1)')
    await expect(transaction.execute('select n from kept')).rejects.toMatchObject({
      extendedCode: 'SQLITE_CONSTRAINT_UNIQUE',
    })
    await transaction.rollback()
    expect((await client.execute('select n from kept')).rows).toEqual([])
    await close()
  })

  test('that is gone is busy, for questions and for changes, and answers again when it is back', async () => {
    const server = await serve()
    const { client, close } = await open(server.url)
    await client.execute('create table kept (n integer) strict')
    await server.stop('SIGKILL')
    await expect(client.execute('select n from kept')).rejects.toBeInstanceOf(DatabaseBusy)
    const transaction = await client.transaction('write')
    await transaction.execute('insert into kept values (1)')
    await expect(transaction.commit()).rejects.toBeInstanceOf(DatabaseBusy)
    await serve({ folder: join(folder.path, `server-${servers--}`), port: Number(new URL(server.url).port) })
    await client.execute('insert into kept values (2)')
    expect((await client.execute('select n from kept')).rows.map((row) => row[0])).toEqual([2])
    await close()
  })

  test('counts what several programs write to it once each', async () => {
    const { url } = await serve()
    const opened = await Promise.all([open(url), open(url), open(url)])
    await opened[0].client.execute('create table counter (n integer) strict')
    await opened[0].client.execute('insert into counter values (0)')
    const addOne = async ({ client }: (typeof opened)[0]) => {
      const transaction = await client.transaction('write')
      const { rows } = await transaction.execute('select n from counter')
      await transaction.execute({ sql: 'update counter set n = ?', args: [Number(rows[0]?.[0]) + 1] })
      await transaction.commit()
    }
    await Promise.all(Array.from({ length: 30 }, (_, n) => addOne(opened[n % 3] ?? opened[0])))
    expect((await opened[1].client.execute('select n from counter')).rows[0]?.[0]).toBe(30)
    for (const each of opened) await each.close()
  })
})

describe.runIf(hasServer)('a replica', () => {
  test('serves what its primary had, and is a primary once it is started without one', async () => {
    const primary = await serve()
    const first = await open(primary.url)
    await first.client.execute('create table kept (n integer) strict')
    await first.client.execute('insert into kept values (1)')
    const place = join(folder.path, 'replica')
    const replica = await serve({ folder: place, primary: primary.replicationUrl })
    const reading = await open(replica.url)
    await expect.poll(async () => (await reading.client.execute('select n from kept')).rows.length).toBe(1)
    await primary.stop('SIGKILL')
    // A query that is sent while the primary stops gets no answer, so the client sends it again.
    expect((await reading.client.execute('select n from kept')).rows.length).toBe(1)
    await reading.close()
    await replica.stop()
    const successor = await serve({ folder: place })
    const writing = await open(successor.url)
    await writing.client.execute('insert into kept values (2)')
    expect((await writing.client.execute('select n from kept order by n')).rows.map((row) => row[0])).toEqual(
      [1, 2],
    )
    await writing.close()
  })
})
