import type { IncomingHttpHeaders } from 'node:http'
import type { AnyTRPCProcedure } from '@trpc/server'
import { bodyBytesMax } from '../body-limit.ts'
import { appRouter } from '../router.ts'

/** A request whose headers Node has read, but not its body. */
export type Asked = {
  readonly method: string | undefined
  readonly url: string | undefined
  readonly headers: IncomingHttpHeaders
  readonly socketAddress: string
  /** Reads the body. Rejects when the client disconnects before the body is complete. */
  readonly readBody: () => Promise<string>
}

export type Call = { readonly path: string; readonly procedure: AnyTRPCProcedure }

/** The calls of a request: either only queries or only changes. */
export type CallsAsked = {
  readonly calls: readonly Call[]
  readonly type: 'query' | 'mutation'
  readonly isBatch: boolean
  /** Whether one of the calls must be answered by the reading thread. That thread then answers the whole request. */
  readonly readsMuch: boolean
  /**
   * The inputs of the calls, by their position in the request. Rejects when a batch has another shape or the JSON is
   * invalid.
   */
  readonly readInputs: () => Promise<unknown>
}

/** The largest number of calls in one request. */
export const callsMost = 20

const root = '/api/trpc/'
const procedures = new Map(
  // At run time `procedures` has a flat list by path, although the type of the router is nested for its callers.
  Object.entries<unknown>(appRouter._def.procedures).flatMap(([path, procedure]) =>
    isProcedure(procedure) ? [[path, procedure] as const] : [],
  ),
)

/**
 * The calls of a request that has the form that our own client sends: known procedures of one kind, with the HTTP
 * method of that kind, and JSON input of declared length. `null`: the request has another form, so the app must answer
 * it.
 */
export function callsAsked(asked: Asked): CallsAsked | null {
  const { method, url = '', headers } = asked
  if (!url.startsWith(root) || wantsStream(headers)) return null
  const type = method === 'GET' ? 'query' : method === 'POST' ? 'mutation' : null
  if (type === null || !hasPlainBody(headers, type)) return null
  const end = url.indexOf('?')
  const query = new URLSearchParams(end < 0 ? '' : url.slice(end))
  const isBatch = query.get('batch') === '1'
  const path = url.slice(root.length, end < 0 ? undefined : end)
  const calls = callsNamed(isBatch ? path.split(',') : [path], type)
  if (calls === null) return null
  const readText = type === 'query' ? async () => query.get('input') ?? '' : asked.readBody
  const readsMuch = calls.some(({ procedure }) => isReadingMuch(procedure))
  return { calls, type, isBatch, readsMuch, readInputs: async () => inputsIn(await readText()) }
}

function callsNamed(paths: readonly string[], type: CallsAsked['type']): readonly Call[] | null {
  if (paths.length > callsMost) return null
  const calls: Call[] = []
  for (const path of paths) {
    const procedure = procedures.get(path)
    if (procedure?._def.type !== type) return null
    calls.push({ path, procedure })
  }
  return calls
}

function hasPlainBody(headers: IncomingHttpHeaders, type: CallsAsked['type']): boolean {
  const kind = headers['content-type']
  if (type === 'query') return kind === undefined || kind === 'application/json'
  const length = headers['content-length']
  return (
    kind === 'application/json' &&
    length !== undefined &&
    Number(length) <= bodyBytesMax &&
    headers['transfer-encoding'] === undefined
  )
}

function wantsStream(headers: IncomingHttpHeaders): boolean {
  return headers['trpc-accept'] !== undefined || headers.accept?.includes('jsonl') === true
}

function inputsIn(text: string): unknown {
  return text === '' ? undefined : JSON.parse(text)
}

/** Does the path name at least one procedure that reads much? The names are separated by commas. */
export function namesReadingMuch(path: string): boolean {
  return path.split(',').some((name) => {
    const procedure = procedures.get(name)
    return procedure !== undefined && isReadingMuch(procedure)
  })
}

function isReadingMuch({ _def: { type, meta } }: AnyTRPCProcedure): boolean {
  return type === 'query' && typeof meta === 'object' && meta !== null && 'readsMuch' in meta
}

function isProcedure(value: unknown): value is AnyTRPCProcedure {
  return typeof value === 'function' && '_def' in value
}
