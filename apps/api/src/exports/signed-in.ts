import type { Context } from 'hono'
import { createSteadyAllowance } from '../auth/failure-count.ts'
import type { RequestContext, SignedIn } from '../context.ts'
import { Refused } from '../refused.ts'

export type ExportDependencies = { readonly contextOf: (c: Context) => Promise<RequestContext> }

/**
 * How many files one person may save at once; after that, one more every two seconds. Nobody saves as many by hand, but
 * a stolen session or a faulty program cannot copy the whole register in a minute, or block the thread that writes
 * files.
 */
const filesOfOne = { atOnce: 60, secondsEach: 2 }

/** The user who asks for a file. Refused without a session, and when the user has saved too many files. */
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
