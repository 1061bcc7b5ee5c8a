import { dirname, join } from 'node:path'
import { createApp } from './app.ts'
import { attachmentFolderOf, openAttachmentStore } from './attachments/store.ts'
import { createAuth } from './auth/auth.ts'
import { createClientAddress } from './auth/client-address.ts'
import { readSecret } from './auth/secret.ts'
import { createSessionReader, sessionTables } from './auth/signed-in.ts'
import { type ClockCheck, createClockCheck, refuseClockBehind } from './calendar/clock-behind.ts'
import { createCallFront } from './calls/front.ts'
import { openAttestation } from './checkpoints/attestation.ts'
import type { Services } from './context.ts'
import { refuseWrong } from './db/check.ts'
import { filePathOf } from './db/file-url.ts'
import { type OpenedDatabase, openDatabase } from './db/open.ts'
import { goOnBeside } from './go-on-beside.ts'
import { listen } from './listen.ts'
import type { Log } from './log.ts'
import type { Metrics } from './metrics/metrics.ts'
import { metricsOf } from './metrics/metrics-of.ts'
import { openServices } from './open-services.ts'
import { readSecurityContact } from './operations/security-contact.ts'
import { readOperationsStatus } from './operations/status.ts'
import { seedAdopted } from './plan/adopted.ts'
import { erasedFileOf } from './privacy/erased-file.ts'
import { createFront, type Front } from './public/front.ts'
import { lookedUp } from './public/looked-up.ts'
import { plansNow } from './public/read-plans.ts'
import { createReadiness } from './readiness.ts'
import { createReadingThread, type ReadingThread } from './reading-thread/reading-thread.ts'
import { readMailServer } from './reminders/mail-server.ts'
import { createRequestsUnderWay, type RequestsUnderWay } from './requests-under-way.ts'
import { forgetExpired } from './retention.ts'
import { compareAdopted } from './scrub/compare-adopted.ts'
import { createAcknowledge } from './scrub/guard-requests.ts'
import { createDatabaseWatch, type DatabaseWatch } from './scrub/watch.ts'
import type { ServerOptions } from './server-options.ts'
import { readHelpLine } from './setup/help-line.ts'
import { hasUsers } from './setup/instance.ts'

export type RunningServer = {
  readonly port: number
  /** The code with which the first admin is made; `null` once there is an admin. */
  readonly setupCode: string | null
  readonly readMetrics: () => Metrics
  readonly stop: () => Promise<void>
}

/** How many milliseconds running requests may take to finish when the server stops. */
const finishMs = 10_000

/** Opens the database, starts all parts, and only then listens, so that no request is answered too early. */
export async function startServer(options: ServerOptions): Promise<RunningServer> {
  const { office, now, newId, log } = options
  const mailServer = readMailServer(options.mail)
  const { path, helpLine, attestation } = settingsOf(options)
  const given = givenIn(options)
  const clientAddress = createClientAddress(options.trustedProxies, options.onUnlistedProxy)
  const database = await openGiven(options)
  const { db } = database
  const clock = path === undefined ? createClockCheck(null) : await refuseUnserved(path, database, now())
  await database.whenFree(() => seedAdopted(db, options, now()))
  await database.whenFree(() => forgetExpired(db, now()))
  const { watch, acknowledge } = watchesOver(database, clock, options)
  watch.report(database.findings)
  const erasedFile = path === undefined ? null : erasedFileOf(path)
  const kept = {
    helpLine,
    sendsMail: mailServer !== null,
    erasedFile,
    attestation,
    shared: sharedAmong(database, watch, options),
  }
  const services = await openServices(db, { office, now, newId, ...kept })

  const { auth, readSignedIn } = signingInOver(database, path, options)
  const underWay = createRequestsUnderWay()
  const readiness = createReadiness({ db, path: path ?? null, watch, isStopping: underWay.isStopping, now })
  const attachments = openAttachmentStore(
    path === undefined ? options.attachmentFolder : attachmentFolderOf(path),
  )
  const beside = goOnBeside({ services, attachments, path: path ?? null, watch, mailServer }, options)
  const lookedAt = () => ({ now: now(), findings: watch.findings(), examinedAt: beside.examinedAt() })
  const readStatus = () => (path === undefined ? null : readOperationsStatus(path, lookedAt()))
  const reading = readingBeside(path, services, options)
  const asking = { services, readSignedIn, clientAddress, reading }
  const app = createApp({
    ...given,
    ...asking,
    ...{ auth, attachments, acknowledge, watch, underWay, readiness, readStatus },
  })
  const isOpen = openUnless(underWay, watch, 100)
  const front = frontOf(services, isOpen)
  const isOpenNow = openUnless(underWay, watch, 5)
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
      await beside.finish()
      await reading?.stop()
      await database.close()
    },
  }
}

