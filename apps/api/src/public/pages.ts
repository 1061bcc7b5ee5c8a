import { type Context, Hono } from 'hono'
import { answerCacheable, figuresCaching, releaseCaching } from './answer.ts'
import { embedPage } from './embed-page.ts'
import type { Html } from './layout.ts'
import { progressPage } from './progress-page.ts'
import { type Question, readQuestion } from './question.ts'
import { refusalPage } from './refusal-page.ts'
import { originOf, type ProgressSource, type PublicSources } from './sources.ts'
import { stylesheet } from './stylesheet.ts'

const policy =
  "default-src 'none'; style-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'"
/** The page that shows the widget lets it in, by the same lines that it tells others to write. */
const policyWithWidget = `${policy}; script-src 'self'; connect-src 'self'`

/** The pages to read. They carry no script of their own. */
export function pageRoutes(sources: PublicSources) {
  return new Hono()
    .get('/tien-do', (context) => answer(context, sources, progressPage, policy))
    .get('/nhung', (context) => answer(context, sources, embedPage, policyWithWidget))
    .get('/public/tien-do.css', (context) =>
      answerCacheable(context, stylesheet, {
        'Content-Type': 'text/css; charset=utf-8',
        'Cache-Control': releaseCaching,
      }),
    )
}

/** Reads `?plan=…&unit=…&lang=…`, none of which has to be said, and answers with the page or with why there is none. */
async function answer(
  context: Context,
  sources: PublicSources,
  page: (source: ProgressSource, question: Question, origin: string) => Html,
  contentSecurityPolicy: string,
): Promise<Response> {
  const { plan, unit, lang } = context.req.query()
  const source = await sources.readProgress(plan ?? null)
  if (source === undefined) return answerRefusal(context, await refusalPage({ reason: 'planUnknown' }))
  const question = readQuestion(source, { unit, lang })
  if (!question.ok) return answerRefusal(context, await refusalPage(question.refusal))
  const html = await page(source, question.value, originOf(sources, context.req.url))
  return answerPage(context, html, contentSecurityPolicy)
}

function answerPage(context: Context, page: Awaited<Html>, contentSecurityPolicy: string): Promise<Response> {
  return answerCacheable(context, page.toString(), {
    'Content-Type': 'text/html; charset=utf-8',
    'Cache-Control': figuresCaching,
    'Content-Security-Policy': contentSecurityPolicy,
    'Referrer-Policy': 'no-referrer',
  })
}

function answerRefusal(context: Context, page: Awaited<Html>): Response {
  return context.body(page.toString(), 404, {
    'Content-Type': 'text/html; charset=utf-8',
    'Cache-Control': 'no-store',
    'Content-Security-Policy': policy,
    'Referrer-Policy': 'no-referrer',
    'X-Content-Type-Options': 'nosniff',
  })
}
