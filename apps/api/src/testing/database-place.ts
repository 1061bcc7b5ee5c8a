import { copyFileSync, existsSync, rmSync } from 'node:fs'
import { startDatabaseServer } from '@lienthehe/database-server'
import Database from 'libsql'

/** Where the tests' databases are asked: in their files, or each on a server of its own that is given the file. */
const isOnServer = () => process.env['TEST_DATABASE'] === 'server'

export type DatabasePlace = {
  readonly url: string
  /** What is written now can be read here. */
  readonly file: string
  /** Afterwards the database file holds what was written. */
  readonly leave: () => Promise<void>
}

/** Where a database file is asked. */
export async function placeOf(path: string): Promise<DatabasePlace> {
  if (!isOnServer()) return { url: `file:${path}`, file: path, leave: async () => undefined }
  const folder = `${path}.server`
  const server = await startDatabaseServer({ folder, ...(existsSync(path) && { from: path }) })
  return {
    url: server.url,
    file: server.file,
    leave: async () => {
      await server.stop()
      for (const end of ['', '-wal'])
        if (existsSync(server.file + end)) copyFileSync(server.file + end, path + end)
      // The server leaves what was written last in its log.
      const left = new Database(path)
      left.pragma('wal_checkpoint(TRUNCATE)')
      left.close()
      rmSync(folder, { recursive: true })
    },
  }
}
