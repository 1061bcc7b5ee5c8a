import { reportOf } from '@lienthehe/domain/review'
import { type Context, Hono } from 'hono'
import type { RequestContext } from '../context.ts'
import { districtNames, placesIn } from '../public/places.ts'
import { Refused } from '../refused.ts'
import { requireSnapshot } from './asked.ts'
import { planOfSnapshot } from './compare.ts'
import { readSnapshot, readSnapshotText } from './queries.ts'

const word = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'

/** The files of a closed period, for whoever may read it: its counts to be judged again, and its report. */
export function reviewRoutes({ contextOf }: { readonly contextOf: (c: Context) => Promise<RequestContext> }) {
  const asked = async (c: Context) => {
    const context = await contextOf(c)
    if (context.user === null) throw new Refused({ reason: 'notSignedIn' })
    const ctx = { ...context, user: context.user }
    const listed = await requireSnapshot(ctx, Number(c.req.param('number')))
    return { ctx, listed, text: await readSnapshotText(ctx.db, listed.kept.number) }
  }
  return new Hono()
    .get('/:number{[1-9][0-9]{0,6}}/snapshot.json', async (c) => {
      const { text } = await asked(c)
      return c.body(text, 200, { 'Content-Type': 'application/json', ...asAttachment('snapshot.json') })
    })
    .get('/:number{[1-9][0-9]{0,6}}/report.docx', async (c) => {
      const { ctx, listed, text } = await asked(c)
      const { plan } = planOfSnapshot(ctx, listed)
      const names = districtNames(placesIn(plan, ctx.units.all), 'vi')
      const { assessment } = readSnapshot(text, listed.kept)
      const bytes = await ctx.office.writeReport(reportOf(plan, assessment, names))
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
