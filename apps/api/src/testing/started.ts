import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { hoaBinh146 } from '@lienthehe/domain'
import { hoaBinhSuccessions } from '@lienthehe/domain/units/hoa-binh'
import { readCutOff } from '@lienthehe/office/cut-off'
import { readRoster } from '@lienthehe/office/roster'
import { readKnownOutside } from '../audit-head/head-file.ts'
import { onThisThread } from '../office-thread/tasks.ts'
import { examineFile } from '../scrub/examine.ts'
import { type RunningServer, startServer } from '../server.ts'
import type { ServerOptions } from '../server-options.ts'
import { unitsOfBothProvinces } from './two-provinces.ts'

/**
 * Starts the whole server on a free port, with the database at `path` and a web admin that is only one page. `folder`
 * must exist until the server has stopped.
 */
export function startOver(
  folder: string,
  path: string,
  changed: Partial<ServerOptions> = {},
): Promise<RunningServer> {
  const webFolder = join(folder, 'web')
  mkdirSync(webFolder, { recursive: true })
  writeFileSync(join(webFolder, 'index.html'), '<!doctype html><title>Liên Thế Hệ</title>')
  return startServer({
    port: 0,
    databaseUrl: `file:${path}`,
    migrationsFolder: join(import.meta.dirname, '..', 'db', 'migrations'),
    webFolder,
    attachmentFolder: join(folder, 'attachments'),
    readWidgetScript: async () => new Uint8Array(),
    files: { readRoster, readCutOff },
    office: onThisThread,
    readingWorker: null,
    plans: [hoaBinh146],
    unitHistory: { units: unitsOfBothProvinces, successions: hoaBinhSuccessions },
    origin: null,
    securityContact: '',
    mail: { url: '', from: '', lookEveryMs: 60_000 },
    trustedProxies: '',
    requiresSecondStep: false,
    onUnlistedProxy: () => undefined,
    onDatabaseReplaced: () => undefined,
    examine: (file) => examineFile(file, readKnownOutside(file)),
    examineEveryMs: 60_000,
    makeBackup: async () => undefined,
    now: () => new Date(),
    newId: () => crypto.randomUUID(),
    log: () => undefined,
    ...changed,
  })
}
