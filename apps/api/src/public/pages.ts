import { type Context, Hono } from 'hono'
import { answerFinished, pageCaching, programCaching } from './answer.ts'
import { type AnswerKind, ask } from './asking.ts'
import { embedPage } from './embed-page.ts'
import { finish, type Shelf } from './finished.ts'
import type { Html } from './layout.ts'
import type { PublicAnswer } from './progress.ts'
import { progressPage } from './progress-page.ts'
import { refusalPage } from './refusal-page.ts'
import type { PublicSources } from './sources.ts'
import { stylesheet } from './stylesheet.ts'

/** What a page of ours may load and run: nothing but its own style. */
export const pagePolicy =
  "default-src 'none'; style-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'"
/** The page that shows the widget lets it in, by the same lines that it tells others to write. */
const policyWithWidget = `${pagePolicy}; script-src 'self'; connect-src 'self'`

const progress = pageKind('/tien-do', progressPage, pagePolicy)
const embed = pageKind('/nhung', embedPage, policyWithWidget)

/** The pages to read. They carry no script of their own. */
export function pageRoutes(sources: PublicSources, shelf: Shelf) {
  // `?plan=…&unit=…&lang=…&release=…`, none of which has to be said.
  const answer = async (context: Context, kind: AnswerKind) => {
    const found = await ask(context, context.req.query('plan') ?? null, { sources, shelf, kind })
    if (found.ok) return answerFinished(context, found.value)
    return answerRefusal(context, await refusalPage(found.refusal))
  }
  const sheet = finish(stylesheet, {
    'Content-Type': 'text/css; charset=utf-8',
    'Cache-Control': programCaching,
  })
  return new Hono()
    .get('/tien-do', (context) => answer(context, progress))
    .get('/nhung', (context) => answer(context, embed))
    .get('/public/tien-do.css', (context) => answerFinished(context, sheet))
}

function pageKind(
  name: string,
  page: (answer: PublicAnswer, origin: string) => Html,
  contentSecurityPolicy: string,
): AnswerKind {
  return {
    name,
    make: async (answer, origin) =>
      finish((await page(answer, origin)).toString(), {
        'Content-Type': 'text/html; charset=utf-8',
        'Cache-Control': pageCaching,
        'Content-Security-Policy': contentSecurityPolicy,
        'Referrer-Policy': 'no-referrer',
      }),
  }
}

function answerRefusal(context: Context, page: Awaited<Html>): Response {
  return context.body(page.toString(), 404, {
    'Content-Type': 'text/html; charset=utf-8',
    'Cache-Control': 'no-store',
    'Content-Security-Policy': pagePolicy,
    'Referrer-Policy': 'no-referrer',
    'X-Content-Type-Options': 'nosniff',
  })
}
