import type { LoanRequest } from '../records/request-schema.ts'
import type { Ledger } from '../records/schema.ts'
import type { LoanLimit } from '../regulation/policy.ts'
import { type Book, isNeverReversed } from './book.ts'

/** What became of a request; one whose loan was taken back is approved again. */
export type RequestState = 'waiting' | 'approved' | 'declined' | 'lent'

/** How does every request of the book stand, by its number? The book is read once, however many there are. */
export function requestStatesOf(book: Book): ReadonlyMap<number, RequestState> {
  const states = new Map<number, RequestState>(book.ledger.requests.map(({ number }) => [number, 'waiting']))
  for (const { request, is } of book.ledger.decisions) states.set(request, is)
  for (const step of book.ledger.transactions)
    if (step.kind === 'disbursement' && step.request !== null && isNeverReversed(book, step))
      states.set(step.request, 'lent')
  return states
}

/** How does the request of this number stand? `undefined`: there is none. */
export function requestStateOf(book: Book, number: number): RequestState | undefined {
  return requestStatesOf(book).get(number)
}

/** The requests that wait for the board or for the money, in the order in which they were recorded. */
export function openRequestsOf(book: Book): readonly LoanRequest[] {
  const states = requestStatesOf(book)
  const isOpen = ({ number }: LoanRequest) =>
    states.get(number) === 'waiting' || states.get(number) === 'approved'
  return book.ledger.requests.filter(isOpen)
}

/** What was decided about the request; `undefined`: nothing yet. */
export function decisionOf({ decisions }: Pick<Ledger, 'decisions'>, number: number) {
  return decisions.find(({ request }) => request === number)
}

/** The limits beyond which the board let this request go; none where it approved no such thing. */
export function exceptedLimits(
  ledger: Pick<Ledger, 'decisions'>,
  request: number | null,
): readonly LoanLimit[] {
  const decision = request === null ? undefined : decisionOf(ledger, request)
  return decision?.is === 'approved' ? (decision.exception?.limits ?? []) : []
}
