import { canSomewhere } from '@lienthehe/domain/access'
import { type Context, Hono } from 'hono'
import type { RequestContext } from '../context.ts'
import { pagePolicy } from '../public/pages/pages.ts'
import { readDelivery } from '../reminders/queries.ts'
import { isIllustration } from '../setup/instance.ts'
import { operationsPage } from './page.ts'
import type { OperationsStatus } from './status.ts'

/** The status page, for users who manage accounts; for everybody else its address does not exist. */
export function operationsRoutes({
  contextOf,
  readStatus,
}: {
  readonly contextOf: (c: Context) => Promise<RequestContext>
  readonly readStatus: () => OperationsStatus | null
}) {
  return new Hono().get('/van-hanh', async (c, next) => {
    const { user, db, sendsMail } = await contextOf(c)
    if (user === null || !canSomewhere(user, 'user.manage')) return next()
    const language = c.req.query('lang') === 'en' ? 'en' : 'vi'
    const page = await operationsPage(
      { machine: readStatus(), letters: sendsMail ? await readDelivery(db) : null },
      { language, illustration: await isIllustration(db) },
    )
    return c.body(page.toString(), 200, {
      'Content-Type': 'text/html; charset=utf-8',
      'Cache-Control': 'private, no-store',
      'Content-Security-Policy': pagePolicy,
      'Referrer-Policy': 'same-origin',
    })
  })
}