/** The thread for requests that read much. A database on another machine needs none. */
function readingBeside(
  path: string | undefined,
  services: Services,
  { readingWorker: workerUrl, log }: ServerOptions,
): ReadingThread | null {
  if (path === undefined || workerUrl === null) return null
  return createReadingThread({ workerUrl, path, services, log })
}

function openGiven({ databaseUrl, migrationsFolder, attachmentFolder, authToken }: ServerOptions) {
  return openDatabase({
    url: databaseUrl,
    migrationsFolder,
    drizzle: { casing: 'snake_case' },
    watched: sessionTables,
    noteFile: join(dirname(attachmentFolder), 'database-server'),
    ...(authToken !== undefined && { authToken }),
  })
}

/**
 * Refuses to start if an adopted plan was changed outside the program, because every verdict would be wrong, or if the
 * clock is before the last change, because every entry would get a wrong day.
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

/** Reads the operator's settings before anything is opened. An error in them stops the start, with an explanation. */
function settingsOf({ databaseUrl, helpLine = '', attestation = {}, origin }: ServerOptions) {
  const path = filePathOf(databaseUrl)
  return {
    path,
    helpLine: readHelpLine(helpLine),
    attestation: openAttestation(attestation, path ?? null, origin),
  }
}

/** The checks of the database file and of the clock that are made for requests. */
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

/**
 * What to do when another database has replaced the known one: nothing is served until the server has started again.
 */
function sharedAmong(
  { sharedHistory: history }: Pick<OpenedDatabase, 'sharedHistory'>,
  watch: Pick<DatabaseWatch, 'wrong' | 'report'>,
  { onDatabaseReplaced }: ServerOptions,
) {
  if (history === null) return null
  const onParted = () => {
    if (watch.wrong() !== null) return
    watch.report([{ kind: 'anotherHistory', seq: history.known()?.seq ?? 0 }])
    onDatabaseReplaced()
  }
  return { history, onParted }
}

/**
 * Makes the two parts that handle passwords and sessions. The secret that signs sessions is beside the database file.
 */
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

/** The stored answers for everybody. They are made again after a release, a withdrawal or an adoption of a plan. */
function frontOf(services: Services, isOpen: () => boolean): Front {
  // At midnight, another plan may come into force.
  const inForce = lookedUp(() => plansNow(services).current, 1000)
  return createFront({
    revision: () => `${services.releases.revision} ${services.plans.revision} ${inForce()}`,
    isOpen,
  })
}

/** Are requests served? The result is used again for so long, because the check of the database file asks the disk twice. */
function openUnless(
  { isStopping }: Pick<RequestsUnderWay, 'isStopping'>,
  watch: Pick<DatabaseWatch, 'wrong'>,
  goodForMs: number,
): () => boolean {
  const isRight = lookedUp(() => watch.wrong() === null, goodForMs)
  return () => !isStopping() && isRight()
}

/** The operator's settings that the app receives unchanged. An invalid contact stops the start. */
function givenIn({ webFolder, files, readWidgetScript, origin, securityContact, log }: ServerOptions) {
  const contact = readSecurityContact(securityContact)
  return { webFolder, files, readWidgetScript, origin, securityContact: contact, log }
}

/** Loads the register in the background once the server listens: only requests for figures have to wait for it. */
function loadBehind(register: Services['register'], log: Log): void {
  register
    .load()
    .catch((error: unknown) =>
      log({ requestId: '', actor: null, procedure: 'register.load', outcome: 'internal', error }),
    )
}
