import type { Context } from 'hono'
import type { RequestContext } from './context.ts'
import { planAsked } from './plan/asked.ts'
import { Refused } from './refused.ts'

/** What the shell asks first, as its client writes it: whether there is an admin, and who is signed in. */
const ofShell = '/api/trpc/setup.status,session.me?batch=1&input=%7B%7D'
const ofHeads = '/api/trpc/plan.list?batch=1&input=%7B%7D'
const ofOverview = `/api/trpc/plan.overview?batch=1&input=${encodeURIComponent(
  JSON.stringify({ 0: { plan: null, asOf: null } }),
)}`

/**
 * What a screen asks the server once its scripts run, letter by letter as its client asks it, so that a browser can ask
 * while they are on their way. Only what is asked for certain: nobody waits for an answer that is thrown away. `null`:
 * nobody is signed in, who will see the login instead.
 */
export async function questionsAhead(
  c: Context,
  screen: string,
  contextOf: (c: Context) => Promise<RequestContext>,
): Promise<readonly string[] | null> {
  if (!/session=/.test(c.req.header('cookie') ?? '')) return null
  const context = await contextOf(c)
  const { user, units } = context
  if (user === null) return null
  // Another plan, or another day, is another question.
  if (screen !== '/' || Object.keys(c.req.query()).length > 0) return [ofShell]
  const hash = hashOfPlanAsked({ ...context, user })
  return hash === null
    ? [ofShell]
    : [ofShell, ofOverview, ofHeads, `/api/documents/units/${units.hash}`, `/api/documents/plans/${hash}`]
}

/** The rules by which the overview is judged; `null`: this person may not see it. */
function hashOfPlanAsked(context: Parameters<typeof planAsked>[0]): string | null {
  try {
    return planAsked(context, { plan: null, asOf: null }).reference.hash
  } catch (error) {
    if (error instanceof Refused) return null
    throw error
  }
}
