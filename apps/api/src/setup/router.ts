import { lineSchema } from '@lienthehe/domain/schema'
import type { TRPCRouterRecord } from '@trpc/server'
import { z } from 'zod'
import { newPasswordSchema } from '../auth/new-password-schema.ts'
import { hashPassword } from '../auth/passwords.ts'
import { Refused, wrongField } from '../refused.ts'
import { answerTo, change, changeInput } from '../requests/change.ts'
import { anonymousProcedure } from '../trpc.ts'
import { homeProvince } from '../units/plan-units.ts'
import { insertUser } from '../users/queries.ts'
import { userNameSchema } from '../users/router.ts'
import { hasUsers, isIllustration } from './instance.ts'

export const setupRouter = {
  status: anonymousProcedure.meta({ action: 'anonymous', subject: 'none' }).query(async ({ ctx }) => ({
    needsAdmin: !(await hasUsers(ctx.db)),
    illustration: await isIllustration(ctx.db),
  })),

  /** The first admin, by whoever can read the code that the server printed. */
  createAdmin: anonymousProcedure
    .meta({ action: 'anonymous', subject: 'none' })
    .input(
      changeInput({
        code: z.string().trim().min(1, 'required').max(40, 'setupCodeWrong'),
        userName: userNameSchema,
        fullName: lineSchema({ max: 100 }),
        password: newPasswordSchema,
      }),
    )
    .mutation(async ({ ctx, path, input: { key, code, password, ...input } }) => {
      const intent = { actor: 'setup', procedure: path, key, input }
      const answered = await answerTo<{ readonly userName: string }>(ctx.db, intent)
      if (answered !== undefined) return answered
      if (await hasUsers(ctx.db)) throw new Refused({ reason: 'setupDone' })
      const verdict = ctx.setupCode.check(code, ctx.address)
      if (verdict.kind === 'wait')
        throw new Refused({ reason: 'tooManyAttempts', waitSeconds: verdict.waitSeconds })
      if (verdict.kind !== 'right')
        throw wrongField('code', verdict.kind === 'expired' ? 'setupCodeExpired' : 'setupCodeWrong')
      const passwordHash = await hashPassword(password)
      return change(ctx, intent, async (tx) => {
        // Two who hold the code at once: the second finds an admin.
        if (await hasUsers(tx)) throw new Refused({ reason: 'setupDone' })
        const id = ctx.newId()
        const grants = [
          { role: 'provincialAdmin', scope: { kind: 'unit', unit: homeProvince(ctx).key } } as const,
        ]
        await insertUser(tx, { id, ...input, passwordHash, grants }, ctx.now())
        return {
          answer: { userName: input.userName },
          audit: {
            action: 'setup.createAdmin',
            subject: { kind: 'user', id },
            club: null,
            label: input.fullName,
            before: null,
            after: { ...input, grants },
          },
        }
      })
    }),
} satisfies TRPCRouterRecord
