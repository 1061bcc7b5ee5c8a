import { type Action, can, type Subject } from '@lienthehe/domain/access'
import type { Viewed } from '@lienthehe/domain/privacy'
import { initTRPC } from '@trpc/server'
import { ZodError } from 'zod'
import type { RequestContext, SignedIn } from './context.ts'
import { Refused, refusalOf, refusalOfInput } from './refused.ts'
import { clubAskedAbout } from './viewings/club-asked.ts'

/** What a procedure declares about itself; the authorisation matrix uses only this list of procedures. */
export type ProcedureMeta = {
  readonly action: Action | 'anonymous' | 'signedIn'
  /** The subject of the right: a kind of record, `province`, or `none`. */
  readonly subject: string
  /** The people whom it shows of the club that its input names: the viewing is recorded once it is answered. */
  readonly shows?: Viewed
  /**
   * The same where the input does not say whom it is about, or not everybody may see names: the procedure records that
   * itself.
   */
  readonly notes?: Viewed
  /** It reads so much, in a large province, that a separate thread answers it: see `reading-thread/`. */
  readonly readsMuch?: true
}

const t = initTRPC
  .context<RequestContext>()
  .meta<ProcedureMeta>()
  .create({
    // An error that is not a refusal is a bug: its message may hold SQL or personal data and stays on the server.
    errorFormatter: ({ shape, error, ctx }) => {
      const refusal = refusalOf(error)
      const current = error instanceof Refused ? error.current : undefined
      const { code, httpStatus, path } = shape.data
      return {
        ...shape,
        message: refusal?.reason ?? 'internal',
        data: { code, httpStatus, path, refusal, current, requestId: ctx?.requestId },
      }
    },
  })

export const { router, createCallerFactory } = t

/** A refusal of the schema or of the database is like any other: it has a reason, a status and a sentence. */
const refusing = t.middleware(async ({ next, getRawInput }) => {
  const result = await next()
  if (result.ok || result.error instanceof Refused) return result
  const { code, cause } = result.error
  // The same error thrown inside a procedure is a bug of ours and not an invalid field of the user's.
  if (code === 'BAD_REQUEST' && cause instanceof ZodError)
    throw new Refused(refusalOfInput(cause, await getRawInput()))
  const refusal = code === 'INTERNAL_SERVER_ERROR' ? refusalOf(cause) : undefined
  if (refusal !== undefined) throw new Refused(refusal)
  return result
})

/** For users who are not signed in yet: setting up, and asking who is signed in. */
export const anonymousProcedure = t.procedure.use(refusing)

/** For all signed-in users; each procedure checks with the stored row what they may do. */
export const procedure = anonymousProcedure.use(async ({ ctx, next, meta, getRawInput }) => {
  const { user } = ctx
  if (user === null) throw new Refused({ reason: 'notSignedIn' })
  const result = await next({
    ctx: {
      user,
      allow: (action: Action, subject: Subject) => allow(user, action, subject),
    },
  })
  if (result.ok && meta?.shows !== undefined) {
    const clubs = clubAskedAbout(await getRawInput())
    ctx.viewings.note({ viewer: user.id, clubs, what: meta.shows })
  }
  return result
})

/** Refuses unless the user may do this; a record that they may not even read is answered as if it did not exist. */
export function allow(user: SignedIn, action: Action, subject: Subject): void {
  if (can(user, action, subject)) return
  throw new Refused({ reason: can(user, 'club.read', subject) ? 'notAllowed' : 'notFound' })
}
