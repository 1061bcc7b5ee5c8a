import {
  type TemplateProblem,
  type TemplateRefusal,
  templateBytesMax,
  writeSampleTemplate,
} from '@lienthehe/office/template'
import { type Context, Hono } from 'hono'
import type { RequestContext } from '../context.ts'
import { asKind } from '../exports/file.ts'
import { Refused } from '../refused.ts'
import { planToState, stateClosedPeriods } from '../statements/make.ts'
import { readChain } from '../statements/queries.ts'
import { bytesWithin } from '../uploads/body.ts'
import { requireSnapshot } from './asked.ts'
import { type ListedSnapshot, readSnapshotText } from './queries.ts'
import { annexToPrint, reportToPrint } from './report.ts'

/**
 * The files of a closed period, for users who may read it: its snapshot, to check the verdicts, its report and the
 * report's annexes.
 */
export function reviewRoutes({ contextOf }: { readonly contextOf: (c: Context) => Promise<RequestContext> }) {
  const asked = async (c: Context) => {
    const context = await contextOf(c)
    if (context.user === null) throw new Refused({ reason: 'notSignedIn' })
    const ctx = { ...context, user: context.user }
    const listed = await requireSnapshot(ctx, Number(c.req.param('number')))
    return { ctx, listed }
  }
  return (
    new Hono()
      /** A sample of a template, which contains no data. */
      .get('/template.docx', async (c) => {
        if ((await contextOf(c)).user === null) throw new Refused({ reason: 'notSignedIn' })
        return asKind('docx', c, writeSampleTemplate(), ['Mẫu báo cáo'])
      })
      /** The report in an office's own template. The template comes with the request and is not stored. */
      .post('/:number{[1-9][0-9]{0,6}}/filled-template', async (c) => {
        const { ctx, listed } = await asked(c)
        const template = await bytesWithin(c.req.raw, templateBytesMax)
        if (template === undefined) return c.json(notTaken({ kind: 'tooLarge' }), 413)
        const filled = await ctx.office.fillTemplate(template, ...(await reportToPrint(ctx, listed)))
        if (!filled.ok) return c.json(notTaken(filled.refusal), 422)
        // The file is sent as text in JSON, because the screen reads files and refusals from the same kind of answer.
        const docx = Buffer.from(filled.value).toString('base64')
        return c.json({ docx, fileName: `${fileName('Báo cáo', listed).join(' ')}.docx` })
      })
      .get('/:number{[1-9][0-9]{0,6}}/snapshot.json', async (c) => {
        const { ctx, listed } = await asked(c)
        const text = await readSnapshotText(ctx.db, listed.kept.number)
        return c.body(text, 200, { 'Content-Type': 'application/json', ...asAttachment('snapshot.json') })
      })
      .get('/:number{[1-9][0-9]{0,6}}/statements.txt', async (c) => {
        const { ctx, listed } = await asked(c)
        await stateClosedPeriods(ctx)
        // Includes all statements before it, because a receiver needs the whole chain. One that the receiver already
        // has changes nothing.
        const chain = await readChain(ctx.db, planToState(ctx, listed.kept).hash)
        if (chain.length === 0) throw new Refused({ reason: 'notFound' })
        return c.body(chain.map(({ note }) => note).join(''), 200, {
          'Content-Type': 'text/plain; charset=utf-8',
          ...asAttachment('statements.txt'),
        })
      })
      .get('/:number{[1-9][0-9]{0,6}}/report.docx', async (c) => {
        const { ctx, listed } = await asked(c)
        const bytes = await ctx.office.writeReport(...(await reportToPrint(ctx, listed)))
        return asKind('docx', c, bytes, fileName('Báo cáo', listed))
      })
      .get('/:number{[1-9][0-9]{0,6}}/annex.xlsx', async (c) => {
        const { ctx, listed } = await asked(c)
        const bytes = await ctx.office.writeAnnex(await annexToPrint(ctx, listed))
        return asKind('xlsx', c, bytes, fileName('Phụ lục báo cáo', listed))
      })
  )
}

function notTaken(problem: TemplateProblem): { readonly refusal: TemplateRefusal } {
  return { refusal: { reason: 'templateNotTaken', problem } }
}

function fileName(kind: string, { kept: { asOf, number } }: ListedSnapshot): readonly string[] {
  return [kind, asOf, `bản chốt số ${number}`]
}

function asAttachment(name: string) {
  return {
    'Content-Disposition': `attachment; filename="${name}"`,
    'X-Content-Type-Options': 'nosniff',
  }
}
