import { createBookShelf } from './books/shelf.ts'
import { nothingAttested } from './checkpoints/attestation.ts'
import { createAuditTree } from './checkpoints/audit-tree.ts'
import { createServices, type Services } from './context.ts'
import type { Database } from './db/database.ts'
import { createFollowing } from './follow-others.ts'
import { keepMissingMoney } from './money/queries.ts'
import { openAdopted } from './plan/adopted.ts'
import { createErasureNotes } from './privacy/erasures.ts'
import { createRegister } from './register/register.ts'
import { openReleases } from './releases/kept.ts'
import { createSetupCode } from './setup/code.ts'
import { createViewingLog } from './viewings/log.ts'

/** Makes the parts of the server that live as long as it runs, over a database with an adopted plan and units. */
export async function openServices(
  db: Database,
  {
    helpLine = null,
    sendsMail = false,
    erasedFile = null,
    shared = null,
    attestation = nothingAttested,
    ...given
  }: Pick<Services, 'office' | 'now' | 'newId'> &
    Partial<Pick<Services, 'helpLine' | 'sendsMail' | 'attestation'>> & {
      readonly erasedFile?: string | null
      /**
       * Only if other programs write to the database too: the history that this program has seen, and what to do if the
       * database was replaced.
       */
      readonly shared?: Pick<Parameters<typeof createFollowing>[1], 'history' | 'onParted'> | null
    },
): Promise<Services> {
  const erasures = createErasureNotes(db, erasedFile)
  // This comes before any personal data is read: people who were erased must never be seen again.
  await erasures.replay(given.now())
  await keepMissingMoney(db)
  const adopted = await openAdopted(db)
  const released = await openReleases(db)
  return createServices(adopted, {
    db,
    follow: shared === null ? null : await createFollowing(db, { adopted, released, ...shared }),
    register: createRegister(db),
    books: createBookShelf(),
    releases: released,
    setupCode: createSetupCode(given.now),
    erasures,
    viewings: createViewingLog({ db, now: given.now }),
    ...{ helpLine, sendsMail, attestation },
    auditTree: createAuditTree(db),
    ...given,
  })
}
