import { mkdirSync, writeFileSync } from 'node:fs'
import { readCutOff } from '@lienthehe/office/cut-off'
import { readRoster } from '@lienthehe/office/roster'
import { createApp } from '../app.ts'
import { attachmentFolderOf, openAttachmentStore } from '../attachments/store.ts'
import { createAuth } from '../auth/auth.ts'
import { createClientAddress } from '../auth/client-address.ts'
import { hashPassword } from '../auth/passwords.ts'
import { createSessionReader } from '../auth/signed-in.ts'
import { type Answered, type CallFront, createCallFront } from '../calls/front.ts'
import type { LogEntry } from '../log.ts'
import { readOperationsStatus } from '../operations/status.ts'
import { createReadiness } from '../readiness.ts'
import type { ReadingThread } from '../reading-thread/reading-thread.ts'
import { createRequestsUnderWay } from '../requests-under-way.ts'
import { createAcknowledge } from '../scrub/guard-requests.ts'
import { createDatabaseWatch, type DatabaseWatch } from '../scrub/watch.ts'
import type { Instance } from './instance.ts'

export const password = 'lúa chín đầy đồng 27'
export const hashOfPassword = () => hashPassword(password)

/** The cookie, address and headers of a request. Without them it has no cookie, and comes from one fixed address. */
export type Sent = {
  readonly cookie?: string
  readonly address?: string
  readonly headers?: Readonly<Record<string, string>>
}

/** The whole server except its socket: it answers requests, and has the lines that it logged. */
export type Served = {
  readonly log: readonly LogEntry[]
  readonly get: (path: string, sent?: Sent) => Promise<Response>
  readonly post: (path: string, body: unknown, sent?: Sent) => Promise<Response>
  /** Signs in and returns the cookie of the new session. */
  readonly signIn: (userName: string, typed?: string) => Promise<string>
  readonly stopBeingReady: () => void
  readonly watch: DatabaseWatch
  /** The pattern of each address that the app answers to GET. */
  readonly addresses: readonly string[]
}

/** The operator's settings; those left out are as on a server without settings. */
type Serving = {
  readonly secure?: boolean
  readonly trustedProxies?: string
  readonly requiresSecondStep?: boolean
  readonly reading?: ReadingThread | null
}

/** Serves the instance as the program does, with a web admin that is only one page. */
export function serveInstance(
  { services, opened, path }: Instance,
  { secure = false, trustedProxies = '', requiresSecondStep = false, reading = null }: Serving = {},
): Served {
  const webFolder = `${path}.web`
  mkdirSync(webFolder, { recursive: true })
  writeFileSync(`${webFolder}/index.html`, '<!doctype html><title>Liên Thế Hệ</title>')
  const log: LogEntry[] = []
  const signing = { db: services.db, secret: 'a secret of the tests, long enough', secure }
  const underWay = createRequestsUnderWay()
  const watch = createDatabaseWatch({ isInPlace: opened.isInPlace, log: (entry) => log.push(entry) })
  const acknowledge = createAcknowledge(watch, opened, (entry) => log.push(entry))
  const asking = {
    services,
    reading,
    readSignedIn: createSessionReader({
      ...signing,
      ...{ requiresSecondStep, now: services.now, revision: opened.watchedRevision },
    }),
    clientAddress: createClientAddress(trustedProxies, () => undefined),
    acknowledge,
    underWay,
    log: (entry: LogEntry) => log.push(entry),
  }
  const isOpen = () => !underWay.isStopping() && watch.wrong() === null
  const calls = createCallFront({ ...asking, isOpen, isOpenNow: isOpen })
  const app = createApp({
    ...asking,
    auth: createAuth(signing),
    files: { readRoster, readCutOff },
    attachments: openAttachmentStore(attachmentFolderOf(path)),
    readWidgetScript: async () => new Uint8Array(),
    webFolder,
    origin: null,
    securityContact: null,
    watch,
    readiness: createReadiness({
      db: services.db,
      path,
      watch,
      isStopping: underWay.isStopping,
      now: services.now,
    }),
    readStatus: () =>
      readOperationsStatus(path, { now: services.now(), findings: watch.findings(), examinedAt: null }),
  })
  const request = requesting(calls, app)
  const post: Served['post'] = (target, body, sent = {}) =>
    request(target, { method: 'POST', body: bodyOf(body) }, sent)
  return {
    log,
    get: (target, sent = {}) => request(target, {}, sent),
    post,
    signIn: async (userName, typed = password) => {
      const answer = await post('/api/auth/sign-in/username', { username: userName, password: typed })
      if (!answer.ok) throw new Error(`${userName} could not sign in: ${answer.status}`)
      return cookieOf(answer)
    },
    stopBeingReady: () => {
      void underWay.finish(0)
    },
    watch,
    addresses: app.routes.flatMap(({ method, path }) => (method === 'GET' ? [path] : [])),
  }
}

/** Sends a request to the same handlers as in the running server: first the one for calls of the API, then the app. */
function requesting(calls: CallFront, app: ReturnType<typeof createApp>) {
  return async (target: string, init: RequestInit, { cookie, address, headers }: Sent) => {
    const sent = {
      host: 'localhost',
      origin: 'http://localhost',
      ...(cookie && { cookie }),
      ...contentOf(init),
      ...headers,
    }
    const socketAddress = address ?? '192.0.2.1'
    const answered = calls({
      method: init.method ?? 'GET',
      url: target,
      headers: sent,
      socketAddress,
      readBody: async () => (typeof init.body === 'string' ? init.body : ''),
    })
    if (answered !== null) return asResponse(await answered)
    const incoming = { socket: { remoteAddress: socketAddress } }
    return app.request(target, { ...init, headers: sent }, { incoming })
  }
}

/** The cookies that a browser would send back. */
export function cookieOf(answer: Response): string {
  return answer.headers
    .getSetCookie()
    .map((line) => line.split(';')[0])
    .join('; ')
}

function bodyOf(body: unknown): string | Uint8Array<ArrayBuffer> {
  return body instanceof Uint8Array ? new Uint8Array(body) : JSON.stringify(body)
}

function contentOf({ body }: RequestInit): Readonly<Record<string, string>> {
  if (typeof body !== 'string') return {}
  return { 'content-type': 'application/json', 'content-length': String(Buffer.byteLength(body)) }
}

function asResponse({ status, headers, body }: Answered): Response {
  return new Response(typeof body === 'string' ? body : new Uint8Array(body), { status, headers })
}
