import type { Plan } from '@lienthehe/domain'
import { fullNameOf } from '@lienthehe/domain/units'
import { type Context, Hono } from 'hono'
import { createMiddleware } from 'hono/factory'
import { answerFinished, programCaching } from './answer.ts'
import { type AnswerKind, ask } from './asking.ts'
import type { Shelf } from './finished.ts'
import { csvKind, feedKind, finishJson, progressKind, releasesKind, tablesKind } from './for-programs.ts'
import { openApi } from './openapi.ts'
import { describePublicRefusal, type PublicRefusal, statusOf } from './question.ts'
import { originOf, type PublicPlan, type PublicSources } from './sources.ts'
import { tableIds } from './tables.ts'

/** The public figures for programs: as JSON, as CSV and as a feed, with a description of all of them. */
export function planRoutes(sources: PublicSources, shelf: Shelf) {
  const answer = async (context: Context, kind: AnswerKind) => {
    const found = await ask(context, context.req.param('plan') ?? null, { sources, shelf, kind })
    return found.ok ? answerFinished(context, found.value) : answerRefusal(context, found.refusal)
  }
  const [releases, feed] = [releasesKind(sources), feedKind(sources)]
  return new Hono()
    .use('/public/v1/*', openToAll)
    .use('/openapi.json', openToAll)
    .get('/openapi.json', async (context) => {
      const origin = originOf(sources, context.req.url)
      const make = async () => finishJson(openApi(origin), programCaching)
      return answerFinished(context, await shelf.find(`openapi ${origin}`, make))
    })
    .get('/public/v1/plans', async (context) => {
      const { all, revision } = await sources.readPlans()
      const key = JSON.stringify(['plans', revision])
      const made = await shelf.find(key, async () => finishJson({ plans: all.map(viewOf) }))
      return answerFinished(context, made)
    })
    .get('/public/v1/plans/:plan/progress', (context) => answer(context, progressKind))
    .get('/public/v1/plans/:plan/tables', (context) => answer(context, tablesKind))
    .get('/public/v1/plans/:plan/tables/:file', (context) => {
      const table = tableIds.find((id) => `${id}.csv` === context.req.param('file'))
      if (table === undefined) return answerRefusal(context, { reason: 'tableUnknown' })
      return answer(context, csvKind(table))
    })
    .get('/public/v1/plans/:plan/releases', (context) => answer(context, releases))
    .get('/public/v1/plans/:plan/releases.atom', (context) => answer(context, feed))
    .all('/public/v1/*', (context) => answerRefusal(context, { reason: 'notFound' }))
}

/**
 * Any page may read these answers, and no request may bring cookies. The header is set first, so that errors can be
 * read as well. If a page sends headers of its own, a browser first asks whether it may: they are allowed, and ignored.
 */
const openToAll = createMiddleware(async (context, next) => {
  context.header('Access-Control-Allow-Origin', '*')
  context.header('Cross-Origin-Resource-Policy', 'cross-origin')
  // A page needs the ETag to check cheaply whether it has the newest answer.
  context.header('Access-Control-Expose-Headers', 'ETag')
  if (context.req.method !== 'OPTIONS') return next()
  context.header('Access-Control-Allow-Methods', 'GET, HEAD')
  context.header('Access-Control-Allow-Headers', '*')
  context.header('Access-Control-Max-Age', '86400')
  return context.body(null, 204)
})

/** A plan, and the codes that `?unit=` accepts. */
function viewOf({ plan, places: { province, districts }, illustration }: PublicPlan) {
  const { id, number, title, issuer, period }: Plan = plan
  return {
    id,
    number,
    title,
    issuer,
    period,
    illustration,
    progress: `/public/v1/plans/${id}/progress`,
    units: [province, ...districts].map((unit) => ({ code: unit.code, name: fullNameOf(unit) })),
  }
}

/** Refuses with a sentence in both languages, as JSON. */
export function answerRefusal(context: Context, refusal: PublicRefusal): Response {
  return context.json({ ...refusal, message: describePublicRefusal(refusal) }, statusOf(refusal), {
    'Cache-Control': 'no-store',
    'X-Content-Type-Options': 'nosniff',
  })
}
