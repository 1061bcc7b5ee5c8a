import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createClient } from '@libsql/client'
import { type DatabaseServer, startDatabaseServer } from '@lienthehe/database-server'
import { type Server, startServer } from '../server.ts'

/**
 * The secret that all programs on one database server share, so that each of them accepts the sessions of the others.
 */
const sessionSecret = 'a secret that every program shares, long enough'

/** A database server that can be killed and started again at the same address with the same folder. */
export type RestartableDatabase = {
  readonly url: string
  /** The folder with its data. */
  readonly folder: string
  readonly replicationUrl: () => string
  readonly kill: () => Promise<void>
  /** Starts again, on this folder or on another one in its place. */
  readonly restart: (folder?: string) => Promise<void>
  readonly remove: () => Promise<void>
}

export async function startRestartableDatabase(): Promise<RestartableDatabase> {
  const folder = mkdtempSync(join(tmpdir(), 'lien-the-he-server-'))
  let server: DatabaseServer = await startDatabaseServer({ folder })
  const { url } = server
  const port = Number(new URL(url).port)
  return {
    url,
    folder,
    replicationUrl: () => server.replicationUrl,
    kill: () => server.stop('SIGKILL'),
    restart: async (other = folder) => {
      server = await startDatabaseServer({ folder: other, port })
    },
    remove: async () => {
      await server.stop('SIGKILL')
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

/** Starts the product as one of several programs on a database server. */
export function startOnServer(databaseUrl: string): Promise<Server> {
  return startServer({ env: { DATABASE_URL: databaseUrl, SESSION_SECRET: sessionSecret } })
}

/** How many times each club's name is stored. */
export async function clubsStoredAt(url: string): Promise<ReadonlyMap<string, number>> {
  const database = createClient({ url })
  const { rows } = await database.execute('select name, count(*) as times from clubs group by name')
  database.close()
  return new Map(rows.map(({ name, times }) => [String(name), Number(times)]))
}
