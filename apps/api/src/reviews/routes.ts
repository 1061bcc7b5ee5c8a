import { type Context, Hono } from 'hono'
import type { RequestContext } from '../context.ts'
import { Refused } from '../refused.ts'
import { requireSnapshot } from './asked.ts'
import { readSnapshotText } from './queries.ts'
import { reportToPrint } from './report.ts'

const word = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'

/** The files of a closed period, for whoever may read it: its counts to be judged again, and its report. */
export function reviewRoutes({ contextOf }: { readonly contextOf: (c: Context) => Promise<RequestContext> }) {
  const asked = async (c: Context) => {
    const context = await contextOf(c)
    if (context.user === null) throw new Refused({ reason: 'notSignedIn' })
    const ctx = { ...context, user: context.user }
    const listed = await requireSnapshot(ctx, Number(c.req.param('number')))
    return { ctx, listed }
  }
  return new Hono()
    .get('/:number{[1-9][0-9]{0,6}}/snapshot.json', async (c) => {
      const { ctx, listed } = await asked(c)
      const text = await readSnapshotText(ctx.db, listed.kept.number)
      return c.body(text, 200, { 'Content-Type': 'application/json', ...asAttachment('snapshot.json') })
    })
    .get('/:number{[1-9][0-9]{0,6}}/report.docx', async (c) => {
      const { ctx, listed } = await asked(c)
      const bytes = await ctx.office.writeReport(await reportToPrint(ctx, listed))
      const { number, asOf } = listed.kept
      const name = `Bao cao ${asOf} ban chot so ${number}.docx`
      return c.body(Uint8Array.from(bytes), 200, { 'Content-Type': word, ...asAttachment(name) })
    })
}

function asAttachment(name: string) {
  return {
    'Content-Disposition': `attachment; filename="${name}"`,
    'X-Content-Type-Options': 'nosniff',
  }
}
