import { clubIdSchema } from '@lienthehe/domain/schema'
import { judgeCutOff } from '@lienthehe/office/cut-off'
import { rosterBytesMax } from '@lienthehe/office/roster'
import { type Context, Hono } from 'hono'
import { dateOf } from '../calendar/today.ts'
import { requireClub, subjectOf } from '../clubs/subject.ts'
import type { RequestContext } from '../context.ts'
import { readMembers } from '../members/queries.ts'
import { httpStatusOf, Refused, refusalOf } from '../refused.ts'
import type { FileReaders } from '../rosters/read-in-worker.ts'
import { statusOf } from '../rosters/upload.ts'
import { allow } from '../trpc.ts'
import { bytesWithin } from '../uploads/body.ts'
import { fileNameOf } from '../uploads/file-name.ts'

type CutOffDependencies = {
  readonly contextOf: (c: Context) => Promise<RequestContext>
  readonly readCutOff: FileReaders['readCutOff']
}

/**
 * Reads a club's cut-off file and reports what must be corrected in it. Stores nothing: a person who checks that it was
 * read correctly proposes it (`books.propose`), and a second person signs it.
 */
export function cutOffUpload({ contextOf, readCutOff }: CutOffDependencies) {
  return new Hono().post('/', async (c) => {
    try {
      const context = await contextOf(c)
      const { user } = context
      if (user === null) throw new Refused({ reason: 'notSignedIn' })
      const id = clubIdSchema.safeParse(c.req.query('club'))
      if (!id.success) throw new Refused({ reason: 'notFound' })
      const { club } = await requireClub(context.db, id.data)
      allow(user, 'book.write', subjectOf(context, club))

      const bytes = await bytesWithin(c.req.raw, rosterBytesMax)
      if (bytes === undefined)
        return c.json(
          { refusal: { reason: 'fileTooLarge', bytesMax: rosterBytesMax } },
          statusOf.fileTooLarge,
        )
      const fileName = fileNameOf(c.req.header('x-file-name'), 'chot-so.xlsx')
      const read = await readCutOff(bytes, { fileName, user: user.id })
      if (!read.ok) return c.json({ refusal: read.refusal }, statusOf[read.refusal.reason])
      const members = (await readMembers(context.db, [club.id])).map(({ member }) => member)
      return c.json({ judgement: judgeCutOff(read.value, { members, today: dateOf(context.now()) }) })
    } catch (error) {
      const refusal = refusalOf(error)
      if (refusal === undefined) throw error
      return c.json({ refusal }, httpStatusOf(refusal))
    }
  })
}
