import { Hono } from 'hono'
import { clubFilterSchema } from '../clubs/list.ts'
import { planOn } from '../plan/asked.ts'
import { Refused } from '../refused.ts'
import { bookRoutes } from './book-routes.ts'
import { clubPeopleRoutes } from './club-people.ts'
import { clubTable } from './club-table.ts'
import { everyClub } from './every-club.ts'
import { asFile } from './file.ts'
import { personRoutes } from './person.ts'
import { planRoutes } from './plan-routes.ts'
import { type ExportDependencies, signedInBy } from './signed-in.ts'
import { unitListRoutes } from './unit-list-routes.ts'

const filterSchema = clubFilterSchema.omit({ page: true, pageSize: true })

/** The content of a screen as a file: the same rows, for the same people, as on the screen. */
export function exportRoutes({ contextOf }: ExportDependencies) {
  const signedIn = signedInBy(contextOf)
  return (
    new Hono()
      .get('/clubs', async (c) => {
        const context = await signedIn(c)
        const filter = filterSchema.safeParse(parsed(c.req.query('filter')))
        if (!filter.success) throw new Refused({ reason: 'notFound' })
        const { asOf, rows } = await everyClub(context, context.user, filter.data)
        const { plan } = planOn(context, asOf).stored
        return asFile(
          c,
          await context.office.writeTable(
            clubTable(rows, { plan, asOf, columns: c.req.query('columns')?.split(',') }),
          ),
          'Danh sách câu lạc bộ',
          asOf,
        )
      })

      .route('/', clubPeopleRoutes(signedIn))
      .route('/', personRoutes(signedIn))
      .route('/', unitListRoutes(signedIn))

      .route('/', bookRoutes(signedIn))

      .route('/', planRoutes(signedIn))

      /** An empty member list with the headings that an import needs, for a club that has no list yet. */
      .get('/member-template', async (c) => {
        const { office } = await signedIn(c)
        const title = ['DANH SÁCH THÀNH VIÊN', 'Câu lạc bộ …']
        return asFile(c, await office.writeRoster({ title, members: [] }), 'Mẫu danh sách thành viên')
      })
  )
}

/** The parsed JSON; a filter that is not JSON is ignored. */
function parsed(text: string | undefined): unknown {
  try {
    return JSON.parse(text ?? '')
  } catch {
    return undefined
  }
}
