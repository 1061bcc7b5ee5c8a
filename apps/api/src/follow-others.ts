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
 * When several programs share one database server, each must notice what the others adopt or release, because it keeps
 * plans and releases in memory. The check is one short query; if something changed, the data is read again. It also
 * detects whether this is still the same database: if not, `onParted` is called, because the data in memory no longer
 * belongs to it.
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

/** Checks every second as well: public answers are given without asking the database. */
export function keepFollowing(follow: (() => Promise<void>) | null): { readonly stop: () => void } {
  if (follow === null) return { stop: () => undefined }
  // A server that does not answer is asked again a second later; each request reports by itself that it does not
  // answer.
  const timer = setInterval(() => void follow().catch(() => undefined), lookEveryMs).unref()
  return { stop: () => clearInterval(timer) }
}
