import { can } from '@lienthehe/domain/access'
import { clubIdSchema } from '@lienthehe/domain/schema'
import type { Context } from 'hono'
import { dateOf } from './calendar/today.ts'
import { readClub } from './clubs/queries.ts'
import { subjectOf } from './clubs/subject.ts'
import type { RequestContext, SignedIn } from './context.ts'
import { mayReadPlan, versionAsked } from './plan/asked.ts'

/** The first requests of every screen: whether there is an admin, and who is signed in. */
const ofShell = '/api/trpc/setup.status,session.me?batch=1&input=%7B%7D'
const ofHeads = '/api/trpc/plan.list?batch=1&input=%7B%7D'

/** The input of the club list when it is opened: the first page without a filter. */
const wholeList = {
  asOf: null,
  search: '',
  unit: null,
  status: null,
  cohort: null,
  foundedIn: null,
  rule: null,
  standing: null,
  sort: 'name',
  descending: false,
  page: 1,
  pageSize: 50,
}

/**
 * The requests that a screen will send once its scripts run, exactly as its client writes them. The browser can then
 * send them while the scripts are still loading. Only requests that the screen certainly sends: otherwise an answer
 * would be thrown away. `null`: nobody is signed in, and the login is shown instead.
 */
export async function questionsAhead(
  c: Context,
  screen: string,
  contextOf: (c: Context) => Promise<RequestContext>,
): Promise<readonly string[] | null> {
  if (!/session=/.test(c.req.header('cookie') ?? '')) return null
  const context = await contextOf(c)
  const { user } = context
  if (user === null) return null
  // With another plan, another day or a filter, the screen sends other requests. A user whose account must be secured
  // first has no rights yet: the answers would be empty, and must not be reused once the account is secured.
  // `screen` contains the query only if it is the address of a part; no query is the end of any address.
  const isAsOpened = screen.endsWith(new URL(c.req.url).search) && user.grants.length > 0
  return [ofShell, ...(isAsOpened ? await questionsOf(screen, c, { ...context, user }) : [])]
}

type Asker = Pick<RequestContext, 'plans' | 'units' | 'db' | 'now'> & { readonly user: SignedIn }

async function questionsOf(screen: string, c: Context, context: Asker): Promise<readonly string[]> {
  const { units, now } = context
  const { stored } = versionAsked(context, { plan: null, asOf: null })
  const rules = `/api/documents/plans/${stored.hash}`
  const list = `/api/documents/units/${units.hash}`
  switch (screen) {
    case '/':
      if (!mayReadPlan(context, stored)) return []
      return [question('plan.overview', { plan: null, asOf: null }), ofHeads, rules, list]
    case '/cau-lac-bo':
      return [question('clubs.list', wholeList), ofHeads, rules, list]
    case '/cau-lac-bo/:id':
      return [question('clubs.get', { id: clubIn(c), asOf: dateOf(now()) }), ofHeads, rules]
    case '/cau-lac-bo/:id?xem=thanh-vien':
      return [
        ...(await questionOfMembers(clubIn(c), context)),
        ...(await questionsOf('/cau-lac-bo/:id', c, context)),
      ]
    default:
      return []
  }
}

/** Users who may not see the members are told so, and their list is not requested. */
async function questionOfMembers(asked: string, { db, user, units }: Asker): Promise<readonly string[]> {
  const id = clubIdSchema.safeParse(asked)
  const known = id.success ? await readClub(db, id.data) : undefined
  const maySee = known !== undefined && can(user, 'member.read', subjectOf({ units }, known.club))
  return maySee ? [question('members.list', { club: known.club.id })] : []
}

function clubIn(c: Context): string {
  return c.req.path.split('/')[2] ?? ''
}

/** The address of a single request, as the client writes it. */
function question(procedure: string, input: object): string {
  return `/api/trpc/${procedure}?batch=1&input=${encodeURIComponent(JSON.stringify({ 0: input }))}`
}
