import type { Club } from '@lienthehe/domain'
import { presumedJoining } from '@lienthehe/domain/members'
import { clubIdSchema } from '@lienthehe/domain/schema'
import { type Roster, type RosterRefusal, rosterBytesMax, rowsOf } from '@lienthehe/office/roster'
import { type Context, Hono } from 'hono'
import type { ContentfulStatusCode } from 'hono/utils/http-status'
import { requireClub, subjectOf } from '../clubs/subject.ts'
import type { RequestContext, SignedIn } from '../context.ts'
import { httpStatusOf, Refused, refusalOf } from '../refused.ts'
import { change, keySchema } from '../requests/change.ts'
import { allow } from '../trpc.ts'
import { bytesWithin } from '../uploads/body.ts'
import { fileNameOf } from '../uploads/file-name.ts'
import { insertDraft } from './queries.ts'

/** Reads a file away from the thread that answers everybody else; one file of a user at a time. */
export type ReadRoster = (
  bytes: Uint8Array,
  file: { readonly fileName: string; readonly user: string },
) => Promise<
  { readonly ok: true; readonly value: Roster } | { readonly ok: false; readonly refusal: RosterRefusal }
>

export type UploadDependencies = {
  readonly contextOf: (c: Context) => Promise<RequestContext>
  readonly readRoster: ReadRoster
}

const statusOf: Readonly<Record<RosterRefusal['reason'], ContentfulStatusCode>> = {
  fileTooLarge: 413,
  fileKind: 422,
  fileSuspicious: 422,
  fileDamaged: 422,
  quoteNeverCloses: 422,
  tooManyRows: 422,
  tooManyColumns: 422,
  headerNotFound: 422,
  noRows: 422,
  tooSlow: 422,
  importBusy: 429,
}

/** No club is a tenth as large; a longer list is judged for so long that everybody else would wait. */
const clubRowsMax = 2000

/** Takes a file as a draft for a club; its rows are judged when the draft is looked at. */
export function rosterUpload({ contextOf, readRoster }: UploadDependencies) {
  return new Hono().post('/', async (c) => {
    try {
      const context = await contextOf(c)
      const { user } = context
      if (user === null) throw new Refused({ reason: 'notSignedIn' })
      const id = clubIdSchema.safeParse(c.req.query('club'))
      if (!id.success) throw new Refused({ reason: 'notFound' })
      const key = keySchema.safeParse(c.req.header('idempotency-key'))
      if (!key.success)
        throw new Refused({ reason: 'invalidInput', fields: [{ field: 'key', problem: 'required' }] })
      const { club } = await requireClub(context.db, id.data)
      allow(user, 'roster.import', subjectOf(context, club))

      const bytes = await bytesWithin(c.req.raw, rosterBytesMax)
      const fileName = fileNameOf(c.req.header('x-file-name'), 'danh-sach.xlsx')
      const read: Awaited<ReturnType<ReadRoster>> =
        bytes === undefined
          ? { ok: false, refusal: { reason: 'fileTooLarge', bytesMax: rosterBytesMax } }
          : await readRoster(bytes, { fileName, user: user.id })
      if (!read.ok) return c.json({ refusal: read.refusal }, statusOf[read.refusal.reason])
      if (rowsOf(read.value).length > clubRowsMax) {
        const refusal: RosterRefusal = { reason: 'tooManyRows', rowsMax: clubRowsMax }
        return c.json({ refusal }, statusOf[refusal.reason])
      }
      return c.json({
        draft: await keepDraft(context, user, key.data, { club, fileName, roster: read.value }),
      })
    } catch (error) {
      const refusal = refusalOf(error)
      if (refusal === undefined) throw error
      return c.json({ refusal }, httpStatusOf(refusal))
    }
  })
}

async function keepDraft(
  context: RequestContext,
  user: SignedIn,
  key: string,
  { club, fileName, roster }: { readonly club: Club; readonly fileName: string; readonly roster: Roster },
): Promise<string> {
  const input = { club: club.id, fileName, roster }
  return change(context, { actor: user.id, procedure: 'rosters.upload', key, input }, async (tx) => {
    const id = context.newId()
    const at = context.now().toISOString()
    const defaultJoinedOn = presumedJoining(club)
    await insertDraft(tx, { ...input, id, by: user.id, at, version: 1, defaultJoinedOn })
    return {
      answer: id,
      audit: {
        action: 'roster.import',
        subject: { kind: 'roster', id },
        club: club.id,
        label: fileName,
        before: null,
        after: { rows: rowsOf(roster).length },
      },
    }
  })
}
