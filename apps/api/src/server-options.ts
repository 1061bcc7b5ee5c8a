import type { Plan } from '@lienthehe/domain'
import type { UnitHistory } from '@lienthehe/domain/units'
import type { AttestationSettings } from './checkpoints/attestation.ts'
import type { Log } from './log.ts'
import type { OfficeTasks } from './office-thread/tasks.ts'
import type { PublicSources } from './public/sources.ts'
import type { readMailServer } from './reminders/mail-server.ts'
import type { FileReaders } from './rosters/read-in-worker.ts'
import type { Examination } from './scrub/examine.ts'

/** The settings of a server: paths, parts that the caller provides, and the operator's settings. */
export type ServerOptions = {
  readonly port: number
  readonly databaseUrl: string
  readonly migrationsFolder: string
  readonly webFolder: string
  /**
   * The folder of attachments, if the database is on another machine; otherwise their folder is beside the database.
   */
  readonly attachmentFolder: string
  readonly readWidgetScript: PublicSources['readWidgetScript']
  readonly files: FileReaders
  readonly office: OfficeTasks
  /** The script of the reading thread, which reads a database file; `null`: the main thread answers everything. */
  readonly readingWorker: URL | null
  /** The plans, and in the next field the units, with which a new database is filled. */
  readonly plans: readonly Plan[]
  readonly unitHistory: UnitHistory
  /**
   * The address under which browsers reach the server, e.g. `https://clb.example.org`; `null`: the address in their
   * request.
   */
  readonly origin: string | null
  readonly authToken?: string
  /** Called once when another database has replaced the served one; the caller must then start the server again. */
  readonly onDatabaseReplaced: () => void
  /** The phone number that every page offers for help; if left out or empty, there is none. */
  readonly helpLine?: string
  /** The contact for people who found a security hole; empty: none is named. */
  readonly securityContact: string
  /** The mail server for reminders, and their sender; empty: no e-mails are sent. */
  readonly mail: Parameters<typeof readMailServer>[0] & { readonly lookEveryMs: number }
  /** Whether admins and officers can do nothing until they have turned on the second step (a code). */
  readonly requiresSecondStep: boolean
  /** The addresses and networks of trusted proxies, which report the client's address. */
  readonly trustedProxies: string
  /** Called once with the address of a proxy that is not listed as trusted. */
  readonly onUnlistedProxy: (proxy: string) => void
  /** What the server signs, cosigns and adds up for others; if left out, nothing is configured. */
  readonly attestation?: AttestationSettings
  /** Examines the whole database file, in a separate process. */
  readonly examine: (path: string, signal: AbortSignal) => Promise<Pick<Examination, 'findings'>>
  readonly examineEveryMs: number
  /** Makes a backup of the database file, in a separate process. */
  readonly makeBackup: (path: string, signal: AbortSignal) => Promise<void>
  readonly now: () => Date
  readonly newId: () => string
  readonly log: Log
}
