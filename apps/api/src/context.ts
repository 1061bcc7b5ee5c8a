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

/** What lives as long as the server. The clock and the source of ids come in, so that tests can set them. */
export type Services = Adopted & {
  /** Must be called after something was adopted; until then everybody reads the earlier state. */
  readonly reloadAdopted: () => Promise<void>
  /** Takes over what other programs adopted and released; `null`: no other program writes to the database. */
  readonly follow: (() => Promise<void>) | null
  readonly db: Database
  readonly register: KeptRegister
  readonly books: BookShelf
  readonly releases: KeptReleases
  readonly setupCode: SetupCode
  /** The people whose identity was erased, inside and outside the database. */
  readonly erasures: ErasureNotes
  /** Notes which users saw which people. */
  readonly viewings: ViewingLog
  /** The number that every page offers for help; `null`: none is set. */
  readonly helpLine: string | null
  /** What this installation signs, and whose signatures it accepts. */
  readonly attestation: Attestation
  readonly auditTree: AuditTree
  /** Whether letters go out: a mail server is set. */
  readonly sendsMail: boolean
  readonly office: OfficeTasks
  readonly now: () => Date
  readonly newId: () => string
}

/** Services over what is adopted at each moment. A request copies them, and so keeps what it began with. */
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
  /** Whether this user should prove their identity with a code but has not turned it on yet. */
  readonly awaitsSecondStep: boolean
  /** Whether somebody else chose their password, and they have not changed it yet. */
  readonly awaitsNewPassword: boolean
}

/** What the server knows during one request. */
export type RequestContext = Services & {
  readonly user: SignedIn | null
  readonly requestId: string
  /** The clients that rate limits count as one: see `addressGroupOf`. */
  readonly address: string
}
