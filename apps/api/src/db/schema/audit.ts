import type { ClubId } from '@lienthehe/domain'
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
    digest: text().notNull(),
    salt: text(),
    particulars: text(),
    previousHash: text().notNull(),
    hash: text().notNull(),
  },
  (table) => [index('audit_by_club').on(table.club, table.seq)],
)
