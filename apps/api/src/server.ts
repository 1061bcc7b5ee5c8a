import { dirname, join } from 'node:path'
import type { Plan, UnitHistory } from '@lienthehe/domain'
import { createApp } from './app.ts'
import { keepSweeping } from './attachments/keep-sweeping.ts'
import { attachmentFolderOf, openAttachmentStore } from './attachments/store.ts'
import { createAuth } from './auth/auth.ts'
import { createClientAddress } from './auth/client-address.ts'
import { readSecret } from './auth/secret.ts'
import { createSessionReader, sessionTables } from './auth/signed-in.ts'
import { backupsOf } from './backup/backup.ts'
import { keepBackingUp } from './backup/keep-backing-up.ts'
import { type ClockCheck, createClockCheck, refuseClockBehind } from './calendar/clock-behind.ts'
import { createCallFront } from './calls/front.ts'
import type { Services } from './context.ts'
import { refuseWrong } from './db/check.ts'
import { filePathOf } from './db/file-url.ts'
import { type OpenedDatabase, openDatabase } from './db/open.ts'
import { listen } from './listen.ts'
import type { Log } from './log.ts'
import type { Metrics } from './metrics/metrics.ts'
import { metricsOf } from './metrics/metrics-of.ts'
import type { OfficeTasks } from './office-thread/tasks.ts'
import { openServices } from './open-services.ts'
import { readSecurityContact } from './operations/security-contact.ts'
import { readOperationsStatus } from './operations/status.ts'
import { seedAdopted } from './plan/adopted.ts'
import { erasedFileOf } from './privacy/erased-file.ts'
import { createFront, type Front } from './public/front.ts'
import { lookedUp } from './public/looked-up.ts'
import { plansNow } from './public/read-plans.ts'
import type { PublicSources } from './public/sources.ts'
import { createReadiness } from './readiness.ts'
import { keepReleasing } from './releases/keep-releasing.ts'
import { createRequestsUnderWay, type RequestsUnderWay } from './requests-under-way.ts'
import { forgetExpired, keepForgetting } from './retention.ts'
import type { FileReaders } from './rosters/read-in-worker.ts'
import { compareAdopted } from './scrub/compare-adopted.ts'
import type { Examination } from './scrub/examine.ts'
import { createAcknowledge } from './scrub/guard-requests.ts'
import { type KeepExamining, keepExamining } from './scrub/keep-examining.ts'
import { createDatabaseWatch, type DatabaseWatch } from './scrub/watch.ts'
import { readHelpLine } from './setup/help-line.ts'
import { hasUsers } from './setup/instance.ts'
import { keepWritingViewings } from './viewings/keep-writing.ts'

export type ServerOptions = {
  readonly port: number
  readonly databaseUrl: string
  readonly migrationsFolder: string
  readonly webFolder: string
  /** Where attachments lie when the database is on another machine; otherwise they lie beside it. */
  readonly attachmentFolder: string
  readonly readWidgetScript: PublicSources['readWidgetScript']
  readonly files: FileReaders
  readonly office: OfficeTasks
  /** What a new database is filled with. */
  readonly plans: readonly Plan[]
  readonly unitHistory: UnitHistory
  /** Where browsers reach it, e.g. `https://clb.example.org`; `null` when only by the address they ask. */
  readonly origin: string | null
  readonly authToken?: string
  /** The number that every page offers for help; left out or empty: none. */
  readonly helpLine?: string
  /** Whom somebody tells who has found a way in; empty: nobody is named. */
  readonly securityContact: string
  /** Whether admins and officers can do nothing before their login asks for a code as well. */
  readonly requiresSecondStep: boolean
  /** Addresses and networks of the proxies before this server, whose word on the client's address counts. */
  readonly trustedProxies: string
  /** Called once with the address of a proxy that is not listed. */
  readonly onUnlistedProxy: (proxy: string) => void
  /** Looks at everything in the database file, in a process of its own. */
  readonly examine: (path: string, signal: AbortSignal) => Promise<Pick<Examination, 'findings'>>
  readonly examineEveryMs: number
  /** Makes a backup of the database file, in a process of its own. */
  readonly makeBackup: (path: string, signal: AbortSignal) => Promise<void>
  readonly now: () => Date
  readonly newId: () => string
  readonly log: Log
}

