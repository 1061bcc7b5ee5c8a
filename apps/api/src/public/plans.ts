import { fullNameOf, type Plan } from '@lienthehe/domain'
import { type Context, Hono } from 'hono'
import { createMiddleware } from 'hono/factory'
import { answerFinished, figuresCaching } from './answer.ts'
import { type AnswerKind, ask } from './asking.ts'
import { type Finished, finish, type Shelf } from './finished.ts'
import { publicProgress } from './progress.ts'
import { type PublicRefusal, wordPublicRefusal } from './question.ts'
import type { PublicPlan, PublicSources } from './sources.ts'

/** The public figures as JSON, for the widget and for anybody's program. */
export function planRoutes(sources: PublicSources, shelf: Shelf) {
  return new Hono()
    .use('/public/v1/*', openToAll)
    .get('/public/v1/plans', async (context) => {
      const { all, revision } = await sources.readPlans()
      const key = JSON.stringify(['plans', revision])
      const made = await shelf.find(key, async () => finishJson({ plans: all.map(viewOf) }))
      return answerFinished(context, made)
    })
    .get('/public/v1/plans/:plan/progress', async (context) => {
      const found = await ask(context, context.req.param('plan'), { sources, shelf, kind: progress })
      return found.ok ? answerFinished(context, found.value) : answerRefusal(context, found.refusal)
    })
    .all('/public/v1/*', (context) => answerRefusal(context, { reason: 'notFound' }))
}

const progress: AnswerKind = {
  name: 'progress',
  make: async (answer) => finishJson(publicProgress(answer)),
}

/** Any page may read these answers, and none may send cookies along. Set first, so that errors can be read as well. */
const openToAll = createMiddleware(async (context, next) => {
  context.header('Access-Control-Allow-Origin', '*')
  context.header('Cross-Origin-Resource-Policy', 'cross-origin')
  await next()
})

/** A plan with the codes that `?unit=` understands. */
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

function finishJson(answer: object): Finished {
  return finish(JSON.stringify(answer), {
    'Content-Type': 'application/json; charset=utf-8',
    'Cache-Control': figuresCaching,
  })
}

const statusOf = {
  planUnknown: 404,
  releaseUnknown: 404,
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
