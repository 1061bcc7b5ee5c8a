import type { IsoDate } from '@lienthehe/domain'
import { type Month, month, monthOf } from '@lienthehe/domain/calendar'
import type { ClubId } from '@lienthehe/domain/clubs'
import {
  type Book,
  closingBoxes,
  decisionOf,
  type LoanPosition,
  type LoanRequest,
  loanPositionsOn,
  type Proposal,
  type ProposalDraft,
  pendingOf,
  requestStatesOf,
  reversalOf,
  type Transaction,
} from '@lienthehe/domain/funds'
import { loanIdSchema, transactionNumberSchema } from '@lienthehe/domain/schema'
import { readMembers } from '../members/queries.ts'
import { type BookCommand, dayOf, writerOf } from './book-commands.ts'
import type { Instance } from './instance.ts'
import type { CashEffect } from './naive-cash.ts'
import { userIdOf } from './people.ts'
import { uuidOf } from './two-provinces.ts'

/**
 * The things that a command may be about, in the book as it is: a member, a loan, a step, a proposal, a request, a
 * month.
 */
export async function readFacts({ services }: Instance, club: ClubId, command: BookCommand) {
  const { day, pick, thousands } = command
  const { book } = await services.books.read(services.db, club)
  const { transactions, proposals, requests } = book.ledger
  const members = await readMembers(services.db, [club])
  const on = dayOf(day)
  const position = oneOf(loansFor(command, book, on), pick)
  const one = oneOf(members, pick)
  if (one === undefined) throw new Error('the club has no members')
  const proposal = oneOf(proposalsFor(command, book), pick)?.number ?? inNoBook
  const asks = proposals[proposal - 1]?.asks
  const request = oneOf(requestsFor(command, book, on), pick) ?? oneOf(requests, pick)
  return {
    on,
    request: request?.number ?? inNoBook,
    principalRequested: request?.asks.principalDong ?? 0,
    proposal,
    /** How carrying out the proposal would change the cash of both funds. */
    follows: effectOfProposal(asks),
    member: one.member.id,
    loan: position?.loan.id ?? noLoan,
    amountRepaid: Math.min(thousands * 500, position?.payoffDong ?? 1),
    ...nextClosing(book, command, on),
    principalDong: thousands * 200,
    step:
      oneOf(stepsFor(command, book), pick)?.number ?? transactionNumberSchema.parse(transactions.length + 1),
  }
}
export type Known = BookCommand & Awaited<ReturnType<typeof readFacts>>

function oneOf<One>(some: readonly One[], pick: number): One | undefined {
  return some[pick % Math.max(some.length, 1)]
}

/** One command in five ignores the state of its subject, so that it is often refused. */
function isAboutAny({ pick }: BookCommand): boolean {
  return pick % 5 === 0
}

/** Changes the command so that its subject is one for which the book may accept it. */
export function aboutWhatWaits(command: BookCommand): BookCommand {
  return isAboutAny(command) ? { ...command, pick: command.pick + 1 + (command.thousands % 4) } : command
}

/** The loans that are not repaid. For a proposal, only those about which no other proposal is waiting. */
export function loansFor(command: BookCommand, book: Book, on: IsoDate): readonly LoanPosition[] {
  const owedLater = new Set(
    loanPositionsOn(book, dayOf(365)).flatMap(({ loan, outstandingDong }) =>
      outstandingDong > 0 ? [loan.id] : [],
    ),
  )
  const open = loanPositionsOn(book, on).filter(
    ({ loan, outstandingDong }) => outstandingDong > 0 && (isAboutAny(command) || owedLater.has(loan.id)),
  )
  if (isAboutAny(command) || !command.kind.startsWith('propose')) return open
  const proposed = pendingOf(book).flatMap(({ asks }) => ('loan' in asks ? [asks.loan] : []))
  return open.filter(({ loan }) => !proposed.includes(loan.id))
}

/** The steps that were not reversed and whose reversal nobody has proposed. */
export function stepsFor(command: BookCommand, book: Book): readonly Transaction[] {
  const { transactions } = book.ledger
  if (isAboutAny(command)) return transactions
  const proposed = pendingOf(book).flatMap(({ asks }) => (asks.kind === 'reversal' ? [asks.reverses] : []))
  return transactions.filter(
    ({ kind, number }) =>
      kind !== 'reversal' && reversalOf(book, number) === undefined && !proposed.includes(number),
  )
}

/** The proposals that wait for an answer. To be confirmed, only those of somebody other than the command's user. */
export function proposalsFor(command: BookCommand, book: Book): readonly Proposal[] {
  if (isAboutAny(command)) return book.ledger.proposals
  return pendingOf(book).filter(
    ({ recordedBy }) => command.kind !== 'confirm' || recordedBy !== userIdOf(writerOf(command)),
  )
}

/**
 * The requests for a loan that a command can be about on this day: to be decided, those of other users; else those that
 * are approved and wait for their money.
 */
export function requestsFor(command: BookCommand, book: Book, on: IsoDate): readonly LoanRequest[] {
  const { requests } = book.ledger
  if (isAboutAny(command)) return requests
  const states = requestStatesOf(book)
  return requests.filter(({ number, recordedBy, asks }) =>
    command.kind === 'decide'
      ? states.get(number) === 'waiting' &&
        asks.requestedOn <= on &&
        recordedBy !== userIdOf(writerOf(command))
      : states.get(number) === 'approved' && (decisionOf(book.ledger, number)?.decidedOn ?? on) <= on,
  )
}

/** The effect of a proposal on the cash. New conditions for a loan, and a loan that is written off, move no money. */
function effectOfProposal(asks: ProposalDraft | undefined): CashEffect {
  if (asks?.kind === 'reversal') return { takesBack: asks.reverses }
  const cash = { incomeFund: 0, activityFund: 0 }
  if (asks?.kind === 'opening') for (const { fund, cashDong } of asks.sheets) cash[fund] += cashDong
  return cash
}

const year = Array.from({ length: 12 }, (_, place) => month(`2025-${String(place + 1).padStart(2, '0')}`))

/** The first month of the year that is not closed; `undefined`: all months are closed. */
export function nextMonthToClose({ ledger: { closures } }: Book): Month | undefined {
  const closed = closures.at(-1)?.month ?? ''
  return year.find((one) => one > closed)
}

/**
 * The month that a board would close next, and the cash box that it would count for it. One command in five is about
 * any month.
 */
function nextClosing(book: Book, command: BookCommand, on: IsoDate) {
  const { fund } = command
  const next = nextMonthToClose(book)
  if (isAboutAny(command) || next === undefined || next > monthOf(on))
    return { monthToClose: monthOf(on), count: { countedOn: on, fund } }
  const box = closingBoxes(book, next).find(({ counted }) => counted === null)
  return { monthToClose: next, count: { countedOn: box?.to ?? on, fund: box?.fund ?? fund } }
}

/**
 * A number that no proposal and no request has. Any lower number could become that of a request which somebody else
 * makes at the same time, and the command would then have an unexpected effect.
 */
const inNoBook = 1_000_000

/** An id that is in no book. */
const noLoan = loanIdSchema.parse(uuidOf('no loan'))
