import type { IsoDate } from '../../calendar/iso-date.ts'
import { hardshipKindsOn } from '../../members/member.ts'
import type { Member } from '../../members/schema.ts'
import type { Book } from '../book/book.ts'
import { loansOn } from '../book/loans-on.ts'
import { openRequestsOf, type RequestState, requestStatesOf } from '../book/request-state.ts'
import type { LoanRequest } from '../records/request-schema.ts'
import type { PriorityGroup } from '../regulation/policy.ts'
import { type LimitBreach, regulationOn } from '../regulation/regulation.ts'
import { requestBreachesOf } from './decide.ts'

/** A request without a decision or without its money yet, with what the board wants to know about it. */
export type WaitingRequest = {
  readonly request: LoanRequest
  readonly state: Extract<RequestState, 'waiting' | 'approved'>
  /** The regulation’s first priority group to which the borrower belongs; `null` if they belong to none. */
  readonly group: PriorityGroup | null
  /** The limits of the regulation that the loan would break if it were given on the day. */
  readonly breaches: readonly LimitBreach[]
}

/**
 * The requests that wait for a loan, sorted by the regulation’s priority groups, and within a group by the day of the
 * request; without a regulation only by the day. `members`: the members of the club.
 */
export function waitingList(
  book: Book,
  members: readonly Member[],
  asOf: IsoDate,
): readonly WaitingRequest[] {
  const regulation = regulationOn(book.ledger.regulations, asOf)
  const groups = regulation?.priorityGroups ?? []
  const byId = new Map(members.map((member) => [member.id, member]))
  const states = requestStatesOf(book)
  const waiting = openRequestsOf(book).map((request): WaitingRequest => {
    const member = byId.get(request.asks.borrower)
    const own = member === undefined ? [] : groupsOf(book, member, asOf)
    return {
      request,
      state: states.get(request.number) === 'approved' ? 'approved' : 'waiting',
      group: groups.find((group) => own.includes(group)) ?? null,
      breaches: regulation === null ? [] : requestBreachesOf(book, request, { regulation, on: asOf }),
    }
  })
  const rank = ({ group }: WaitingRequest) => (group === null ? groups.length : groups.indexOf(group))
  return waiting.toSorted((one, other) => rank(one) - rank(other) || compareAsked(one.request, other.request))
}

function compareAsked(one: LoanRequest, other: LoanRequest): number {
  if (one.asks.requestedOn === other.asks.requestedOn) return one.number - other.number
  return one.asks.requestedOn < other.asks.requestedOn ? -1 : 1
}

function groupsOf(book: Book, member: Member, asOf: IsoDate): readonly PriorityGroup[] {
  const kinds = hardshipKindsOn(member, asOf)
  const hasBorrowed = loansOn(book, asOf).some(({ loan }) => loan.borrower === member.id)
  return [
    ...(kinds.includes('poor') ? (['poor'] as const) : []),
    ...(kinds.includes('nearPoor') ? (['nearPoor'] as const) : []),
    ...(kinds.some((kind) => kind !== 'poor' && kind !== 'nearPoor') ? (['otherHardship'] as const) : []),
    ...(hasBorrowed ? [] : (['firstLoan'] as const)),
  ]
}
