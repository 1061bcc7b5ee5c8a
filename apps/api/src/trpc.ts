import { type Action, can, type Subject } from '@lienthehe/domain/access'
import type { Viewed } from '@lienthehe/domain/privacy'
import { initTRPC } from '@trpc/server'
import { ZodError } from 'zod'
import type { RequestContext, SignedIn } from './context.ts'
import { Refused, refusalOf, refusalOfInput } from './refused.ts'
import { clubAskedAbout } from './viewings/club-asked.ts'

/** What a procedure declares about itself. The tests of the rights read it to know all procedures. */
export type ProcedureMeta = {
  readonly action: Action | 'anonymous' | 'signedIn'
  /** The subject of the right: a kind of record, `province`, or `none`. */
  readonly subject: string
  /**
   * Which people of a club the answer shows. The input names the club. After the answer, it is recorded that the user
   * saw them.
   */
  readonly shows?: Viewed
  /**
   * As `shows`, but the procedure records it itself: the input does not name the club, or not every user sees names.
   */
  readonly notes?: Viewed
  /** In a large province it reads so much that a separate thread answers it; see `reading-thread/`. */
  readonly readsMuch?: true
}

const t = initTRPC
  .context<RequestContext>()
  .meta<ProcedureMeta>()
  .create({
    // An error that is not a refusal is a bug. Its message may contain SQL or personal data, so it is not sent.
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

/**
 * Turns the errors of the input's schema and of the database into refusals, so that they too have a reason and a
 * status.
 */
const refusing = t.middleware(async ({ next, getRawInput }) => {
  const result = await next()
  if (result.ok || result.error instanceof Refused) return result
  const { code, cause } = result.error
  // tRPC throws this error for an invalid input. A ZodError thrown inside a procedure has another code: it is a bug of
  // ours.
  if (code === 'BAD_REQUEST' && cause instanceof ZodError)
    throw new Refused(refusalOfInput(cause, await getRawInput()))
  const refusal = code === 'INTERNAL_SERVER_ERROR' ? refusalOf(cause) : undefined
  if (refusal !== undefined) throw new Refused(refusal)
  return result
})

/** For requests without a login: setting up, and asking who is signed in. */
export const anonymousProcedure = t.procedure.use(refusing)

/** For all signed-in users. Each procedure itself checks the user's rights on the stored record. */
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

/** Throws a refusal if the user may not do this. A record that the user may not even read counts as not found. */
export function allow(user: SignedIn, action: Action, subject: Subject): void {
  if (can(user, action, subject)) return
  throw new Refused({ reason: can(user, 'club.read', subject) ? 'notAllowed' : 'notFound' })
}
