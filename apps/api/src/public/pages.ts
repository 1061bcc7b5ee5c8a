import { type Context, Hono } from 'hono'
import { answerCacheable, figuresCaching, releaseCaching } from './answer.ts'
import { embedPage } from './embed-page.ts'
import type { Html } from './layout.ts'
import { progressPage } from './progress-page.ts'
import { readQuestion } from './question.ts'
import { refusalPage } from './refusal-page.ts'
import { originOf, type PublicSources } from './sources.ts'
import { stylesheet } from './stylesheet.ts'

const policy =
  "default-src 'none'; style-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'"
/** The page that shows the widget lets it in, by the same lines that it tells others to write. */
const policyWithWidget = `${policy}; script-src 'self'; connect-src 'self'`

/** The pages to read. They carry no script of their own. */
export function pageRoutes(sources: PublicSources) {
  return new Hono()
    .get('/tien-do', async (context) => {
      const source = await sources.readProgress()
      const question = readQuestion(source, askedIn(context))
      if (!question.ok) return answerRefusal(context, await refusalPage(question.refusal))
      const page = await progressPage(source, question.value, originOf(sources, context.req.url))
      return answerPage(context, page, policy)
    })
    .get('/nhung', async (context) => {
      const source = await sources.readProgress()
      const question = readQuestion(source, askedIn(context))
      if (!question.ok) return answerRefusal(context, await refusalPage(question.refusal))
      const page = await embedPage(source, question.value, originOf(sources, context.req.url))
      return answerPage(context, page, policyWithWidget)
    })
    .get('/public/tien-do.css', (context) =>
      answerCacheable(context, stylesheet, {
        'Content-Type': 'text/css; charset=utf-8',
        'Cache-Control': releaseCaching,
      }),
    )
}

function askedIn(context: Context): { unit: string | undefined; lang: string | undefined } {
  const { unit, lang } = context.req.query()
  return { unit, lang }
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
