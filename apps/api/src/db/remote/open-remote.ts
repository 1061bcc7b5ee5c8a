import { drizzleOver } from '../drizzle-over.ts'
import { databaseUrlInvalid } from '../file-url.ts'
import { readMigrations } from '../journal.ts'
import type { OpenedDatabase, OpenOptions } from '../open.ts'
import { migrateRemote } from './migrate.ts'
import { RemoteClient, type RemoteOptions } from './remote-client.ts'

/** Opens a database on a server, brought to the program's schema. */
export async function openRemote<Schema extends Record<string, unknown>>({
  url,
  authToken,
  fetch,
  migrationsFolder,
  drizzle: config = {},
}: OpenOptions<Schema>): Promise<OpenedDatabase<Schema>> {
  const client = createRemoteClient({
    url,
    ...(authToken !== undefined && { authToken }),
    ...(fetch && { fetch }),
  })
  await migrateRemote(client, readMigrations(migrationsFolder), new Date())
  return {
    db: drizzleOver(client, config),
    client,
    get metrics() {
      return client.metrics
    },
    findings: [],
    watchedRevision: () => null,
    isInPlace: () => true,
    noteHead: async () => undefined,
    close: () => client.drainAndClose(),
  }
}

function createRemoteClient(options: RemoteOptions): RemoteClient {
  if (!/^(?:libsql|https?):/.test(options.url)) throw databaseUrlInvalid(options.url)
  try {
    return new RemoteClient(options)
  } catch (error) {
    throw databaseUrlInvalid(options.url, error)
  }
}
