import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { withClubFile } from '../testing/club-file.ts'
import type { LocalClient } from './client.ts'
import { watchPlace } from './place.ts'

// Locks belong to a process, so the server and the other program must be separate processes.
describe('another program opens the database of a server that was started again, and closes it', () => {
  let folder: string
  let path: string
  let server: ChildProcess
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'lienthehe-'))
    path = join(folder, 'clubs.db')
  })
  afterEach(() => {
    server.kill('SIGKILL')
    rmSync(folder, { recursive: true })
  })

  test('the log stays where it is, and so does what is written afterwards', async () => {
    await (await started()).stop()
    const { ask, stop } = await started()
    readAndClose()
    expect(existsSync(`${path}-wal`)).toBe(true)
    expect(await ask('write')).toBe('in place')
    readAndClose()
    expect(await ask('look')).toBe('in place')
    await stop()
    expect(readAndClose()).toBe(1)
  })

  /** Starts a program that opens the database as the server does, and then obeys `ask`. */
  async function started() {
    const program = `
      import { createInterface } from 'node:readline'
      import { openDatabase } from ${JSON.stringify(join(import.meta.dirname, 'open.ts'))}
      const migrationsFolder = ${JSON.stringify(join(import.meta.dirname, 'migrations'))}
      const { client, isInPlace, close } = await openDatabase({ url: 'file:' + process.argv[1], migrationsFolder })
      console.log('open')
      for await (const told of createInterface(process.stdin)) {
        if (told === 'write') await client.execute("insert into instance values ('illustration', 'yes')")
        console.log(isInPlace() ? 'in place' : 'not in place')
      }
      await close()`
    const child = spawn(process.execPath, ['--input-type=module', '--eval', program, path], {
      stdio: ['pipe', 'pipe', 'inherit'],
    })
    server = child
    const said = createInterface(child.stdout)[Symbol.asyncIterator]()
    expect((await said.next()).value).toBe('open')
    return {
      ask: async (what: 'write' | 'look') => {
        child.stdin.write(`${what}\n`)
        return (await said.next()).value
      },
      stop: async () => {
        child.stdin.end()
        await once(child, 'exit')
      },
    }
  }

  /** Opens and closes the database in another program; returns how many rows `write` has added. */
  function readAndClose(): number {
    const program = `
      import Database from 'libsql'
      const database = new Database(process.argv[1])
      const [row] = database.prepare('select count(*) from instance').raw(true).all([])
      console.log(row[0])
      database.close()`
    const { stdout } = spawnSync(process.execPath, ['--input-type=module', '--eval', program, path], {
      cwd: import.meta.dirname,
      encoding: 'utf8',
    })
    return Number(stdout)
  }
})

describe('the files under a running server', () => {
  const file = withClubFile()
  const placeOf = (client: LocalClient) => watchPlace(file.path, (log) => client.holdsLog(log))

  test.each([
    { what: 'the file is deleted', by: () => rmSync(file.path) },
    { what: 'the log is deleted', by: () => rmSync(`${file.path}-wal`) },
    {
      what: 'the log is exchanged',
      by: () => {
        renameSync(`${file.path}-wal`, `${file.path}-old`)
        writeFileSync(`${file.path}-wal`, '')
      },
    },
  ])('$what: they are no longer kept', ({ what, by }) => {
    const place = placeOf(file.client)
    expect(place.isKept()).toBe(true)
    by()
    expect(place.isKept(), what).toBe(false)
  })

  test('a connection that was opened again beside an exchanged log does not make it good', async () => {
    const place = placeOf(file.client)
    rmSync(`${file.path}-wal`)
    // A change of the schema closes the reader. Its next query opens it again, with another write-ahead log.
    await file.client.execute('alter table villages add column code text')
    await file.client.execute('select code from villages').catch(() => undefined)
    expect(place.isKept()).toBe(false)
  })

  test('while no connection is open any log is good: the engine begins a new one', async () => {
    const place = placeOf(file.client)
    file.client.close()
    // The last connection deletes the log when it closes, or leaves it if a statement was still open. `force` covers
    // both.
    rmSync(`${file.path}-wal`, { force: true })
    expect(place.isKept()).toBe(true)
  })
})
