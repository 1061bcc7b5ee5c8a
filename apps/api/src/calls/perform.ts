import { getTRPCErrorFromUnknown, getTRPCErrorShape, TRPCError, transformTRPCResponse } from '@trpc/server'
import { getHTTPStatusCodeFromError } from '@trpc/server/http'
import type { RequestContext } from '../context.ts'
import type { Log } from '../log.ts'
import { appRouter } from '../router.ts'
import type { Call, CallsAsked } from './asked.ts'
import { noteFailed, refusedInHttp } from './outcome.ts'

/** An answer before it is compressed and sent. */
export type Performed = {
  readonly status: number
  readonly headers: Readonly<Record<string, string>>
  readonly body: string
}

type Outcome = { readonly data: unknown } | { readonly error: TRPCError }

const config = appRouter._def._config

/** Performs the calls of one request at the same time. If one is refused, the others are not affected. */
export async function performCalls(
  asked: CallsAsked,
  createContext: () => Promise<RequestContext>,
  log: Log,
): Promise<Performed> {
  const { calls, isBatch } = asked
  // If the context cannot be created, each call reports the error.
  const context = await createContext().catch((error: unknown) => getTRPCErrorFromUnknown(error))
  const inputs = readOnce(asked)
  const outcomes = await Promise.all(
    calls.map((call, place) => performCall(call, context, { asked, inputs, place })),
  )
  const ctx = context instanceof TRPCError ? undefined : context
  const said = calls.map(({ path }, place) => {
    const outcome = outcomes[place]
    if (outcome === undefined) throw new RangeError(`${path} has no outcome`)
    if ('data' in outcome) return { result: outcome }
    const { error } = outcome
    noteFailed(log, error, { path, ctx })
    return {
      error: getTRPCErrorShape({ config, error, type: asked.type, path, input: undefined, ctx }),
    }
  })
  const [first] = said
  const body = isBatch || first === undefined ? said : first
  return { ...inHttp(outcomes), body: JSON.stringify(transformTRPCResponse(config, body)) }
}

type CallPosition = {
  readonly asked: CallsAsked
  readonly inputs: () => Promise<unknown>
  readonly place: number
}

async function performCall(
  { path, procedure }: Call,
  context: RequestContext | TRPCError,
  { asked, inputs, place }: CallPosition,
): Promise<Outcome> {
  try {
    if (context instanceof TRPCError) throw context
    const getRawInput = async () => (asked.isBatch ? inputAt(await inputs(), place) : inputs())
    const called = { path, getRawInput, ctx: context, type: asked.type, signal: undefined, batchIndex: place }
    return { data: await procedure(called) }
  } catch (thrown) {
    return { error: getTRPCErrorFromUnknown(thrown) }
  }
}

/** Reads the inputs once, when the first call needs them. If all calls are refused earlier, nothing is read. */
function readOnce({ readInputs }: CallsAsked): () => Promise<unknown> {
  let reading: Promise<unknown> | null = null
  return () => {
    reading ??= readInputs().catch((cause: unknown) => {
      throw new TRPCError({ code: 'BAD_REQUEST', cause })
    })
    return reading
  }
}

function inputAt(inputs: unknown, place: number): unknown {
  if (inputs === undefined) return undefined
  if (typeof inputs !== 'object' || inputs === null || Array.isArray(inputs))
    throw new TRPCError({ code: 'BAD_REQUEST' })
  return Object.getOwnPropertyDescriptor(inputs, String(place))?.value
}

/** The one HTTP status of all calls, or 207 when their statuses differ. */
function inHttp(outcomes: readonly Outcome[]): Pick<Performed, 'status' | 'headers'> {
  const errors = outcomes.flatMap((outcome) => ('error' in outcome ? [outcome.error] : []))
  const statuses = new Set(errors.map(getHTTPStatusCodeFromError))
  if (errors.length < outcomes.length) statuses.add(200)
  const [status = 200] = statuses
  return { status: statuses.size > 1 ? 207 : status, headers: {}, ...refusedInHttp(errors) }
}
