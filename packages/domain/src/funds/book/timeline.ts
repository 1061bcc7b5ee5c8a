import type { IsoDate } from '../../calendar/iso-date.ts'
import type { MemberId } from '../../members/schema.ts'
import { dong } from '../dong.ts'
import { type DayBalance, type Evenings, eveningsOf } from '../evenings.ts'
import { type Account, type Fund, fundOf } from '../records/account.ts'
import type { Transaction } from '../records/schema.ts'
import { type Book, eveningsOn, isFundUsed, reversalOf } from './book.ts'

/** From the first day to the day before the last; `to: null`: it goes on. */
export type Span = { readonly from: IsoDate; readonly to: IsoDate | null }

/**
 * What a club's facts need of its book, for any day: small enough to keep for every club, while the book itself stays
 * in the database.
 */
export type FundTimeline = {
  /** I.2.b:3: when each fund had received anything that was not reversed. */
  readonly funds: Readonly<Record<Fund, readonly Span[]>>
  /** The value of each fund at the end of each day on which it changed: its cash and what members owe it. */
  readonly worth: Readonly<Record<Fund, Evenings>>
  /** The club's regulations, in the order in which they were adopted. */
  readonly regulations: readonly Span[]
  /** Every loan given and not reversed. */
  readonly loans: readonly (Span & { readonly member: MemberId })[]
  /**
   * The day from which the books of loans are complete. `null`: nothing is recorded for the income fund; `founding`:
   * from the first day.
   */
  readonly loansKnownFrom: IsoDate | 'founding' | null
}

/** The timeline of the book as it now is. */
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

/** From when on did the fund have anything that counts? From the first step that was never reversed. */
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

/** Lending moves money between two accounts of the fund, so a day with nothing else is left out. */
function worthOf(book: Book, fund: Fund): Evenings {
  const evenings = eveningsOf(accountsOfWorth[fund].flatMap((account) => movesOf(eveningsOn(book, account))))
  return evenings.filter(({ amountDong }, place) => amountDong !== (evenings[place - 1]?.amountDong ?? 0))
}

/** The differences between the values at the ends of successive days. */
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