export type RunningServer = {
  readonly port: number
  /** The code that makes the first admin; `null` once there is one. */
  readonly setupCode: string | null
  readonly readMetrics: () => Metrics
  readonly stop: () => Promise<void>
}

/** How long requests under way may take to finish when the server stops. */
const finishMs = 10_000

/** Opens the database, brings everything up, and listens: in this order, so that nobody is answered too early. */
export async function startServer(options: ServerOptions): Promise<RunningServer> {
  const { databaseUrl, migrationsFolder, authToken, office, now, newId, log } = options
  const helpLine = readHelpLine(options.helpLine ?? '')
  const given = givenIn(options)
  const clientAddress = createClientAddress(options.trustedProxies, options.onUnlistedProxy)
  const database = await openDatabase({
    url: databaseUrl,
    migrationsFolder,
    drizzle: { casing: 'snake_case' },
    watched: sessionTables,
    ...(authToken !== undefined && { authToken }),
  })
  const { db } = database
  const path = filePathOf(databaseUrl)
  const clock = path === undefined ? createClockCheck(null) : await refuseUnserved(path, database, now())
  await seedAdopted(db, options, now())
  await forgetExpired(db, now())
  const erasedFile = path === undefined ? null : erasedFileOf(path)
  const services = await openServices(db, { office, now, newId, helpLine, erasedFile })

  const { auth, readSignedIn } = signingInOver(database, path, options)
  const { watch, acknowledge } = watchesOver(database, clock, options)
  watch.report(database.findings)
  const underWay = createRequestsUnderWay()
  const readiness = createReadiness({ db, path: path ?? null, watch, isStopping: underWay.isStopping, now })
  const attachments = openAttachmentStore(
    path === undefined ? options.attachmentFolder : attachmentFolderOf(path),
  )
  const beside = goOnBeside({ services, attachments, path: path ?? null, watch }, options)
  const lookedAt = () => ({ now: now(), findings: watch.findings(), examinedAt: beside.examinedAt() })
  const readStatus = () => (path === undefined ? null : readOperationsStatus(path, lookedAt()))
  const asking = { services, readSignedIn, clientAddress }
  const app = createApp({
    ...given,
    ...asking,
    auth,
    attachments,
    acknowledge,
    watch,
    underWay,
    readiness,
    readStatus,
  })
  const isOpen = openUnless(underWay, watch)
  const front = frontOf(services, isOpen)
  const isOpenNow = () => !underWay.isStopping() && watch.wrong() === null
  const calls = createCallFront({ ...asking, underWay, isOpen, isOpenNow, acknowledge, log })
  const http = await listen({ front, calls, fetch: app.fetch }, options.port).catch(
    async (error: unknown) => {
      beside.stop()
      await database.close()
      throw error
    },
  )
  loadBehind(services.register, log)
  const startedAt = now()
  return {
    port: http.port,
    setupCode: (await hasUsers(db)) ? null : services.setupCode.issue(),
    readMetrics: () =>
      metricsOf(http.answers.read(), { startedAt, now: now(), status: readStatus(), database, watch }),
    stop: async () => {
      beside.stop()
      await http.close(() => underWay.finish(finishMs))
      await beside.writeViewings()
      await database.close()
    },
  }
}

/**
 * Nobody is served by a plan that was changed behind the program's back, as all that is judged would be wrong, nor by a
 * clock that stands before what was done already, as all that is booked would get a wrong day.
 */
async function refuseUnserved(path: string, { db, close }: OpenedDatabase, now: Date): Promise<ClockCheck> {
  try {
    refuseWrong(path, await compareAdopted(db))
    return await refuseClockBehind(db, now)
  } catch (error) {
    await close()
    throw error
  }
}

