import { memberIdSchema } from '@lienthehe/domain/schema'
import type { TRPCRouterRecord } from '@trpc/server'
import { z } from 'zod'
import { procedure } from '../trpc.ts'
import { eraseWrite } from './erase.ts'
import { readPerson } from './person.ts'
import { personRequestWrites } from './request-writes.ts'

export const privacyRouter = {
  ...personRequestWrites,
  erase: eraseWrite,

  /**
   * Everything that is stored about one member, who may see it and who has: for users who handle that person's
   * requests.
   */
  ofMember: procedure
    .meta({ action: 'person.read', subject: 'member', notes: 'rights' })
    .input(z.strictObject({ member: memberIdSchema }))
    .query(({ ctx, input }) => readPerson(ctx, input)),
} satisfies TRPCRouterRecord
