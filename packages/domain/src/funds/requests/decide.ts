import { accept, type Result, refuse } from '../../refusals/result.ts'
import { fundDongOn } from '../book/balance.ts'
import type { Book } from '../book/book.ts'
import { type BookKeeper, whyNotAct } from '../book/keeper.ts'
import { requestStateOf } from '../book/request-state.ts'
import { type Taken, taken } from '../book/step.ts'
import { checkNotLater } from '../recording/checks.ts'
import type { Recording } from '../records/recording-schema.ts'
import type { DecisionDraft, LoanRequest } from '../records/request-schema.ts'
import type { FundRefusal } from '../refusals/refusal.ts'
import type { LoanApprover } from '../regulation/policy.ts'
import { type LimitBreach, loanBreachesOf, regulationOn, shareBreachesOf } from '../regulation/regulation.ts'
import type { Regulation } from '../regulation/schema.ts'

/** The least number of people for a decision. A chair may decide alone. */
const presentMin: Readonly<Record<LoanApprover, number>> = { chair: 1, board: 2, meeting: 3 }

/**
 * Why this person may not decide about the request, or `null`. The chair decides; if the chair recorded the request or
 * is the borrower, the deputy does.
 */
export function whyNotDecide({ ledger }: Book, keeper: BookKeeper, number: number): FundRefusal | null {
  const request = ledger.requests[number - 1]
  if (request === undefined) return null
  return whyNotAct(keeper, 'approve', { askedBy: request.recordedBy, borrower: request.asks.borrower })
}

/**
 * Approves or declines a request by the regulation of the day, with the people who were present. A request beyond a
 * limit can be approved only as an exception with a reason; the record then names the limits. An exception that is not
 * needed is not recorded.
 */
export function decideRequest(
  book: Book,
  draft: DecisionDraft,
  recording: Recording,
): Result<Taken, FundRefusal> {
  const { request: number, decidedOn, present } = draft
  const request = book.ledger.requests[number - 1]
  if (request === undefined || requestStateOf(book, number) !== 'waiting')
    return refuse({ reason: 'requestDecided' })
  const late = checkNotLater(decidedOn, recording)
  if (late !== null) return refuse(late)
  if (decidedOn < request.asks.requestedOn)
    return refuse({ reason: 'beforeRequest', from: request.asks.requestedOn })
  const regulation = regulationOn(book.ledger.regulations, decidedOn)
  if (regulation === null) return refuse({ reason: 'noRegulation', on: decidedOn })
  const least = presentMin[regulation.approvedBy]
  if (present.length < least) return refuse({ reason: 'tooFewPresent', least })
  if (draft.is === 'declined')
    return accept(taken(book, { kind: 'loanDecision', decision: { ...draft, ...recording } }))

  const breaches = requestBreachesOf(book, request, { regulation, on: decidedOn })
  if (breaches.length > 0 && draft.exception === null)
    return refuse({ reason: 'outsideRegulation', regulation: regulation.number, breaches })
  const limits = breaches.map(({ limit }) => limit)
  const exception =
    draft.exception === null || limits.length === 0 ? null : { reason: draft.exception, limits }
  return accept(taken(book, { kind: 'loanDecision', decision: { ...draft, ...recording, exception } }))
}

/** The limits that the loan would break if it were given on the day. */
export function requestBreachesOf(
  book: Book,
  { asks: { principalDong, conditions } }: Pick<LoanRequest, 'asks'>,
  { regulation, on }: { readonly regulation: Regulation; readonly on: LoanRequest['bookedOn'] },
): readonly LimitBreach[] {
  const terms = { ...conditions, principalDong }
  return [
    ...loanBreachesOf(regulation, terms),
    ...shareBreachesOf(regulation, terms, fundDongOn(book, 'incomeFund', on)),
  ]
}
