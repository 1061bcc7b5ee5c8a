import type { Actor } from '@lienthehe/domain/access'
import type { BookShelf } from './books/shelf.ts'
import type { Attestation } from './checkpoints/attestation.ts'
import type { AuditTree } from './checkpoints/audit-tree.ts'
import type { Database } from './db/database.ts'
import type { OfficeTasks } from './office-thread/tasks.ts'
import type { Adopted, AdoptedSource } from './plan/adopted.ts'
import type { ErasureNotes } from './privacy/erasures.ts'
import type { KeptRegister } from './register/register.ts'
import type { KeptReleases } from './releases/kept.ts'
import type { SetupCode } from './setup/code.ts'
import type { ViewingLog } from './viewings/log.ts'

/**
 * The parts of the server that live as long as it runs. The clock and the source of ids are passed in, so that tests
 * can replace them.
 */
export type Services = Adopted & {
  /**
   * Reads again which plans and units are adopted. It must be called after an adoption; until then everybody reads the
   * earlier ones.
   */
  readonly reloadAdopted: () => Promise<void>
  /** Reads again what other programs have adopted and released; `null`: no other program writes to the database. */
  readonly follow: (() => Promise<void>) | null
  readonly db: Database
  readonly register: KeptRegister
  readonly books: BookShelf
  readonly releases: KeptReleases
  readonly setupCode: SetupCode
  /** The list of people whose data was erased, stored inside and outside the database. */
  readonly erasures: ErasureNotes
  /** Records which users saw which people. */
  readonly viewings: ViewingLog
  /** The phone number that every page offers for help; `null`: none is set. */
  readonly helpLine: string | null
  /** What this installation signs, and whose signatures it accepts. */
  readonly attestation: Attestation
  readonly auditTree: AuditTree
  /** Whether e-mail reminders are sent, that is, whether a mail server is set. */
  readonly sendsMail: boolean
  readonly office: OfficeTasks
  readonly now: () => Date
  readonly newId: () => string
}

/**
 * Makes the services. `plans` and `units` always give the latest adopted ones; a request copies the services, so it
 * sees the same plans and units until its end.
 */
export function createServices(
  adopted: AdoptedSource,
  rest: Omit<Services, keyof Adopted | 'reloadAdopted'>,
): Services {
  return {
    ...rest,
    get plans() {
      return adopted.plans
    },
    get units() {
      return adopted.units
    },
    reloadAdopted: adopted.reload,
  }
}

/** The signed-in user, with the rights that are on record when this request is made. */
export type SignedIn = Actor & {
  readonly id: string
  readonly userName: string
  readonly fullName: string
  readonly sessionId: string
  /** Whether this user should use a second step (a code) but has not turned it on yet. */
  readonly awaitsSecondStep: boolean
  /** Whether somebody else chose this user's password and the user has not changed it yet. */
  readonly awaitsNewPassword: boolean
}

/** What the server knows during one request. */
export type RequestContext = Services & {
  readonly user: SignedIn | null
  readonly requestId: string
  /** The group of client addresses that rate limits count as one client; see `addressGroupOf`. */
  readonly address: string
}
