import type { ClubId } from '@lienthehe/domain/clubs'
import { sql } from 'drizzle-orm'
import { index, integer, sqliteTable, text } from 'drizzle-orm/sqlite-core'

/**
 * The history: who did what, and when, in an unbroken chain of hashes. The details (`particulars`) may contain personal
 * data, so only a salted digest of them is part of the hash: they can be erased and the chain can still be verified.
 * Triggers refuse every other change of a row.
 */
export const audit = sqliteTable(
  'audit',
  {
    seq: integer().primaryKey({ autoIncrement: true }),
    at: text().notNull(),
    actor: text().notNull(),
    action: text().notNull(),
    subjectKind: text().notNull(),
    subjectId: text().notNull(),
    /** The club that the change is about; null: none. */
    club: text().$type<ClubId>(),
    /** The row of the larger change that this row is a part of: an import has one part for each person. */
    partOf: integer(),
    digest: text().notNull(),
    salt: text(),
    particulars: text(),
    previousHash: text().notNull(),
    hash: text().notNull(),
  },
  (table) => [
    index('audit_by_club').on(table.club, table.seq),
    // For rows about no club. They are few; rows about a club are found by the index on clubs.
    index('audit_by_subject').on(table.subjectKind, table.subjectId).where(sql`${table.club} is null`),
    index('audit_parts').on(table.partOf).where(sql`${table.partOf} is not null`),
  ],
)
