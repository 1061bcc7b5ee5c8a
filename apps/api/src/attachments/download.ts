import type { AttachmentKind } from '@lienthehe/domain/attachments'
import { attachmentIdSchema } from '@lienthehe/domain/schema'
import { type Context, Hono } from 'hono'
import type { RequestContext } from '../context.ts'
import { Refused } from '../refused.ts'
import { allow } from '../trpc.ts'
import { readingOf, subjectOfOwner } from './owner.ts'
import { readAttachment } from './queries.ts'
import type { AttachmentStore } from './store.ts'

export type AttachmentDownloadDependencies = {
  readonly contextOf: (c: Context) => Promise<RequestContext>
  readonly attachments: AttachmentStore
}

const mediaTypes = {
  pdf: 'application/pdf',
  jpeg: 'image/jpeg',
  png: 'image/png',
} as const satisfies Record<AttachmentKind, string>

/**
 * Serves a scanned paper, as a download, to people who may read its record. Scripts hidden in it cannot run: if a
 * browser displays it anyway, it does so in a sandbox.
 */
export function attachmentDownload({ contextOf, attachments }: AttachmentDownloadDependencies) {
  return new Hono().get('/:id', async (c) => {
    const context = await contextOf(c)
    if (context.user === null) throw new Refused({ reason: 'notSignedIn' })
    const id = attachmentIdSchema.safeParse(c.req.param('id'))
    const stored = id.success ? await readAttachment(context.db, id.data) : undefined
    if (stored === undefined || stored.value.removal !== null) throw new Refused({ reason: 'notFound' })
    const { owner, sha256, kind, fileName } = stored.value
    const subject = await subjectOfOwner(context, context.db, owner)
    allow(context.user, readingOf(owner), subject)
    const bytes = await attachments.read(sha256)
    // The file is missing or is not what was uploaded. `verify` reports it, and it is not sent to anybody.
    if (bytes === undefined) throw new Refused({ reason: 'attachmentDamaged' })
    if (subject.club !== null)
      context.viewings.note({ viewer: context.user.id, clubs: [subject.club], what: 'paper' })
    return c.body(Uint8Array.from(bytes), 200, {
      'Content-Type': mediaTypes[kind],
      'Content-Disposition': `attachment; filename*=UTF-8''${encodeURIComponent(fileName)}`,
      'Content-Security-Policy': "sandbox; default-src 'none'",
      'X-Content-Type-Options': 'nosniff',
    })
  })
}
