import { clubIdSchema, monthSchema, unitKeySchema } from '@lienthehe/domain/schema'
import type { TRPCRouterRecord } from '@trpc/server'
import { z } from 'zod'
import { procedure } from '../trpc.ts'
import { readClubReports, readMonthReport } from './read.ts'
import { readUnitReports } from './unit.ts'
import { reportWrites } from './writes.ts'

export const reportsRouter = {
  ...reportWrites,

  /** The last months of a club: what it reported, and which reports are still due. */
  ofClub: procedure
    .meta({ action: 'report.read', subject: 'club' })
    .input(z.strictObject({ club: clubIdSchema }))
    .query(({ ctx, input }) => readClubReports(ctx, input)),

  /** One month of a club, with everything that its form needs. */
  ofMonth: procedure
    .meta({ action: 'report.read', subject: 'club', shows: 'report' })
    .input(z.strictObject({ club: clubIdSchema, month: monthSchema }))
    .query(({ ctx, input }) => readMonthReport(ctx, input)),

  /** The state of a month's reports in a unit: who is late, and which reports wait to be judged. */
  ofUnit: procedure
    .meta({ action: 'report.read', subject: 'unit', readsMuch: true })
    .input(z.strictObject({ unit: unitKeySchema.nullable(), month: monthSchema }))
    .query(({ ctx, input }) => readUnitReports(ctx, input)),
} satisfies TRPCRouterRecord
