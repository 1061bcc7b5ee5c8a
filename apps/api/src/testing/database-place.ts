import { copyFileSync, existsSync, rmSync } from 'node:fs'
import { startDatabaseServer } from '@lienthehe/database-server'
import Database from 'libsql'

/** Where the tests' databases are asked: in their files, or each on a server of its own that is given the file. */
const isOnServer = () => process.env['TEST_DATABASE'] === 'server'

/** The address of a database file; on leaving, the file holds what was written there. */
export async function placeOf(
  path: string,
): Promise<{ readonly url: string; readonly leave: () => Promise<void> }> {
  if (!isOnServer()) return { url: `file:${path}`, leave: async () => undefined }
  const folder = `${path}.server`
  const server = await startDatabaseServer({ folder, ...(existsSync(path) && { from: path }) })
  return {
    url: server.url,
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
