import type { Attachment, AttachmentOwner } from '@lienthehe/domain/attachments'
import type { AttachmentId } from '@lienthehe/domain/documents'
import { index, integer, sqliteTable, text } from 'drizzle-orm/sqlite-core'

/** Scanned papers, each of one record. The files are in the attachment store, named by their SHA-256. */
export const attachments = sqliteTable(
  'attachments',
  {
    /** Numbers the attachments in the order in which they were added. */
    position: integer().primaryKey({ autoIncrement: true }),
    id: text().$type<AttachmentId>().notNull().unique(),
    version: integer().notNull(),
    ownerKind: text().$type<AttachmentOwner['kind']>().notNull(),
    ownerId: text().notNull(),
    fileName: text().notNull(),
    kind: text().$type<Attachment['kind']>().notNull(),
    bytes: integer().notNull(),
    sha256: text().notNull(),
    /** Null: not removed. */
    removedBecause: text(),
  },
  (table) => [index('attachments_by_owner').on(table.ownerKind, table.ownerId)],
)
