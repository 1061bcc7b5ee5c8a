import { isoDateSchema, meansIdSchema, monthSchema, unitKeySchema } from '@lienthehe/domain/schema'
import { Hono } from 'hono'
import { z } from 'zod'
import { readUnitReports } from '../activities/unit.ts'
import { listBudget } from '../budget/list.ts'
import { calendarOfUnit } from '../duties/calendar-file.ts'
import { listMeans } from '../means/list.ts'
import { readProject } from '../means/project.ts'
import { Refused } from '../refused.ts'
import { listUnitPlans } from '../unit-plans/list.ts'
import { budgetTables } from './budget-tables.ts'
import { asFile, asKind } from './file.ts'
import { lateReportsTable } from './late-reports-table.ts'
import { meansTables } from './means-tables.ts'
import { projectTables } from './project-tables.ts'
import { reviewFile } from './review.ts'
import type { SignedInOf } from './signed-in.ts'
import { unitPlanTable } from './unit-plan-table.ts'

const calendarSchema = z.strictObject({
  plan: z.string().max(100).nullable(),
  unit: unitKeySchema.nullable(),
})

/** The results of a plan and its units, as files. */
export function planRoutes(signedIn: SignedInOf) {
  return (
    new Hono()
      /** The review of a plan on a day as a document, for users who may read the whole plan. */
      .get('/review', async (c) => {
        const { bytes, name } = await reviewFile(await signedIn(c), c.req.query())
        return asKind('docx', c, bytes, name)
      })

      /** The plans of the units: the same rows, for the same people, as on the screen. */
      .get('/unit-plans', async (c) => {
        const context = await signedIn(c)
        const list = await listUnitPlans(context, { plan: c.req.query('plan') ?? null })
        const table = unitPlanTable(list)
        return asFile(c, await context.office.writeTable(table), 'Kế hoạch địa phương', list.asOf)
      })

      /** Which clubs are late with a month’s report: the same rows, for the same people, as on the screen. */
      .get('/late-reports', async (c) => {
        const context = await signedIn(c)
        const month = monthSchema.safeParse(c.req.query('month'))
        if (!month.success) throw new Refused({ reason: 'notFound' })
        const reports = await readUnitReports(context, { unit: null, month: month.data })
        const bytes = await context.office.writeTable(lateReportsTable(reports))
        return asFile(c, bytes, 'Báo cáo nộp muộn', month.data)
      })

      /** The budget of a plan: the same rows, for the same people, as on the screen. */
      .get('/budget', async (c) => {
        const context = await signedIn(c)
        const asOf = isoDateSchema.nullable().safeParse(c.req.query('asOf') ?? null)
        if (!asOf.success) throw new Refused({ reason: 'notFound' })
        const list = await listBudget(context, { plan: c.req.query('plan') ?? null, asOf: asOf.data })
        const bytes = await context.office.writeTables(budgetTables(list))
        return asFile(c, bytes, 'Kinh phí thực hiện kế hoạch', list.asOf)
      })

      /** What donors give, and what is done for the plan: the same rows, for the same people, as on each screen. */
      .get('/:room{giving|works}', async (c) => {
        const context = await signedIn(c)
        const asOf = isoDateSchema.nullable().safeParse(c.req.query('asOf') ?? null)
        if (!asOf.success) throw new Refused({ reason: 'notFound' })
        const list = await listMeans(context, { plan: c.req.query('plan') ?? null, asOf: asOf.data })
        const room = c.req.param('room') === 'giving' ? 'giving' : 'works'
        const bytes = await context.office.writeTables(meansTables(list, room))
        const name = room === 'giving' ? 'Đóng góp và tài trợ' : 'Tập huấn, truyền thông'
        return asFile(c, bytes, name, list.asOf)
      })

      /** One project in sums, for its donor and for other users who may read them. */
      .get('/project', async (c) => {
        const context = await signedIn(c)
        const project = meansIdSchema.nullable().safeParse(c.req.query('project') ?? null)
        if (!project.success) throw new Refused({ reason: 'notFound' })
        const view = await readProject(context, { project: project.data })
        const bytes = await context.office.writeTables(projectTables(view))
        return asFile(c, bytes, 'Dự án', view.project.name, view.asOf)
      })

      /** The duties and planned visits of a unit as a calendar file, for users who may see its duties. */
      .get('/calendar', async (c) => {
        const asked = calendarSchema.safeParse({ plan: null, unit: null, ...c.req.query() })
        if (!asked.success) throw new Refused({ reason: 'notFound' })
        const { bytes, name } = await calendarOfUnit(await signedIn(c), asked.data)
        return asKind('ics', c, bytes, ['Việc cần làm', name])
      })
  )
}
