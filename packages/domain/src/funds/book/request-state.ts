import type { LoanRequest } from '../records/request-schema.ts'
import type { Ledger } from '../records/schema.ts'
import type { LoanLimit } from '../regulation/policy.ts'
import { type Book, isNeverReversed } from './book.ts'

/** The state of a request. If its loan was reversed, the request is `approved` again. */
export type RequestState = 'waiting' | 'approved' | 'declined' | 'lent'

/** The state of every request of the book, by its number. This reads the book once for all requests. */
export function requestStatesOf(book: Book): ReadonlyMap<number, RequestState> {
  const states = new Map<number, RequestState>(book.ledger.requests.map(({ number }) => [number, 'waiting']))
  for (const { request, is } of book.ledger.decisions) states.set(request, is)
  for (const step of book.ledger.transactions)
    if (step.kind === 'disbursement' && step.request !== null && isNeverReversed(book, step))
      states.set(step.request, 'lent')
  return states
}

/** The state of the request with this number; `undefined` if there is none. */
export function requestStateOf(book: Book, number: number): RequestState | undefined {
  return requestStatesOf(book).get(number)
}

/** The requests that wait for the board’s decision or for the money, in recorded order. */
export function openRequestsOf(book: Book): readonly LoanRequest[] {
  const states = requestStatesOf(book)
  const isOpen = ({ number }: LoanRequest) =>
    states.get(number) === 'waiting' || states.get(number) === 'approved'
  return book.ledger.requests.filter(isOpen)
}

/** The board’s decision about the request; `undefined` if there is none yet. */
export function decisionOf({ decisions }: Pick<Ledger, 'decisions'>, number: number) {
  return decisions.find(({ request }) => request === number)
}

/** The limits that the board allowed this request to exceed; none if it approved no exception. */
export function exceptedLimits(
  ledger: Pick<Ledger, 'decisions'>,
  request: number | null,
): readonly LoanLimit[] {
  const decision = request === null ? undefined : decisionOf(ledger, request)
  return decision?.is === 'approved' ? (decision.exception?.limits ?? []) : []
}
