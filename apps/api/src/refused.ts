import { type FieldProblem, isFieldProblem, type WrongField } from '@lienthehe/domain/refusals'
import { TRPCError } from '@trpc/server'
import type { TRPC_ERROR_CODE_KEY } from '@trpc/server/rpc'
import type { ContentfulStatusCode } from 'hono/utils/http-status'
import type { ZodError } from 'zod'
import { databaseErrorOf } from './db/errors.ts'
import type { Refusal, ServerRefusal } from './refusal.ts'

/**
 * The HTTP status of each refusal of the server, and of each kind of error in an input or a file. A new reason without
 * a status does not compile.
 */
const codes = {
  invalidInput: 'BAD_REQUEST',
  notSignedIn: 'UNAUTHORIZED',
  notAllowed: 'FORBIDDEN',
  notFound: 'NOT_FOUND',
  stale: 'CONFLICT',
  keyReused: 'CONFLICT',
  busy: 'SERVICE_UNAVAILABLE',
  storageFull: 'SERVICE_UNAVAILABLE',
  setupDone: 'CONFLICT',
  tooManyAttempts: 'TOO_MANY_REQUESTS',
  wrongLogin: 'UNAUTHORIZED',
  codeNeeded: 'UNAUTHORIZED',
  wrongCode: 'UNAUTHORIZED',
  firstPasswordEnded: 'UNAUTHORIZED',
  planRefused: 'BAD_REQUEST',
  unitListRefused: 'BAD_REQUEST',
  attachmentTooLarge: 'PAYLOAD_TOO_LARGE',
  attachmentKind: 'UNPROCESSABLE_CONTENT',
  attachmentDamaged: 'UNPROCESSABLE_CONTENT',
} as const satisfies Record<
  | ServerRefusal['reason']
  | 'invalidInput'
  | 'planRefused'
  | 'unitListRefused'
  | 'attachmentTooLarge'
  | 'attachmentKind'
  | 'attachmentDamaged',
  TRPC_ERROR_CODE_KEY
>

/**
 * Any other refusal comes from a rule of the domain: the request contradicts what is on record, so it is a conflict.
 */
function codeOf({ reason }: Refusal): (typeof codes)[keyof typeof codes] {
  return isPlaced(reason) ? codes[reason] : 'CONFLICT'
}

function isPlaced(reason: string): reason is keyof typeof codes {
  return Object.hasOwn(codes, reason)
}

/**
 * The error that a procedure throws to answer with a refusal. `current` is the newest stored record, if the user edited
 * an older version of it.
 */
export class Refused extends TRPCError {
  readonly refusal: Refusal
  readonly current: unknown

  constructor(refusal: Refusal, current?: unknown) {
    super({ code: codeOf(refusal), message: refusal.reason })
    this.refusal = refusal
    this.current = current
  }
}

/** The HTTP status of a refusal. tRPC has no code for a full disk, so that status is set here. */
export function httpStatusOf(refusal: Refusal): ContentfulStatusCode {
  return refusal.reason === 'storageFull' ? 507 : statusOf[codeOf(refusal)]
}

const statusOf = {
  BAD_REQUEST: 400,
  UNAUTHORIZED: 401,
  FORBIDDEN: 403,
  NOT_FOUND: 404,
  CONFLICT: 409,
  PAYLOAD_TOO_LARGE: 413,
  UNPROCESSABLE_CONTENT: 422,
  TOO_MANY_REQUESTS: 429,
  SERVICE_UNAVAILABLE: 503,
} as const satisfies Record<ReturnType<typeof codeOf>, ContentfulStatusCode>

/** The refusal that one field is wrong. */
export function wrongField(field: string, problem: FieldProblem): Refused {
  return new Refused({ reason: 'invalidInput', fields: [{ field, problem }] })
}

/**
 * The refusal with which to answer an error, found in the error itself or in its causes; `undefined`: there is none.
 */
export function refusalOf(error: unknown): Refusal | undefined {
  if (error instanceof Refused) return error.refusal
  const reason = databaseErrorOf(error)?.reason
  if (reason === 'busy' || reason === 'storageFull') return { reason }
  // The transaction was rolled back because the machine was slow at that moment. The metrics count it; the next try may
  // succeed.
  if (reason === 'transactionTooLong') return { reason: 'busy' }
  return error instanceof Error && error.cause !== undefined ? refusalOf(error.cause) : undefined
}

/** The refusal that lists every field in which the schema found a problem. */
export function refusalOfInput({ issues }: ZodError, input: unknown): Refusal {
  return { reason: 'invalidInput', fields: issues.flatMap((issue) => wrongFieldsOf(issue, input)) }
}

function wrongFieldsOf(issue: ZodError['issues'][number], input: unknown): readonly WrongField[] {
  const { path, message, code } = issue
  const field = path.map(String).join('.')
  if (isFieldProblem(message)) return [{ field, problem: message }]
  if (code === 'unrecognized_keys')
    return issue.keys.map((key) => ({ field: [...path, key].map(String).join('.'), problem: 'invalid' }))
  // Zod's issues do not contain the values, so the value is looked up in the input.
  const value = path.reduce(valueIn, input)
  if (value === undefined || value === null || value === '') return [{ field, problem: 'required' }]
  return [{ field, problem: code === 'invalid_value' ? 'choiceUnknown' : 'invalid' }]
}

function valueIn(whole: unknown, key: PropertyKey): unknown {
  return typeof whole === 'object' && whole !== null && Object.hasOwn(whole, key)
    ? Object.getOwnPropertyDescriptor(whole, key)?.value
    : undefined
}
