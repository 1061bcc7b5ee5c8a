import { createBookShelf } from '../books/shelf.ts'
import { nothingAttested } from '../checkpoints/attestation.ts'
import { createAuditTree } from '../checkpoints/audit-tree.ts'
import { createServices, type Services } from '../context.ts'
import type { Database } from '../db/database.ts'
import { drizzleOver } from '../db/drizzle-over.ts'
import { ReadingClient } from '../db/reading-client.ts'
import { createFollowing } from '../follow-others.ts'
import { openAdopted } from '../plan/adopted.ts'
import { createErasureNotes } from '../privacy/erasures.ts'
import { createRegister } from '../register/register.ts'
import { openReleases } from '../releases/kept.ts'
import { createSetupCode } from '../setup/code.ts'
import { createViewingLog } from '../viewings/log.ts'

/** The writing thread already checks that the file is still the same database, so this thread does not. */
const lookedAfter = { history: { known: () => null, follows: () => true }, onParted: () => undefined }

/**
 * Services that read a database file which another thread of this program serves and writes. Like a second program on
 * the database, they follow what that thread adopts and releases. They cannot write, sign or set up anything.
 */
export async function openReadingServices(
  path: string,
  given: Pick<Services, 'helpLine' | 'office' | 'newId'>,
): Promise<Services> {
  const db: Database = drizzleOver<Record<string, never>>(new ReadingClient(path), { casing: 'snake_case' })
  const now = () => new Date()
  const adopted = await openAdopted(db)
  const releases = await openReleases(db)
  return createServices(adopted, {
    db,
    releases,
    follow: await createFollowing(db, { adopted, released: releases, ...lookedAfter }),
    register: createRegister(db),
    books: createBookShelf(),
    setupCode: createSetupCode(now),
    erasures: createErasureNotes(db, null),
    viewings: createViewingLog({ db, now }),
    auditTree: createAuditTree(db),
    attestation: nothingAttested,
    sendsMail: false,
    now,
    ...given,
  })
}
