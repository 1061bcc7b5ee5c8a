import type { ClubId } from '@lienthehe/domain/clubs'
import { sql } from 'drizzle-orm'
import { index, integer, sqliteTable, text } from 'drizzle-orm/sqlite-core'

/**
 * Who did what, when, in an unbroken chain of hashes. The particulars may hold personal data, so only their salted
 * digest enters the hash: they can be erased and the chain still verifies. Triggers refuse every other change.
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
    /** The club that the change concerns, if it concerns one. */
    club: text().$type<ClubId>(),
    /** The row of the larger change that this one belongs to: an import has one part for each person. */
    partOf: integer(),
    digest: text().notNull(),
    salt: text(),
    particulars: text(),
    previousHash: text().notNull(),
    hash: text().notNull(),
  },
  (table) => [
    index('audit_by_club').on(table.club, table.seq),
    // About records that concern no club: a few rows beside those of clubs, whose history is read by club.
    index('audit_by_subject').on(table.subjectKind, table.subjectId).where(sql`${table.club} is null`),
    index('audit_parts').on(table.partOf).where(sql`${table.partOf} is not null`),
  ],
)
