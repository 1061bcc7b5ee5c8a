import { copyFileSync, existsSync, renameSync, rmSync } from 'node:fs'
import { startDatabaseServer } from '@lienthehe/database-server'
import Database from 'libsql'

/**
 * Where the tests' databases run: in their files, or each on a database server of its own, which starts with the file.
 */
const isOnServer = () => process.env['TEST_DATABASE'] === 'server'

export type DatabasePlace = {
  readonly url: string
  /** The file in which everything that was written can be read at once. */
  readonly file: string
  /** Ends the use; afterwards the test's own database file contains everything that was written. */
  readonly leave: () => Promise<void>
}

/** The running database servers, by the file with which each started. Several programs may use one server. */
const running = new Map<string, { readonly place: Promise<DatabasePlace>; programs: number }>()

/** The address under which a database file can be queried. */
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
 * Where a program continues after it was killed: in a copy with the given name of what is on disk now; or at the
 * database server, which was not killed.
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
      // Uses a name that no connection of this process ever had: SQLite may remember the log of a closed connection.
      const left = `${folder}/left.db`
      for (const end of ['', '-wal'])
        if (existsSync(server.file + end)) copyFileSync(server.file + end, left + end)
      const database = new Database(left)
      // The server's last changes are still in its log; this writes them into the file.
      database.pragma('wal_checkpoint(TRUNCATE)')
      database.close()
      for (const end of ['-wal', '-shm']) rmSync(path + end, { force: true })
      renameSync(left, path)
      rmSync(folder, { recursive: true })
    },
  }
}
