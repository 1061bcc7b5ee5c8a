import { randomUUID } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { hoaBinh146 } from '@lienthehe/domain'
import { hoaBinhSuccessions, hoaBinhUnits } from '@lienthehe/domain/units/hoa-binh'
import { startRefusalOf } from './db/start-refusal.ts'
import { listenForMetrics } from './metrics/listen.ts'
import { createOfficeThread } from './office-thread/office-thread.ts'
import { readProvinceFolder } from './plan/province-folder.ts'
import { readFindings, requireBothCopies } from './programs/answers.ts'
import { runChild } from './programs/run-child.ts'
import { createFileReaders } from './rosters/read-in-worker.ts'
import { type RunningServer, startServer } from './server.ts'
import type { ServerOptions } from './server-options.ts'
import { setupCodeMinutes } from './setup/code.ts'

// The bundled program is in apps/api/dist, and so are the files that it serves.
const here = import.meta.dirname
const apps = join(here, '..', '..')
const { PORT, DATABASE_URL, DATABASE_AUTH_TOKEN, PUBLIC_URL, TRUSTED_PROXIES, EXAMINE_EVERY_MINUTES } =
  process.env
const { NATIONAL_PLAN, NATION_FOLDER, WITNESSED_LOGS } = process.env
const { METRICS_PORT, PROVINCE_FOLDER, HELP_LINE, SECURITY_CONTACT, REQUIRE_SECOND_STEP } = process.env
const { SMTP_URL, MAIL_FROM, REMIND_EVERY_MINUTES, DATA_FOLDER } = process.env

// Only the server's own user can read the files that it writes: the database, its backups, its secret.
process.umask(0o077)
// The folder for files that are otherwise beside a database file, when the database is on another machine.
const dataFolder = DATA_FOLDER || join(apps, '..', 'data')
const databaseUrl = DATABASE_URL || `file:${join(apps, '..', 'data', 'lien-the-he.db')}`
const hoaBinh = {
  plans: [hoaBinh146],
  unitHistory: { units: hoaBinhUnits, successions: hoaBinhSuccessions },
}

const options: ServerOptions = {
  // A variable that is set to an empty text counts as not set.
  port: Number(PORT || '3000'),
  databaseUrl,
  migrationsFolder: join(here, 'migrations'),
  webFolder: join(apps, 'web', 'dist'),
  attachmentFolder: join(dataFolder, 'attachments'),
  readWidgetScript: (name) => readFile(join(apps, 'widget', 'dist', name)),
  files: createFileReaders({ workerUrl: new URL('./roster-worker.js', import.meta.url) }),
  readingWorker: new URL('./reading-thread.js', import.meta.url),
  office: createOfficeThread({ workerUrl: new URL('./office-thread.js', import.meta.url) }),
  ...(PROVINCE_FOLDER ? readProvinceFolder(PROVINCE_FOLDER) : hoaBinh),
  origin: PUBLIC_URL ?? null,
  ...(DATABASE_AUTH_TOKEN !== undefined && { authToken: DATABASE_AUTH_TOKEN }),
  ...(HELP_LINE !== undefined && { helpLine: HELP_LINE }),
  securityContact: SECURITY_CONTACT ?? '',
  attestation: { nationalPlan: NATIONAL_PLAN, nationFolder: NATION_FOLDER, witnessedLogs: WITNESSED_LOGS },
  mail: {
    ...{ url: SMTP_URL ?? '', from: MAIL_FROM ?? '' },
    lookEveryMs: Number(REMIND_EVERY_MINUTES || '10') * 60_000,
  },
  requiresSecondStep: REQUIRE_SECOND_STEP === '1',
  trustedProxies: TRUSTED_PROXIES ?? '',
  onUnlistedProxy: (proxy) =>
    console.error(
      `Có proxy ${proxy} đứng trước máy chủ mà chưa được khai báo: mọi người sẽ bị tính chung một địa chỉ. Hãy đặt TRUSTED_PROXIES=${proxy}\nA proxy at ${proxy} stands before the server and is not listed: everybody counts as one address. Set TRUSTED_PROXIES=${proxy}`,
    ),
  examine: async (path, signal) => {
    const examined = await runChild(new URL('./verify.js', import.meta.url), [path, '--slowly'], signal)
    return readFindings(examined)
  },
  examineEveryMs: Number(EXAMINE_EVERY_MINUTES || '60') * 60_000,
  makeBackup: async (path, signal) => {
    const made = await runChild(new URL('./backup.js', import.meta.url), [path], signal)
    requireBothCopies(made)
  },
  now: () => new Date(),
  newId: randomUUID,
  log: ({ error, ...entry }) =>
    console.error(
      JSON.stringify({
        at: new Date().toISOString(),
        ...entry,
        ...(error !== undefined && { error: stackOf(error) }),
      }),
    ),
  onDatabaseReplaced: () => void startAgain(),
}

let stoppingSince: number | null = null
let server = await startOrExit()
const metrics = METRICS_PORT
  ? await listenForMetrics(Number(METRICS_PORT), () => server.readMetrics()).catch(giveUp)
  : null
const address = PUBLIC_URL ?? `http://localhost:${server.port}`
console.log(`Liên Thế Hệ đang chạy tại ${address} (running)`)
if (server.setupCode !== null)
  console.log(
    `Mã tạo quản trị viên đầu tiên, dùng trong ${setupCodeMinutes} phút (code for the first admin): ${server.setupCode}`,
  )

for (const signal of ['SIGINT', 'SIGTERM'] as const)
  process.on(signal, () => {
    // A terminal and a supervisor may both send the same signal, so a second one within a second is ignored. A later
    // one ends the program at once. That is safe, because every acknowledged change is already on disk.
    if (stoppingSince !== null && Date.now() - stoppingSince > 1000) process.exit(1)
    if (stoppingSince !== null) return
    stoppingSince = Date.now()
    metrics?.stop()
    void server.stop().then(() => process.exit(0))
  })

function startOrExit(): Promise<RunningServer> {
  return startServer(options).catch(giveUp)
}

/** Starts again when another database has replaced the served one. Refused if the new one is not one of ours. */
async function startAgain(): Promise<void> {
  await server.stop()
  if (stoppingSince === null) server = await startOrExit()
}

function giveUp(error: unknown): never {
  console.error(startRefusalOf(error, databaseUrl)?.message ?? error)
  process.exit(1)
}

/**
 * Where an error happened. The message of a database error may contain what people typed, so only the kind and the
 * place are logged.
 */
function stackOf(error: unknown): string {
  if (!(error instanceof Error)) return typeof error
  const places = error.stack?.split('\n').filter((line) => line.trimStart().startsWith('at ')) ?? []
  return [kindsOf(error).join(' < '), ...places.slice(0, 8)].join('\n')
}

/** The kind of an error and of its causes: only names and codes. */
function kindsOf(error: Error): readonly string[] {
  const kind = 'code' in error && typeof error.code === 'string' ? `${error.name} ${error.code}` : error.name
  return [kind, ...(error.cause instanceof Error ? kindsOf(error.cause) : [])]
}
