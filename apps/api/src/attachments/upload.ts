import {
  type Attachment,
  type AttachmentOwner,
  attach,
  attachmentBytesMax,
} from '@lienthehe/domain/attachments'
import { attachmentIdSchema, attachmentOwnerSchema } from '@lienthehe/domain/schema'
import { type Context, Hono } from 'hono'
import { answerRefusal } from '../answer-refusal.ts'
import type { RequestContext, SignedIn } from '../context.ts'
import { Refused, wrongField } from '../refused.ts'
import { change, keySchema } from '../requests/change.ts'
import { allow } from '../trpc.ts'
import { bytesWithin } from '../uploads/body.ts'
import { fileNameOf } from '../uploads/file-name.ts'
import { recordEntry } from '../writes/record.ts'
import { readContent } from './content.ts'
import { subjectOfOwner } from './owner.ts'
import { readAttachmentsOf } from './queries.ts'
import { attachmentRecord } from './record.ts'
import { type AttachmentStore, sha256Of } from './store.ts'

export type AttachmentUploadDependencies = {
  readonly contextOf: (c: Context) => Promise<RequestContext>
  readonly attachments: AttachmentStore
}

/** What is to be attached: the hash of the file as it was sent, and the file as it is stored. */
type Sent = Pick<Attachment, 'owner' | 'fileName' | 'kind' | 'bytes' | 'sha256'> & {
  readonly sentSha256: string
}

/**
 * Receives a scanned paper for a record. It checks the rights first, then stores the file, then writes the row that
 * needs it.
 */
export function attachmentUpload({ contextOf, attachments }: AttachmentUploadDependencies) {
  return new Hono().post('/', async (c) => {
    const context = await contextOf(c)
    const { user } = context
    if (user === null) throw new Refused({ reason: 'notSignedIn' })
    const owner = attachmentOwnerSchema.safeParse({ kind: c.req.query('of'), id: c.req.query('id') })
    if (!owner.success) throw new Refused({ reason: 'notFound' })
    const key = keySchema.safeParse(c.req.header('idempotency-key'))
    if (!key.success) throw wrongField('key', 'required')
    allow(user, 'attachment.write', await subjectOfOwner(context, context.db, owner.data))

    const sent = await bytesWithin(c.req.raw, attachmentBytesMax)
    if (sent === undefined)
      return answerRefusal(c, { reason: 'attachmentTooLarge', bytesMax: attachmentBytesMax })
    const read = await readContent(sent)
    if (!read.ok) return answerRefusal(c, read.refusal)
    const { kind, bytes } = read.value
    return c.json(
      await addAttachment(context, user, key.data, {
        owner: owner.data,
        fileName: fileNameOf(c.req.header('x-file-name'), `scan.${kind}`),
        kind,
        bytes: bytes.length,
        sha256: await attachments.keep(bytes),
        sentSha256: sha256Of(sent),
      }),
    )
  })
}

async function addAttachment(
  context: RequestContext,
  user: SignedIn,
  key: string,
  { sentSha256, ...file }: Sent,
): Promise<{ readonly id: string; readonly version: number }> {
  const input = { owner: file.owner, fileName: file.fileName, sentSha256 }
  return change(context, { actor: user.id, procedure: 'attachments.add', key, input }, async (tx) => {
    // The record may have moved to another place while the file was being received.
    allow(user, 'attachment.write', await subjectOfOwner(context, tx, file.owner))
    const others = await readOthers(tx, file.owner)
    const added = attach({ ...file, id: attachmentIdSchema.parse(context.newId()) }, others)
    if (!added.ok) throw new Refused(added.refusal)
    await attachmentRecord.insert({ ...context, user, tx }, added.value)
    return {
      answer: { id: added.value.id, version: 1 },
      audit: recordEntry(attachmentRecord, 'attachment.add', { before: null, after: added.value }),
    }
  })
}

async function readOthers(
  tx: Parameters<typeof readAttachmentsOf>[0],
  owner: AttachmentOwner,
): Promise<readonly Attachment[]> {
  return (await readAttachmentsOf(tx, owner)).map(({ value }) => value)
}
