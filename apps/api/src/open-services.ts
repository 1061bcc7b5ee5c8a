import { createBookShelf } from './books/shelf.ts'
import { createServices, type Services } from './context.ts'
import type { Database } from './db/database.ts'
import { keepMissingMoney } from './money/queries.ts'
import { openAdopted } from './plan/adopted.ts'
import { createRegister } from './register/register.ts'
import { openReleases } from './releases/kept.ts'
import { createSetupCode } from './setup/code.ts'

/** Opens all that lives as long as the server over a database that has adopted something. */
export async function openServices(
  db: Database,
  { office, now, newId }: Pick<Services, 'office' | 'now' | 'newId'>,
): Promise<Services> {
  await keepMissingMoney(db)
  return createServices(await openAdopted(db), {
    db,
    register: createRegister(db),
    books: createBookShelf(),
    releases: await openReleases(db),
    setupCode: createSetupCode(now),
    office,
    now,
    newId,
  })
}