/** What looks at the database file, and at the clock, around each request. */
function watchesOver(
  { isInPlace, noteHead }: OpenedDatabase,
  clock: ClockCheck,
  { now, log }: ServerOptions,
) {
  const watch = createDatabaseWatch({ isInPlace, clockBehind: () => clock.behind(now()), log })
  const noteChange = () => {
    clock.changed(now())
    return noteHead()
  }
  return { watch, acknowledge: createAcknowledge(watch, { noteHead: noteChange }, log) }
}

/** Passwords and sessions; the secret lies beside the database file. */
function signingInOver(
  { db, watchedRevision: revision }: Pick<OpenedDatabase, 'db' | 'watchedRevision'>,
  path: string | undefined,
  { origin, requiresSecondStep, now }: ServerOptions,
) {
  const secret = readSecret(path === undefined ? null : join(dirname(path), 'session-secret'))
  const signing = { db, secret, secure: origin?.startsWith('https:') ?? false }
  const readSignedIn = createSessionReader({ ...signing, requiresSecondStep, now, revision })
  return { auth: createAuth(signing), readSignedIn }
}

/** What is public changes with a release, a withdrawal and a plan. */
function frontOf(services: Services, isOpen: () => boolean): Front {
  // Which plan is in force changes at midnight.
  const inForce = lookedUp(() => plansNow(services).current, 1000)
  return createFront({
    revision: () => `${services.releases.revision} ${services.plans.revision} ${inForce()}`,
    isOpen,
  })
}

/** Whether anybody is served: whether the file is in its place takes two looks at the disk. */
function openUnless(
  { isStopping }: Pick<RequestsUnderWay, 'isStopping'>,
  watch: Pick<DatabaseWatch, 'wrong'>,
): () => boolean {
  const isRight = lookedUp(() => watch.wrong() === null, 100)
  return () => !isStopping() && isRight()
}

/** What the operator gave and the app takes as it is; a contact that is none refuses the start. */
function givenIn({ webFolder, files, readWidgetScript, origin, securityContact, log }: ServerOptions) {
  const contact = readSecurityContact(securityContact)
  return { webFolder, files, readWidgetScript, origin, securityContact: contact, log }
}

/** Behind the first answers: whoever asks for figures before it is done waits for them, and nobody else. */
function loadBehind(register: Services['register'], log: Log): void {
  register
    .load()
    .catch((error: unknown) =>
      log({ requestId: '', actor: null, procedure: 'register.load', outcome: 'internal', error }),
    )
}

/** What goes on beside the answers for as long as the server runs. */
function goOnBeside({ services, attachments, path, watch }: BesideSources, options: ServerOptions) {
  const { now, log } = options
  const { db, viewings } = services
  const writing = keepWritingViewings({ viewings, log })
  const going = [
    keepSweeping({ db, attachments, now, log }),
    keepForgetting({ db, now, log }),
    keepReleasing({ services, isHeld: () => watch.wrong() !== null, log }),
    writing,
  ]
  const examining = path === null ? null : keepSafe(path, options, watch)
  return {
    examinedAt: () => examining?.lastAt() ?? null,
    stop: () => {
      for (const each of going) each.stop()
      examining?.stop()
    },
    /** What was looked at until the last answer. */
    writeViewings: writing.write,
  }
}

type BesideSources = Pick<Parameters<typeof keepSweeping>[0], 'attachments'> & {
  readonly services: Services
  /** `null`: the database is on another machine. */
  readonly path: string | null
  readonly watch: DatabaseWatch
}

/** What goes on beside the work for as long as a database file is served; what comes back ends it. */
function keepSafe(
  path: string,
  { examine, examineEveryMs, makeBackup, now, log }: ServerOptions,
  watch: DatabaseWatch,
): KeepExamining {
  const children = new AbortController()
  const examining = keepExamining({
    examine: () => examine(path, children.signal),
    watch,
    everyMs: examineEveryMs,
    now,
    log,
  })
  const backingUp = keepBackingUp({
    newest: () => backupsOf(path)[0],
    make: () => makeBackup(path, children.signal),
    now,
    log,
  })
  return {
    lastAt: examining.lastAt,
    stop: () => {
      examining.stop()
      backingUp.stop()
      children.abort()
    },
  }
}
