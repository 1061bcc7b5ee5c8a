import { callTRPCProcedure } from '@trpc/server'
import { z } from 'zod'
import type { RequestContext } from '../context.ts'
import type { Refusal } from '../refusal.ts'
import { Refused } from '../refused.ts'
import { appRouter } from '../router.ts'

/** The outcome of a call: its answer, a refusal, or a bug. `text` is everything that the caller can read of it. */
export type Outcome =
  | { readonly kind: 'answer'; readonly answer: unknown; readonly text: string }
  | {
      readonly kind: 'refusal'
      readonly refusal: Refusal
      readonly current: unknown
      readonly text: string
    }
  | { readonly kind: 'bug'; readonly error: unknown; readonly text: string }

/** `ok`, the reason of the refusal, or the message of the bug. */
export function describeOutcome(outcome: Outcome): string {
  if (outcome.kind === 'answer') return 'ok'
  return outcome.kind === 'refusal' ? outcome.refusal.reason : `bug: ${String(outcome.error)}`
}

export async function outcomeOf(call: Promise<unknown>): Promise<Outcome> {
  try {
    const answer = await call
    return { kind: 'answer', answer, text: JSON.stringify(answer) ?? '' }
  } catch (error) {
    if (!(error instanceof Refused)) return { kind: 'bug', error, text: '' }
    const { refusal, current, message } = error
    return { kind: 'refusal', refusal, current, text: JSON.stringify({ refusal, current, message }) }
  }
}

/** The refusal of a call; throws if the call is not refused. */
export async function refusalOfCall(call: Promise<unknown>): Promise<Refusal> {
  const outcome = await outcomeOf(call)
  if (outcome.kind === 'refusal') return outcome.refusal
  throw new Error(`not refused: ${outcome.kind === 'answer' ? outcome.text : String(outcome.error)}`)
}

const definitionSchema = z.object({
  type: z.enum(['query', 'mutation']),
  meta: z
    .object({
      action: z.string(),
      subject: z.string(),
      shows: z.string().optional(),
      notes: z.string().optional(),
    })
    .optional(),
})

/** Every procedure of the router by its path, for tests that try all of them. */
export const procedures = new Map(
  Object.entries<unknown>(appRouter._def.procedures).map(([path, procedure]) => [
    path,
    definitionSchema.parse(Object.getOwnPropertyDescriptor(procedure, '_def')?.value),
  ]),
)

/** Calls a procedure by its path, with an input that its type may not allow. */
export async function callUntyped(context: RequestContext, path: string, input: unknown): Promise<unknown> {
  const type = procedures.get(path)?.type
  if (type === undefined) throw new RangeError(`no procedure ${path}`)
  return callTRPCProcedure({
    router: appRouter,
    path,
    getRawInput: async () => input,
    ctx: context,
    type,
    signal: undefined,
    batchIndex: 0,
  })
}

/** Calls a procedure by its path and returns the outcome, for tests that try all procedures. */
export function callPath(context: RequestContext, path: string, input: unknown): Promise<Outcome> {
  return outcomeOf(callUntyped(context, path, input))
}
