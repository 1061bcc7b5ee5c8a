import { accept, type Result, refuse } from '../refusals/result.ts'
import { attachmentsMax } from './attachment.ts'
import type { AttachmentRefusal } from './refusal.ts'
import type { Attachment } from './schema.ts'

/** The file, attached to its record; `others`: the record’s other files. */
export function attach(
  file: Omit<Attachment, 'removal'>,
  others: readonly Attachment[],
): Result<Attachment, AttachmentRefusal> {
  return checkBesideOthers({ ...file, removal: null }, others)
}

/** The file, removed: nobody can download it any more, but it can be put back. */
export function removeAttachment(
  before: Attachment,
  removal: NonNullable<Attachment['removal']>,
): Result<Attachment, AttachmentRefusal> {
  if (before.removal !== null) return refuse({ reason: 'attachmentRemoved' })
  return accept({ ...before, removal })
}

/** The removed file, attached to its record again; `others`: the record’s other files. */
export function restoreAttachment(
  before: Attachment,
  others: readonly Attachment[],
): Result<Attachment, AttachmentRefusal> {
  return checkBesideOthers({ ...before, removal: null }, others)
}

function checkBesideOthers(
  file: Attachment,
  others: readonly Attachment[],
): Result<Attachment, AttachmentRefusal> {
  const standing = others.filter(({ id, removal }) => removal === null && id !== file.id)
  const twin = standing.find(({ sha256 }) => sha256 === file.sha256)
  if (twin !== undefined) return refuse({ reason: 'attachmentThere', fileName: twin.fileName })
  if (standing.length >= attachmentsMax) return refuse({ reason: 'attachmentsFull', most: attachmentsMax })
  return accept(file)
}
