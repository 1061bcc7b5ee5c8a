import { rulesOf } from '@lienthehe/domain/plan'
import { type Context, Hono } from 'hono'
import { answerCacheable } from '../public/answer.ts'
import type { Adopted } from './adopted.ts'

/** The content under a hash never changes. Plans and units are law: anybody who knows the hash may read them. */
const forEver = 'public, max-age=31536000, immutable'

/**
 * Serves plans and the list of units, each under the hash of its content, so that a browser loads each of them once.
 * `/plans/:hash` sends only the rules of a plan, `/plans/:hash/whole` all of it.
 */
export function documentRoutes(adopted: Adopted) {
  return new Hono()
    .get('/plans/:hash', (context) => {
      const found = adopted.plans.versions.find(({ hash }) => hash === context.req.param('hash'))
      return answerDocument(context, found && rulesOf(found.plan))
    })
    .get('/plans/:hash/whole', (context) => {
      const found = adopted.plans.versions.find(({ hash }) => hash === context.req.param('hash'))
      return answerDocument(context, found?.plan)
    })
    .get('/units/:hash', (context) => {
      const { hash, all, successions } = adopted.units
      const isKnown = hash === context.req.param('hash')
      return answerDocument(context, isKnown ? { units: all, successions } : undefined)
    })
}

function answerDocument(context: Context, document: object | undefined): Response | Promise<Response> {
  if (document === undefined)
    return context.json({ message: 'notFound' }, 404, { 'Cache-Control': 'no-store' })
  return answerCacheable(context, JSON.stringify(document), {
    'Content-Type': 'application/json; charset=utf-8',
    'Cache-Control': forEver,
  })
}
