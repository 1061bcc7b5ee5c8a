import type { IsoDate } from '../../calendar/iso-date.ts'
import type { MemberId } from '../../members/schema.ts'
import { dong } from '../dong.ts'
import { type DayBalance, type Evenings, eveningsOf } from '../evenings.ts'
import { type Account, type Fund, fundOf } from '../records/account.ts'
import type { Transaction } from '../records/schema.ts'
import { type Book, eveningsOn, isFundUsed, reversalOf } from './book.ts'

/** The days from `from` to the day before `to`; without an end if `to` is `null`. */
export type Span = { readonly from: IsoDate; readonly to: IsoDate | null }

/**
 * What the assessment of a club needs from its book, for any day. It is small enough to keep in memory for every club,
 * while the book itself stays in the database.
 */
export type FundTimeline = {
  /** I.2.b:3: the days on which each fund existed, that is, had received something not reversed by then. */
  readonly funds: Readonly<Record<Fund, readonly Span[]>>
  /** The value of each fund, its cash and what members owe it, at the end of each day on which it changed. */
  readonly worth: Readonly<Record<Fund, Evenings>>
  /** The days on which each regulation of the club is in force, in the order of adoption. */
  readonly regulations: readonly Span[]
  /** Each loan’s borrower, from the day of the loan until the day it was reversed, if it was. */
  readonly loans: readonly (Span & { readonly member: MemberId })[]
  /**
   * The day from which the book shows every loan; `founding`: from the club’s first day; `null`: nothing is recorded
   * for the income fund.
   */
  readonly loansKnownFrom: IsoDate | 'founding' | null
}

/** The timeline of the present book. */
export function timelineOf(book: Book): FundTimeline {
  const { regulations } = book.ledger
  return {
    funds: { incomeFund: spansOf(book, 'incomeFund'), activityFund: spansOf(book, 'activityFund') },
    worth: { incomeFund: worthOf(book, 'incomeFund'), activityFund: worthOf(book, 'activityFund') },
    regulations: regulations.map(({ from, to }) => ({ from, to })),
    loans: book.loans.inOrder.map(({ history: { loan, given } }) => ({
      member: loan.borrower,
      from: given.on,
      to: given.takenBackOn,
    })),
    loansKnownFrom: isFundUsed(book, 'incomeFund') ? (book.openings.incomeFund?.valueOn ?? 'founding') : null,
  }
}

/**
 * The days on which the fund existed: from its first step that was never reversed on, and before that while a step that
 * was later reversed still counted.
 */
function spansOf(book: Book, fund: Fund): readonly Span[] {
  const touching = book.ledger.transactions.filter((step) => step.kind !== 'reversal' && touches(step, fund))
  const spans = touching.map((step) => ({
    from: step.valueOn,
    to: reversalOf(book, step.number)?.valueOn ?? null,
  }))
  const lasting = spans
    .filter(({ to }) => to === null)
    .map(({ from }) => from)
    .toSorted()[0]
  const passing = spans.filter(({ from, to }) => to !== null && (lasting === undefined || from < lasting))
  return lasting === undefined ? passing : [...passing, { from: lasting, to: null }]
}

const accountsOfWorth: Readonly<Record<Fund, readonly Account[]>> = {
  incomeFund: ['incomeFund:cash', 'incomeFund:loans'],
  activityFund: ['activityFund:cash'],
}

/**
 * The fund’s value day by day. Lending only moves money within the fund, so days without a change of the value are left
 * out.
 */
function worthOf(book: Book, fund: Fund): Evenings {
  const evenings = eveningsOf(accountsOfWorth[fund].flatMap((account) => movesOf(eveningsOn(book, account))))
  return evenings.filter(({ amountDong }, place) => amountDong !== (evenings[place - 1]?.amountDong ?? 0))
}

/** The change of the balance on each day. */
function movesOf(evenings: Evenings): readonly DayBalance[] {
  return evenings.map(({ on, amountDong }, place) => ({
    on,
    amountDong: dong(amountDong - (evenings[place - 1]?.amountDong ?? 0)),
  }))
}

function touches(step: Transaction, fund: Fund): boolean {
  return (
    (step.kind === 'opening' && step.fund === fund) ||
    step.entries.some(({ account }) => fundOf(account) === fund)
  )
}

/** Does one of these spans contain the day? */
export function holdsOn(spans: readonly Span[], asOf: IsoDate): boolean {
  return spans.some(({ from, to }) => from <= asOf && (to === null || asOf < to))
}
