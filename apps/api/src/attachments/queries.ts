import type { Attachment, AttachmentOwner } from '@lienthehe/domain/attachments'
import type { AttachmentId } from '@lienthehe/domain/documents'
import { attachmentOwnerSchema } from '@lienthehe/domain/schema'
import { and, asc, eq } from 'drizzle-orm'
import type { Readable, Transaction } from '../db/database.ts'
import { attachments } from '../db/schema/index.ts'
import type { Stored } from '../writes/write.ts'

type AttachmentRow = typeof attachments.$inferSelect

/** The attachment with this id, even if it has been removed. */
export async function readAttachment(
  db: Readable,
  id: AttachmentId,
): Promise<Stored<Attachment> | undefined> {
  const [row] = await db.select().from(attachments).where(eq(attachments.id, id))
  return row && storedOf(row)
}

/** All that was ever attached to this record, in the order in which it was attached. */
export async function readAttachmentsOf(
  db: Readable,
  { kind, id }: AttachmentOwner,
): Promise<readonly Stored<Attachment>[]> {
  const rows = await db
    .select()
    .from(attachments)
    .where(and(eq(attachments.ownerKind, kind), eq(attachments.ownerId, id)))
    .orderBy(asc(attachments.position))
  return rows.map(storedOf)
}

/** Every attachment of every record, including the removed ones. */
export async function readAllAttachments(db: Readable): Promise<readonly Attachment[]> {
  return (await db.select().from(attachments)).map((row) => storedOf(row).value)
}

/** The SHA-256 of each file that a row needs, including the rows of removed attachments. */
export async function readContentsNeeded(db: Readable): Promise<ReadonlySet<string>> {
  const rows = await db.selectDistinct({ sha256: attachments.sha256 }).from(attachments)
  return new Set(rows.map(({ sha256 }) => sha256))
}

/** Adds an attachment as its first version. */
export async function insertAttachment(tx: Transaction, attachment: Attachment): Promise<void> {
  await tx.insert(attachments).values({ ...rowOf(attachment), version: 1 })
}

/** Replaces the version of the attachment that was read. */
export async function updateAttachment(
  tx: Transaction,
  attachment: Attachment,
  version: number,
): Promise<void> {
  await tx
    .update(attachments)
    .set({ ...rowOf(attachment), version: version + 1 })
    .where(eq(attachments.id, attachment.id))
}

function storedOf({
  version,
  ownerKind,
  ownerId,
  removedBecause,
  ...row
}: AttachmentRow): Stored<Attachment> {
  const { id, fileName, kind, bytes, sha256 } = row
  const owner = attachmentOwnerSchema.parse({ kind: ownerKind, id: ownerId })
  const removal = removedBecause === null ? null : { reason: removedBecause }
  return { value: { id, owner, fileName, kind, bytes, sha256, removal }, version }
}

function rowOf({ owner, removal, ...attachment }: Attachment): Omit<AttachmentRow, 'position' | 'version'> {
  return {
    ...attachment,
    ownerKind: owner.kind,
    ownerId: owner.id,
    removedBecause: removal?.reason ?? null,
  }
}
