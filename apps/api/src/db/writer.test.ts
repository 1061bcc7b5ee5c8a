import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import Database from 'libsql'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { DatabaseBusy } from './errors.ts'
import { Writer } from './writer.ts'

const limits = { waitingMax: 200, waitMs: 5000, transactionMs: 2000 }
let folder: string
let path: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'lienthehe-'))
  path = join(folder, 'test.db')
})
afterEach(() => {
  rmSync(folder, { recursive: true })
})

test('after a busy error inside a transaction, what is acknowledged next is on disk', async () => {
  const reports: string[] = []
  const writer = new Writer(path, limits, ({ kind }) => reports.push(kind))
  await writer.inOneStep((connection) => connection.exec('create table clubs (name text) strict'))
  const failed = writer.inOneStep((connection) => {
    connection.run("insert into clubs values ('bận')")
    throw new DatabaseBusy('as the engine would say')
  })
  await expect(failed).rejects.toThrow(DatabaseBusy)
  expect(reports).toEqual(['busy', 'connectionReopened'])
  await writer.inOneStep((connection) => connection.run("insert into clubs values ('sau đó')"))
  const fresh = new Database(path)
  expect(fresh.prepare('select name from clubs').raw(true).all([])).toEqual([['sau đó']])
  fresh.close()
  writer.connection.close()
})

test('writers in a row leave the event loop a turn after each write that takes long', async () => {
  const writer = new Writer(path, limits, () => {})
  await writer.inOneStep((connection) => connection.exec('create table clubs (name text) strict'))
  let turns = 0
  let writing = true
  const breathe = () => {
    turns += 1
    if (writing) setImmediate(breathe)
  }
  setImmediate(breathe)
  const insertSlowly = () =>
    writer.inOneStep((connection) => {
      connection.run("insert into clubs values ('x')")
      for (const until = performance.now() + 3; performance.now() < until; );
    })
  await Promise.all(Array.from({ length: 30 }, insertSlowly))
  writing = false
  expect(turns).toBeGreaterThanOrEqual(30)
  writer.connection.close()
})

test('two hundred writers at once wait for the disk together, and no more than 64 of them', async () => {
  const writer = new Writer(path, limits, () => {})
  await writer.inOneStep((connection) => connection.exec('create table clubs (name text) strict'))
  const exec = vi.spyOn(writer.connection, 'exec')
  const insert = () => writer.inOneStep((connection) => connection.run("insert into clubs values ('x')"))
  await Promise.all(Array.from({ length: 200 }, insert))
  const commits = exec.mock.calls.filter(([sql]) => sql === 'COMMIT').length
  expect(commits).toBeGreaterThanOrEqual(Math.ceil(200 / 64))
  expect(commits).toBeLessThan(100)
  writer.connection.close()
})

test('a write that nobody waits beside is one transaction without a savepoint', async () => {
  const writer = new Writer(path, limits, () => {})
  const exec = vi.spyOn(writer.connection, 'exec')
  await writer.inOneStep((connection) => connection.run('create table clubs (name text) strict'))
  await writer.inOneStep((connection) => connection.run("insert into clubs values ('x')"))
  const alone = ['BEGIN IMMEDIATE', 'COMMIT']
  expect(exec.mock.calls.map(([sql]) => sql)).toEqual([...alone, ...alone])
  writer.connection.close()
})
