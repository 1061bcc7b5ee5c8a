import { type Attachment, type AttachmentOwner, readBookKey } from '@lienthehe/domain/attachments'
import type { ClubId } from '@lienthehe/domain/clubs'
import type { AttachmentId } from '@lienthehe/domain/documents'
import { Refused } from '../refused.ts'
import type { RecordKind } from '../writes/record.ts'
import type { Writer } from '../writes/write.ts'
import { subjectOfOwner } from './owner.ts'
import { insertAttachment, readAttachment, readAttachmentsOf, updateAttachment } from './queries.ts'

/** How an attachment is stored and described in the history. */
export const attachmentRecord: RecordKind<Attachment> = {
  kind: 'attachment',
  clubOf: ({ owner }) => clubOfOwner(owner),
  labelOf: ({ fileName }) => fileName,
  factsOf: ({ id: _, owner: __, ...facts }) => facts,
  insert: ({ tx }, attachment) => insertAttachment(tx, attachment),
  update: ({ tx }, attachment, { version }) => updateAttachment(tx, attachment, version),
}

function clubOfOwner(owner: AttachmentOwner): ClubId | null {
  switch (owner.kind) {
    case 'club':
      return owner.id
    case 'unitPlan':
    case 'visit':
    case 'snapshot':
    case 'means':
    case 'paper':
      return null
    case 'regulation':
    case 'loan':
      return readBookKey(owner.id).club
  }
}

/**
 * The attachment as stored, the place in which a user needs the right to it, and everything attached to the same
 * record.
 */
export async function loadAttachment(
  writer: Pick<Writer, 'tx' | 'units' | 'books' | 'plans'>,
  { id }: { readonly id: AttachmentId },
) {
  const stored = await readAttachment(writer.tx, id)
  if (stored === undefined) throw new Refused({ reason: 'notFound' })
  const { owner } = stored.value
  const all = await readAttachmentsOf(writer.tx, owner)
  return {
    stored,
    subjects: [await subjectOfOwner(writer, writer.tx, owner)] as const,
    others: all.map(({ value }) => value),
  }
}
