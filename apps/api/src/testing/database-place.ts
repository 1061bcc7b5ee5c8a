import { copyFileSync, existsSync, renameSync, rmSync } from 'node:fs'
import { startDatabaseServer } from '@lienthehe/database-server'
import Database from 'libsql'

/** Where the tests' databases run: in their files, or each on a server of its own that is given the file. */
const isOnServer = () => process.env['TEST_DATABASE'] === 'server'

export type DatabasePlace = {
  readonly url: string
  /** What is written now can be read here. */
  readonly file: string
  /** Afterwards the database file holds what was written. */
  readonly leave: () => Promise<void>
}

/** The running servers, by the file that each was given; several programs may use one. */
const running = new Map<string, { readonly place: Promise<DatabasePlace>; programs: number }>()

/** Where a database file is asked. */
export async function placeOf(path: string): Promise<DatabasePlace> {
  if (!isOnServer()) return { url: `file:${path}`, file: path, leave: async () => undefined }
  const shared = running.get(path) ?? { place: startAt(path), programs: 0 }
  running.set(path, shared)
  shared.programs += 1
  const place = await shared.place
  return {
    ...place,
    leave: async () => {
      shared.programs -= 1
      if (shared.programs > 0) return
      running.delete(path)
      await place.leave()
    },
  }
}

/**
 * Where a program that was killed now continues: in a copy, under the given name, of what is on disk at this moment; or
 * at the server, which keeps running.
 */
export function placeAfterCrash(path: string, copy: string, beside: readonly string[]): string {
  if (isOnServer()) return path
  for (const ending of ['-wal', '', ...beside])
    if (existsSync(`${path}${ending}`)) copyFileSync(`${path}${ending}`, `${copy}${ending}`)
  return copy
}

async function startAt(path: string): Promise<DatabasePlace> {
  const folder = `${path}.server`
  const server = await startDatabaseServer({ folder, ...(existsSync(path) && { from: path }) })
  return {
    url: server.url,
    file: server.file,
    leave: async () => {
      await server.stop()
      // Under a name that no connection of this process ever used: a closed one can keep what it knew of a log.
      const left = `${folder}/left.db`
      for (const end of ['', '-wal'])
        if (existsSync(server.file + end)) copyFileSync(server.file + end, left + end)
      const database = new Database(left)
      // The server leaves what was written last in its log.
      database.pragma('wal_checkpoint(TRUNCATE)')
      database.close()
      for (const end of ['-wal', '-shm']) rmSync(path + end, { force: true })
      renameSync(left, path)
      rmSync(folder, { recursive: true })
    },
  }
}
