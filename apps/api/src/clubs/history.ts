import type { ClubId } from '@lienthehe/domain'
import { desc, eq } from 'drizzle-orm'
import { z } from 'zod'
import type { Readable } from '../db/database.ts'
import { audit, users } from '../db/schema/index.ts'

export type HistoryEntry = {
  readonly seq: number
  /** An instant, ISO 8601 in UTC. */
  readonly at: string
  readonly actor: string
  readonly action: string
  readonly subject: { readonly kind: string; readonly id: string; readonly label: string }
  readonly changes: readonly { readonly field: string; readonly from: unknown; readonly to: unknown }[]
}

const latest = 200

const recordSchema = z.record(z.string(), z.unknown()).nullable()
const particularsSchema = z.object({ label: z.string(), before: recordSchema, after: recordSchema })

/** Who changed what about this club and its members, newest first; what was erased stays a row without particulars. */
export async function readHistory(db: Readable, club: ClubId): Promise<readonly HistoryEntry[]> {
  const rows = await db
    .select({ entry: audit, name: users.name })
    .from(audit)
    .leftJoin(users, eq(users.id, audit.actor))
    .where(eq(audit.club, club))
    .orderBy(desc(audit.seq))
    .limit(latest)
  return rows.map(({ entry, name }) => {
    const particulars =
      entry.particulars === null ? undefined : particularsSchema.parse(JSON.parse(entry.particulars))
    return {
      seq: entry.seq,
      at: entry.at,
      actor: name ?? entry.actor,
      action: entry.action,
      subject: { kind: entry.subjectKind, id: entry.subjectId, label: particulars?.label ?? '' },
      changes: changesBetween(particulars?.before ?? {}, particulars?.after ?? {}),
    }
  })
}

function changesBetween(before: Readonly<Record<string, unknown>>, after: Readonly<Record<string, unknown>>) {
  const fields = [...new Set([...Object.keys(before), ...Object.keys(after)])]
  return fields
    .map((field) => ({ field, from: before[field] ?? null, to: after[field] ?? null }))
    .filter(({ from, to }) => JSON.stringify(from) !== JSON.stringify(to))
}
