import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { keyOf } from '../attachments/store.ts'
import type { Readable } from '../db/database.ts'
import { fileHash } from '../db/file-hash.ts'
import { attachments } from '../db/schema/index.ts'
import type { RegisterFinding } from './finding.ts'

/**
 * Is each recorded attachment in the folder, unchanged? Removed attachments are checked too, because they can be
 * restored.
 */
export async function compareAttachments(
  db: Pick<Readable, 'select'>,
  folder: string,
): Promise<readonly RegisterFinding[]> {
  const rows = await db.select({ id: attachments.id, sha256: attachments.sha256 }).from(attachments)
  return rows.flatMap(({ id, sha256 }): readonly RegisterFinding[] => {
    const path = join(folder, keyOf(sha256))
    const isThere = existsSync(path)
    return isThere && fileHash(path) === sha256 ? [] : [{ kind: 'attachmentLost', id, isThere }]
  })
}
