import { fullNameOf, type Plan } from '@lienthehe/domain'
import { type Context, Hono } from 'hono'
import { createMiddleware } from 'hono/factory'
import { answerCacheable, figuresCaching } from './answer.ts'
import { placesOf } from './places.ts'
import { publicProgress } from './progress.ts'
import { type PublicRefusal, readQuestion, wordPublicRefusal } from './question.ts'
import type { PublicPlan, PublicSources } from './sources.ts'

/** The public figures as JSON, for the widget and for anybody's program. */
export function planRoutes({ readPlans, readProgress }: PublicSources) {
  return new Hono()
    .use('/public/v1/*', openToAll)
    .get('/public/v1/plans', async (context) =>
      answerJson(context, { plans: (await readPlans()).map(viewOf) }),
    )
    .get('/public/v1/plans/:plan/progress', async (context) => {
      const source = await readProgress(context.req.param('plan'))
      if (source === undefined) return answerRefusal(context, { reason: 'planUnknown' })
      const { unit, lang } = context.req.query()
      const question = readQuestion(source, { unit, lang })
      if (!question.ok) return answerRefusal(context, question.refusal)
      return answerJson(context, publicProgress(source, question.value))
    })
    .all('/public/v1/*', (context) => answerRefusal(context, { reason: 'notFound' }))
}

/** Any page may read these answers, and none may send cookies along. Set first, so that errors can be read as well. */
const openToAll = createMiddleware(async (context, next) => {
  context.header('Access-Control-Allow-Origin', '*')
  context.header('Cross-Origin-Resource-Policy', 'cross-origin')
  await next()
})

/** A plan with the codes that `?unit=` understands. */
function viewOf(source: PublicPlan) {
  const { id, number, title, issuer, period }: Plan = source.plan
  const { province, districts } = placesOf(source)
  return {
    id,
    number,
    title,
    issuer,
    period,
    illustration: source.illustration,
    progress: `/public/v1/plans/${id}/progress`,
    units: [province, ...districts].map((unit) => ({ code: unit.code, name: fullNameOf(unit) })),
  }
}

function answerJson(context: Context, answer: object): Promise<Response> {
  return answerCacheable(context, JSON.stringify(answer), {
    'Content-Type': 'application/json; charset=utf-8',
    'Cache-Control': figuresCaching,
  })
}

const statusOf = {
  planUnknown: 404,
  notFound: 404,
  unitUnknown: 400,
  languageUnknown: 400,
} as const satisfies Record<PublicRefusal['reason'], number>

function answerRefusal(context: Context, refusal: PublicRefusal): Response {
  return context.json({ ...refusal, message: wordPublicRefusal(refusal) }, statusOf[refusal.reason], {
    'Cache-Control': 'no-store',
    'X-Content-Type-Options': 'nosniff',
  })
}
