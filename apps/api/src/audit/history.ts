import type { ClubId } from '@lienthehe/domain/clubs'
import { and, count, desc, eq, inArray, isNull, or, type SQL, sql } from 'drizzle-orm'
import { z } from 'zod'
import type { Readable } from '../db/database.ts'
import { audit, users } from '../db/schema/index.ts'

export type HistoryEntry = {
  readonly seq: number
  /** The instant of the change, ISO 8601 in UTC. */
  readonly at: string
  readonly actor: string
  readonly action: string
  readonly subject: { readonly kind: string; readonly id: string; readonly label: string }
  readonly changes: readonly { readonly field: string; readonly from: unknown; readonly to: unknown }[]
  /** How many rows `readHistoryParts` gives for this entry: the people whom the same change touched. */
  readonly parts: number
}

const latest = 200

const recordSchema = z.record(z.string(), z.unknown()).nullable()
const particularsSchema = z.object({ label: z.string(), before: recordSchema, after: recordSchema })

/**
 * Who changed what about this club and its members, newest first. An import is one entry, even if it touched many
 * people. An entry whose details were erased is still a row, without the details.
 */
export function readClubHistory(db: Readable, club: ClubId): Promise<readonly HistoryEntry[]> {
  // Parts of a larger change are usually not listed as entries. Two kinds are: `club.receive` of a merger, for the club
  // that received the members, and the part of each club in the import of a whole unit.
  const isEntry = or(isNull(audit.partOf), inArray(audit.action, ['club.receive', 'roster.import']))
  return readHistory(db, and(eq(audit.club, club), isEntry))
}

/**
 * Who changed what about these records, newest first. They are of one kind and belong to no club. Includes a record
 * that was made as part of another change.
 */
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

/** What one entry of a club's history did to each person, in the order in which the change did it. */
export async function readHistoryParts(
  db: Readable,
  { club, seq }: { readonly club: ClubId; readonly seq: number },
): Promise<readonly HistoryEntry[]> {
  const rows = await rowsOf(db)
    // The `+` makes the database use the index on clubs: one change may import a whole province, and then has more rows
    // than one club.
    .where(and(eq(audit.club, club), sql`+${audit.partOf} = ${seq}`))
    .orderBy(audit.seq)
  return rows.map((row) => ({ ...entryOf(row), parts: 0 }))
}

/** Names an entry of a club’s history, by its number or by the group of people that it is about. */
export type EntryName = { readonly seq: number } | { readonly group: string }

/** An entry of the club’s history with its parts, each with the whole record before and after the change. */
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
