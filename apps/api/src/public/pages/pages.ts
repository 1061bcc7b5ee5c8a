import { type Context, Hono } from 'hono'
import { answerFinished, pageCaching, programCaching } from '../answer.ts'
import { type AnswerKind, ask } from '../asking.ts'
import { finish, type Shelf } from '../finished.ts'
import type { PublicAnswer } from '../progress.ts'
import type { PublicSources } from '../sources.ts'
import { dataPage } from './data-page.ts'
import { embedPage } from './embed-page.ts'
import { frameViews } from './frame.ts'
import type { Html } from './layout.ts'
import { progressPage } from './progress-page.ts'
import { refusalPage } from './refusal-page.ts'
import { stylesheetWith } from './stylesheet.ts'

/** What our pages may load and run: only their own styles and fonts. */
export const pagePolicy =
  "default-src 'none'; style-src 'self'; font-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'"
/**
 * The policy of the page `/nhung`. It embeds the widget with the same lines that it offers to partners, and has a form.
 */
const policyWithWidget = `${pagePolicy.replace("form-action 'none'", "form-action 'self'")}; script-src 'self'; connect-src 'self'; img-src 'self'`

const progress = pageKind('/tien-do', progressPage, pagePolicy)
const data = pageKind('/du-lieu', dataPage, pagePolicy)

/** `?view=…&target=…`: the partner's choice. Any other value means the full form with all targets. */
function embedKind(context: Context, { releases }: PublicSources): AnswerKind {
  const view = frameViews.find((known) => known === context.req.query('view')) ?? 'full'
  const typed = /^[\w.-]{1,60}$/.exec(context.req.query('target') ?? '')?.[0] ?? null
  const page = (answer: PublicAnswer, origin: string) => {
    const target = answer.about.plan.targets.find(({ id }) => id === typed)?.id ?? null
    return embedPage(answer, origin, { view, target }, releases.all)
  }
  return pageKind(`/nhung ${view} ${typed ?? ''}`, page, policyWithWidget)
}

/** The pages for people. They contain no script of their own. */
export function pageRoutes(sources: PublicSources, shelf: Shelf) {
  // `?plan=…&unit=…&lang=…&release=…`, all optional.
  const answer = async (context: Context, kind: AnswerKind) => {
    const found = await ask(context, context.req.query('plan') ?? null, { sources, shelf, kind })
    if (found.ok) return answerFinished(context, found.value)
    return answerRefusal(context, await refusalPage(found.refusal))
  }
  const sheet = finish(stylesheetWith(sources.letters), {
    'Content-Type': 'text/css; charset=utf-8',
    'Cache-Control': programCaching,
  })
  const robots = finish(robotsText, {
    'Content-Type': 'text/plain; charset=utf-8',
    'Cache-Control': programCaching,
  })
  return new Hono()
    .get('/tien-do', (context) => answer(context, progress))
    .get('/nhung', (context) => answer(context, embedKind(context, sources)))
    .get('/du-lieu', (context) => answer(context, data))
    .get('/robots.txt', (context) => answerFinished(context, robots))
    .get('/public/tien-do.css', (context) => answerFinished(context, sheet))
}

/** Search engines may index the public pages. All other pages need a login and have nothing to index. */
const robotsText = `User-agent: *
Allow: /tien-do
Allow: /nhung
Allow: /du-lieu
Allow: /kiem-chung
Allow: /ca-nuoc
Disallow: /
`

function pageKind(
  name: string,
  page: (answer: PublicAnswer, origin: string) => Html,
  contentSecurityPolicy: string,
): AnswerKind {
  return {
    name,
    speaksTheirs: true,
    make: async (answer, origin) =>
      finish((await page(answer, origin)).toString(), {
        'Content-Type': 'text/html; charset=utf-8',
        'Cache-Control': pageCaching,
        Vary: 'Accept-Encoding, Accept-Language',
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
