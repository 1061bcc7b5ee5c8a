import { sql } from 'drizzle-orm'
import type { Database } from './db/database.ts'
import { keepStatements } from './db/kept-statements.ts'
import { planVersions, releases, releaseWithdrawals, unitLists } from './db/schema/index.ts'
import type { AdoptedSource } from './plan/adopted.ts'
import type { KeptReleases } from './releases/kept.ts'

const countOf = (
  table: typeof planVersions | typeof unitLists | typeof releases | typeof releaseWithdrawals,
) => sql<number>`(select count(*) from ${table})`

const statements = keepStatements((db) => ({
  grown: db
    .select({
      adopted: sql<number>`${countOf(planVersions)} + ${countOf(unitLists)}`,
      released: sql<number>`${countOf(releases)} + ${countOf(releaseWithdrawals)}`,
    })
    .from(sql`(select 1)`)
    .prepare(),
}))

/**
 * Where several programs share one database server, what one adopts or releases the others keep in memory from before.
 * What comes back looks whether either has grown, as neither ever shrinks, and reads it anew: one short question.
 */
export async function createFollowing(
  db: Database,
  { adopted, released }: { readonly adopted: AdoptedSource; readonly released: KeptReleases },
): Promise<() => Promise<void>> {
  const read = async () => (await statements(db).grown.all())[0]
  let known = await read()
  return async () => {
    const now = await read()
    if (now === undefined) return
    if (now.adopted !== known?.adopted) await adopted.reload()
    if (now.released !== known?.released) await released.reload()
    known = now
  }
}

const lookEveryMs = 1000

/** Looks every second besides: what is public is answered without asking the database. */
export function keepFollowing(follow: (() => Promise<void>) | null): { readonly stop: () => void } {
  if (follow === null) return { stop: () => undefined }
  // A server that does not answer now is asked again a second later; requests say for themselves that it does not.
  const timer = setInterval(() => void follow().catch(() => undefined), lookEveryMs).unref()
  return { stop: () => clearInterval(timer) }
}
