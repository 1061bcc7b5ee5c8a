import { createBookShelf } from './books/shelf.ts'
import { createServices, type Services } from './context.ts'
import type { Database } from './db/database.ts'
import { keepMissingMoney } from './money/queries.ts'
import { openAdopted } from './plan/adopted.ts'
import { createErasureNotes } from './privacy/erasures.ts'
import { createRegister } from './register/register.ts'
import { openReleases } from './releases/kept.ts'
import { createSetupCode } from './setup/code.ts'
import { createViewingLog } from './viewings/log.ts'

/** Opens all that lives as long as the server over a database that has adopted something. */
export async function openServices(
  db: Database,
  {
    helpLine = null,
    sendsMail = false,
    erasedFile = null,
    ...given
  }: Pick<Services, 'office' | 'now' | 'newId'> &
    Partial<Pick<Services, 'helpLine' | 'sendsMail'>> & { readonly erasedFile?: string | null },
): Promise<Services> {
  const erasures = createErasureNotes(db, erasedFile)
  // Before anything is read of people: nobody sees those again who were erased.
  await erasures.replay(given.now())
  await keepMissingMoney(db)
  return createServices(await openAdopted(db), {
    db,
    register: createRegister(db),
    books: createBookShelf(),
    releases: await openReleases(db),
    setupCode: createSetupCode(given.now),
    erasures,
    viewings: createViewingLog({ db, now: given.now }),
    ...{ helpLine, sendsMail },
    ...given,
  })
}
