import { eq } from 'drizzle-orm'
import type { Readable } from '../db/database.ts'
import { audit, planVersions, unitLists } from '../db/schema/index.ts'
import { hashOf } from '../plan/hash.ts'
import type { RegisterFinding } from './finding.ts'

/**
 * Are the plans and the lists of units unchanged since they were adopted? Each has the hash of its content beside it,
 * and the history has the adoptions by people. For the plans and units with which the database began, the only other
 * proof is in the records that cite them: snapshots, statements, releases.
 */
export async function compareAdopted(db: Readable): Promise<readonly RegisterFinding[]> {
  const told = await hashesTold(db)
  const plans = (await db.select().from(planVersions)).map(({ plan, version, content, hash }) => ({
    ...{ of: 'plan', id: `${plan} ${version}`, content, hash },
  }))
  const lists = (await db.select().from(unitLists)).map(({ version, content, hash }) => ({
    ...{ of: 'units', id: String(version), content, hash },
  }))
  return [...plans, ...lists]
    .filter(({ of, id, content, hash }) => {
      const adopted = told.get(`${of} ${id}`)
      return hashIn(content) !== hash || (adopted !== undefined && adopted !== hash)
    })
    .map(({ of, id }) => ({ kind: 'adoptedChanged', what: `${of} ${id}` }))
}

/** `null`: the content is no longer valid JSON. */
function hashIn(content: string): string | null {
  try {
    return hashOf(JSON.parse(content))
  } catch (error) {
    if (error instanceof SyntaxError) return null
    throw error
  }
}

/** The hashes recorded in the history, by kind, name and version. */
async function hashesTold(db: Readable): Promise<ReadonlyMap<string, string>> {
  const rows = await db.select().from(audit).where(eq(audit.action, 'plan.adopt'))
  return new Map(
    rows.flatMap(({ subjectKind, subjectId, particulars }) => {
      const { after } = JSON.parse(particulars ?? '{}') as {
        readonly after?: { readonly version: number; readonly hash: string }
      }
      if (after === undefined) return []
      const id = subjectKind === 'plan' ? `plan ${subjectId} ${after.version}` : `units ${after.version}`
      return [[id, after.hash] as const]
    }),
  )
}
