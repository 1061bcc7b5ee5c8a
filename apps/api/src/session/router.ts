import type { TRPCRouterRecord } from '@trpc/server'
import { readOwnSessions } from '../auth/own-sessions.ts'
import { dateOf } from '../calendar/today.ts'
import { readSecondStepState } from '../second-step/queries.ts'
import { anonymousProcedure, procedure } from '../trpc.ts'
import { namePlaces } from '../users/places.ts'

export const sessionRouter = {
  /** The user of this session, and what they may do in which units; `null`: not signed in. */
  me: anonymousProcedure.meta({ action: 'anonymous', subject: 'none' }).query(async ({ ctx }) => {
    if (ctx.user === null) return null
    const { id, userName, fullName, grants, awaitsSecondStep, awaitsNewPassword } = ctx.user
    const places = await namePlaces(ctx, ctx.db, grants)
    const today = dateOf(ctx.now())
    return { id, userName, fullName, awaitsSecondStep, awaitsNewPassword, grants: places, today }
  }),

  /**
   * The user's own login: the sessions in which they are signed in, and whether it needs a code beside the password.
   */
  own: procedure.meta({ action: 'signedIn', subject: 'none' }).query(async ({ ctx }) => {
    const secondStep = await readSecondStepState(ctx.db, ctx.user.id)
    return {
      sessions: await readOwnSessions(ctx.db, ctx.user, ctx.now()),
      secondStep: secondStep && { ...secondStep, since: secondStep.since.toISOString() },
    }
  }),
} satisfies TRPCRouterRecord
