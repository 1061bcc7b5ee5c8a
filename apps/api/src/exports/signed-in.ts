import type { Context } from 'hono'
import type { RequestContext, SignedIn } from '../context.ts'
import { Refused } from '../refused.ts'

export type ExportDependencies = { readonly contextOf: (c: Context) => Promise<RequestContext> }

/** Who asks for a file, which is for nobody who is not signed in. */
export type SignedInOf = (c: Context) => Promise<RequestContext & { readonly user: SignedIn }>

export function signedInBy(contextOf: ExportDependencies['contextOf']): SignedInOf {
  return async (c) => {
    const context = await contextOf(c)
    if (context.user === null) throw new Refused({ reason: 'notSignedIn' })
    return { ...context, user: context.user }
  }
}
