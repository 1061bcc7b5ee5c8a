import { canSomewhere } from '@lienthehe/domain/access'
import { clubIdSchema, unitKeySchema, visitIdSchema } from '@lienthehe/domain/schema'
import type { TRPCRouterRecord } from '@trpc/server'
import { z } from 'zod'
import { Refused } from '../refused.ts'
import { procedure } from '../trpc.ts'
import { readClubVisits, readOneVisit } from './read.ts'
import { readUnitVisits } from './unit.ts'
import { visitWrites } from './writes.ts'

export const visitsRouter = {
  ...visitWrites,

  /** Every visit to a club, planned and done. */
  ofClub: procedure
    .meta({ action: 'visit.read', subject: 'club' })
    .input(z.strictObject({ club: clubIdSchema }))
    .query(({ ctx, input }) => readClubVisits(ctx, input)),

  /** One visit, and everything that its form needs. */
  get: procedure
    .meta({ action: 'visit.read', subject: 'visit' })
    .input(z.strictObject({ id: visitIdSchema }))
    .query(({ ctx, input }) => readOneVisit(ctx, input)),

  /** The visits planned in a unit, the tasks still to be done, and the clubs that were not visited this year. */
  ofUnit: procedure
    .meta({ action: 'visit.read', subject: 'unit', readsMuch: true })
    .input(z.strictObject({ unit: unitKeySchema.nullable() }))
    .query(({ ctx, input }) => {
      if (!canSomewhere(ctx.user, 'visit.read')) throw new Refused({ reason: 'notAllowed' })
      return readUnitVisits(ctx, input)
    }),
} satisfies TRPCRouterRecord
