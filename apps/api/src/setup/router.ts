import { lineSchema } from '@lienthehe/domain/schema'
import type { TRPCRouterRecord } from '@trpc/server'
import { z } from 'zod'
import { newPasswordSchema } from '../auth/new-password-schema.ts'
import { hashPassword } from '../auth/passwords.ts'
import { Refused } from '../refused.ts'
import { answerTo, change, changeInput } from '../requests/change.ts'
import { anonymousProcedure } from '../trpc.ts'
import { userNameSchema } from '../users/user-name-schema.ts'
import { createFirstAdmin, requireCode } from './first-admin.ts'
import { hasUsers, isIllustration } from './instance.ts'

const firstAdminInput = changeInput({
  code: z.string().trim().min(1, 'required').max(40, 'setupCodeWrong'),
  userName: userNameSchema,
  fullName: lineSchema({ max: 100 }),
  password: newPasswordSchema,
})

export const setupRouter = {
  status: anonymousProcedure.meta({ action: 'anonymous', subject: 'none' }).query(async ({ ctx }) => ({
    needsAdmin: !(await hasUsers(ctx.db)),
    illustration: await isIllustration(ctx.db),
    helpLine: ctx.helpLine,
  })),

  /**
   * Creates the first admin, for a person who can read the code that the server printed. It asks for no right, because
   * there is no user yet who could have one.
   */
  createAdmin: anonymousProcedure
    .meta({ action: 'anonymous', subject: 'none' })
    .input(firstAdminInput)
    .mutation(async ({ ctx, path, input: { key, code, password, ...named } }) => {
      const intent = { actor: 'setup', procedure: path, key, input: named }
      const answered = await answerTo<{ readonly userName: string }>(ctx.db, intent)
      if (answered !== undefined) return answered
      if (await hasUsers(ctx.db)) throw new Refused({ reason: 'setupDone' })
      requireCode(ctx, code)
      const passwordHash = await hashPassword(password)
      return change(ctx, intent, (tx) => createFirstAdmin(ctx, tx, { ...named, passwordHash }))
    }),
} satisfies TRPCRouterRecord
