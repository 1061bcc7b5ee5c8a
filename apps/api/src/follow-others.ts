import { desc, sql } from 'drizzle-orm'
import type { SharedHistory } from './audit-head/shared-history.ts'
import type { Database } from './db/database.ts'
import { keepStatements } from './db/kept-statements.ts'
import { audit, planVersions, releases, releaseWithdrawals, unitLists } from './db/schema/index.ts'
import type { AdoptedSource } from './plan/adopted.ts'
import type { KeptReleases } from './releases/kept.ts'

const countOf = (
  table: typeof planVersions | typeof unitLists | typeof releases | typeof releaseWithdrawals,
) => sql<number>`(select count(*) from ${table})`

const statements = keepStatements((db) => ({
  now: db
    .select({
      adopted: sql<number>`${countOf(planVersions)} + ${countOf(unitLists)}`,
      released: sql<number>`${countOf(releases)} + ${countOf(releaseWithdrawals)}`,
      seq: sql<number | null>`(select max(${audit.seq}) from ${audit})`,
      hash: sql<string | null>`(select ${audit.hash} from ${audit} order by ${desc(audit.seq)} limit 1)`,
      hashOfKnown: sql<
        string | null
      >`(select ${audit.hash} from ${audit} where ${audit.seq} = ${sql.placeholder('known')})`,
    })
    .from(sql`(select 1)`)
    .prepare(),
}))

/**
 * Lets a program notice what other programs on the same database server adopt or release, because it keeps plans and
 * releases in memory. The returned function makes one short query, and reads the data again if something changed. It
 * also notices when this is no longer the same database: it then calls `onParted`, because the data in memory do not
 * belong to it.
 */
export async function createFollowing(
  db: Database,
  { adopted, released, history, onParted }: Followed,
): Promise<() => Promise<void>> {
  const look = async () => {
    const known = history.known()
    const [now] = await statements(db).now.all({ known: known?.seq ?? 0 })
    if (now === undefined) return undefined
    const { seq, hash, hashOfKnown } = now
    const head = seq === null || hash === null ? null : { seq, hash }
    if (!history.follows(known, { hashOfKnown, head })) onParted()
    return now
  }
  let last = await look()
  return async () => {
    const now = await look()
    if (now === undefined) return
    if (now.adopted !== last?.adopted) await adopted.reload()
    if (now.released !== last?.released) await released.reload()
    last = now
  }
}

type Followed = {
  readonly adopted: AdoptedSource
  readonly released: KeptReleases
  readonly history: SharedHistory
  readonly onParted: () => void
}

const lookEveryMs = 1000

/** Checks every second, in addition to the check at each request: public answers are given without a query. */
export function keepFollowing(follow: (() => Promise<void>) | null): { readonly stop: () => void } {
  if (follow === null) return { stop: () => undefined }
  // If the database server does not answer, the next second tries again. The error is ignored here, because each
  // request reports it.
  const timer = setInterval(() => void follow().catch(() => undefined), lookEveryMs).unref()
  return { stop: () => clearInterval(timer) }
}
