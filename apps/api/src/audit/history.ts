import type { ClubId } from '@lienthehe/domain/clubs'
import { and, count, desc, eq, inArray, isNull, or, type SQL, sql } from 'drizzle-orm'
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
  /** How many people the change touched that have rows of their own: see `readHistoryParts`. */
  readonly parts: number
}

const latest = 200

const recordSchema = z.record(z.string(), z.unknown()).nullable()
const particularsSchema = z.object({ label: z.string(), before: recordSchema, after: recordSchema })

/**
 * Who changed what about this club and its members, newest first; an import is one entry, however many people it
 * touched. What was erased stays a row without particulars.
 */
export function readClubHistory(db: Readable, club: ClubId): Promise<readonly HistoryEntry[]> {
  // A merger that brought members into a club also belongs to the history of the club they came from; the import of a
  // unit belongs to each of its clubs.
  const isEntry = or(isNull(audit.partOf), inArray(audit.action, ['club.receive', 'roster.import']))
  return readHistory(db, and(eq(audit.club, club), isEntry))
}

/** Who changed what about these records of one kind, which are no club's, newest first; also the recording of one with which something else was done. */
export function readRecordHistory(
  db: Readable,
  { kind, ids }: { readonly kind: string; readonly ids: readonly string[] },
): Promise<readonly HistoryEntry[]> {
  const isOfThese = and(isNull(audit.club), eq(audit.subjectKind, kind), inArray(audit.subjectId, [...ids]))
  return readHistory(db, and(isOfThese, or(isNull(audit.partOf), eq(audit.action, `${kind}.record`))))
}

async function readHistory(db: Readable, of: SQL | undefined): Promise<readonly HistoryEntry[]> {
  const rows = await rowsOf(db).where(of).orderBy(desc(audit.seq)).limit(latest)
  const parts = await countParts(
    db,
    rows.map(({ entry }) => entry.seq),
  )
  return rows.map((row) => ({ ...entryOf(row), parts: parts.get(row.entry.seq) ?? 0 }))
}

/** What one entry of a club's history did to each person, in the order in which it was done. */
export async function readHistoryParts(
  db: Readable,
  { club, seq }: { readonly club: ClubId; readonly seq: number },
): Promise<readonly HistoryEntry[]> {
  const rows = await rowsOf(db)
    // By the index on clubs: one change may import a whole province, and then has more rows than one club.
    .where(and(eq(audit.club, club), sql`+${audit.partOf} = ${seq}`))
    .orderBy(audit.seq)
  return rows.map((row) => ({ ...entryOf(row), parts: 0 }))
}

/** Which entry of a club’s history is meant: by its number, or by the group of people whom it concerns. */
export type EntryName = { readonly seq: number } | { readonly group: string }

/** An entry of the club’s history with its parts, each with everything that the record held before and after it. */
export async function readEntryWithParts(db: Readable, club: ClubId, name: EntryName) {
  const named =
    'seq' in name
      ? eq(audit.seq, name.seq)
      : and(eq(audit.subjectKind, 'memberGroup'), eq(audit.subjectId, name.group))
  const [own] = await db
    .select()
    .from(audit)
    .where(and(eq(audit.club, club), isNull(audit.partOf), named))
  if (own === undefined) return []
  const parts = await db
    .select()
    .from(audit)
    .where(and(eq(audit.club, club), eq(audit.partOf, own.seq)))
    .orderBy(audit.seq)
  return [own, ...parts].map((row) => {
    const { before, after } = particularsOf(row) ?? { before: null, after: null }
    return {
      ...{ at: row.at, action: row.action, before, after },
      subject: { kind: row.subjectKind, id: row.subjectId },
    }
  })
}

function rowsOf(db: Readable) {
  return db
    .select({ entry: audit, name: users.name })
    .from(audit)
    .leftJoin(users, eq(users.id, audit.actor))
    .$dynamic()
}

async function countParts(db: Readable, seqs: readonly number[]): Promise<ReadonlyMap<number, number>> {
  const rows = await db
    .select({ of: audit.partOf, parts: count() })
    .from(audit)
    .where(inArray(audit.partOf, [...seqs]))
    .groupBy(audit.partOf)
  return new Map(rows.flatMap(({ of, parts }) => (of === null ? [] : [[of, parts] as const])))
}

type HistoryRow = { readonly entry: typeof audit.$inferSelect; readonly name: string | null }

function entryOf({ entry, name }: HistoryRow): Omit<HistoryEntry, 'parts'> {
  const particulars = particularsOf(entry)
  return {
    seq: entry.seq,
    at: entry.at,
    actor: name ?? entry.actor,
    action: entry.action,
    subject: { kind: entry.subjectKind, id: entry.subjectId, label: particulars?.label ?? '' },
    changes: changesBetween(particulars?.before ?? {}, particulars?.after ?? {}),
  }
}

/** The details of a row; `undefined` once they were erased. */
function particularsOf({ particulars }: HistoryRow['entry']) {
  return particulars === null ? undefined : particularsSchema.parse(JSON.parse(particulars))
}

function changesBetween(before: Readonly<Record<string, unknown>>, after: Readonly<Record<string, unknown>>) {
  const fields = [...new Set([...Object.keys(before), ...Object.keys(after)])]
  return fields
    .map((field) => ({ field, from: before[field] ?? null, to: after[field] ?? null }))
    .filter(({ from, to }) => JSON.stringify(from) !== JSON.stringify(to))
}
