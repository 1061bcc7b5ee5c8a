import type { Plan } from '@lienthehe/domain'
import type { UnitHistory } from '@lienthehe/domain/units'
import type { AttestationSettings } from './checkpoints/attestation.ts'
import type { Log } from './log.ts'
import type { OfficeTasks } from './office-thread/tasks.ts'
import type { PublicSources } from './public/sources.ts'
import type { readMailServer } from './reminders/mail-server.ts'
import type { FileReaders } from './rosters/read-in-worker.ts'
import type { Examination } from './scrub/examine.ts'

/** The settings of a server: its paths, the parts made elsewhere, and those of its operator. */
export type ServerOptions = {
  readonly port: number
  readonly databaseUrl: string
  readonly migrationsFolder: string
  readonly webFolder: string
  /** The folder of attachments when the database is on another machine; otherwise it is beside the database. */
  readonly attachmentFolder: string
  readonly readWidgetScript: PublicSources['readWidgetScript']
  readonly files: FileReaders
  readonly office: OfficeTasks
  /** The script of the thread that reads a database file beside this one; `null`: everything is answered here. */
  readonly readingWorker: URL | null
  /** The initial content of a new database. */
  readonly plans: readonly Plan[]
  readonly unitHistory: UnitHistory
  /**
   * The address under which browsers reach it, e.g. `https://clb.example.org`; `null`: only under the address that they
   * request.
   */
  readonly origin: string | null
  readonly authToken?: string
  /** Called once when another database has replaced the one that is served: the caller then starts the server again. */
  readonly onDatabaseReplaced: () => void
  /** The phone number that every page offers for help; left out or empty: none. */
  readonly helpLine?: string
  /** The contact for people who have found a security hole; empty: none is named. */
  readonly securityContact: string
  /** The mail server for reminders, and their sender; empty: nothing is sent. */
  readonly mail: Parameters<typeof readMailServer>[0] & { readonly lookEveryMs: number }
  /** Whether admins and officers can do nothing until their login asks for a code as well. */
  readonly requiresSecondStep: boolean
  /** Addresses and networks of the proxies before this server that are trusted to report the client's address. */
  readonly trustedProxies: string
  /** Called once with the address of a proxy that is not listed. */
  readonly onUnlistedProxy: (proxy: string) => void
  /** What it signs and adds up for others; left out: by its own plan, and for nobody. */
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
