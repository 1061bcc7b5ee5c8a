import type { Context } from 'hono'
import { createSteadyAllowance } from '../auth/failure-count.ts'
import type { RequestContext, SignedIn } from '../context.ts'
import { Refused } from '../refused.ts'

export type ExportDependencies = { readonly contextOf: (c: Context) => Promise<RequestContext> }

/**
 * So many files are for one person at once, and one more after each two seconds: more than anybody saves by hand, while a stolen
 * session, or a program that runs wild, neither carries the register away in a minute nor keeps the thread that writes files.
 */
const filesOfOne = { atOnce: 60, secondsEach: 2 }

/** Who asks for a file, which is for nobody who is not signed in, and of nobody without end. */
export type SignedInOf = (c: Context) => Promise<RequestContext & { readonly user: SignedIn }>

export function signedInBy(contextOf: ExportDependencies['contextOf']): SignedInOf {
  const taken = createSteadyAllowance(filesOfOne)
  return async (c) => {
    const context = await contextOf(c)
    if (context.user === null) throw new Refused({ reason: 'notSignedIn' })
    const { user } = context
    const waitSeconds = taken.waitOf(user.id, context.now())
    if (waitSeconds > 0) throw new Refused({ reason: 'tooManyAttempts', waitSeconds })
    taken.add(user.id, context.now())
    return { ...context, user }
  }
}
