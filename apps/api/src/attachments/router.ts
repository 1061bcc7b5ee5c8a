import { removeAttachment, restoreAttachment } from '@lienthehe/domain/attachments'
import { attachmentIdSchema, attachmentOwnerSchema, withdrawalSchema } from '@lienthehe/domain/schema'
import type { TRPCRouterRecord } from '@trpc/server'
import { z } from 'zod'
import { procedure } from '../trpc.ts'
import { editInput, editOf } from '../writes/record.ts'
import { readingOf, subjectOfOwner } from './owner.ts'
import { readAttachmentsOf } from './queries.ts'
import { attachmentRecord, loadAttachment } from './record.ts'

/** The papers of a record. The files themselves are sent and served by `upload.ts` and `download.ts`. */
export const attachmentsRouter = {
  list: procedure
    .meta({ action: 'attachment.read', subject: 'attachmentOwner' })
    .input(z.strictObject({ owner: attachmentOwnerSchema }))
    .query(async ({ ctx, input: { owner } }) => {
      ctx.allow(readingOf(owner), await subjectOfOwner(ctx, ctx.db, owner))
      const stored = await readAttachmentsOf(ctx.db, owner)
      return {
        attachments: stored
          .filter(({ value }) => value.removal === null)
          .map(({ value: { owner: _, removal: __, ...file }, version }) => ({ ...file, version })),
      }
    }),

  remove: editOf(attachmentRecord, {
    action: 'attachment.write',
    recordedAs: 'attachment.remove',
    subject: 'attachment',
    input: editInput(attachmentIdSchema, { removal: withdrawalSchema }),
    load: loadAttachment,
    transition: ({ stored }, { removal }) => removeAttachment(stored.value, removal),
  }),

  restore: editOf(attachmentRecord, {
    action: 'attachment.write',
    recordedAs: 'attachment.restore',
    subject: 'attachment',
    input: editInput(attachmentIdSchema, {}),
    load: loadAttachment,
    transition: ({ stored, others }) => restoreAttachment(stored.value, others),
  }),
} satisfies TRPCRouterRecord
