import { openHeadFile, readNotedHeads } from '../../audit-head/head-file.ts'
import { createSharedHistory } from '../../audit-head/shared-history.ts'
import { drizzleOver } from '../drizzle-over.ts'
import { databaseUrlInvalid } from '../file-url.ts'
import { readMigrations } from '../journal.ts'
import type { OpenedDatabase, OpenOptions } from '../open.ts'
import { compareNoted } from './compare-noted.ts'
import { migrateRemote } from './migrate.ts'
import { patiently } from './patiently.ts'
import { RemoteClient, type RemoteOptions } from './remote-client.ts'

/**
 * Opens a database on a server and applies the missing migrations. Refused when it is not the database that this
 * program knew.
 */
export async function openRemote<Schema extends Record<string, unknown>>({
  url,
  authToken,
  fetch,
  noteFile,
  migrationsFolder,
  drizzle: config = {},
}: OpenOptions<Schema>): Promise<OpenedDatabase<Schema>> {
  const client = createRemoteClient({
    url,
    ...(authToken !== undefined && { authToken }),
    ...(fetch && { fetch }),
  })
  const noted = noteFile === undefined ? [] : readNotedHeads(noteFile)
  const findings = await patiently(async () => {
    const found = await compareNoted(client, url, noted)
    await migrateRemote(client, readMigrations(migrationsFolder), new Date())
    return found
  })
  return {
    db: drizzleOver(client, config),
    client,
    get metrics() {
      return client.metrics
    },
    findings,
    watchedRevision: () => null,
    isInPlace: () => true,
    noteHead: async () => undefined,
    whenFree: patiently,
    sharedHistory: createSharedHistory(
      noteFile === undefined ? { note: () => undefined } : openHeadFile(noteFile, () => new Date()),
    ),
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
