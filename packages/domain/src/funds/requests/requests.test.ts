import { describe, expect, test } from 'vitest'
import { isoDate } from '../../calendar/iso-date.ts'
import { memberOf } from '../../members/example.test-data.ts'
import type { Member } from '../../members/schema.ts'
import type { Result } from '../../refusals/result.ts'
import { type Book, bookOf } from '../book/book.ts'
import type { BookKeeper } from '../book/keeper.ts'
import { requestStateOf } from '../book/request-state.ts'
import { bookOfSteps, type Taken, takenOf } from '../book/step.ts'
import { dong } from '../dong.ts'
import { findBrokenInvariants } from '../invariants/invariants.ts'
import { flatYear } from '../loans/example.test-data.ts'
import { adoptRegulation } from '../recording/adopt.ts'
import {
  contribute,
  lend,
  loanId,
  memberNumber,
  members,
  record,
  recordingOf,
  regulated,
  reverse,
} from '../recording/example.test-data.ts'
import type { DecisionDraft } from '../records/request-schema.ts'
import type { BookStep } from '../records/step-schema.ts'
import { transactionNumber } from '../records/transaction-number.ts'
import type { FundRefusal } from '../refusals/refusal.ts'
import { exampleRegulation } from '../regulation/example.test-data.ts'
import type { Regulation } from '../regulation/schema.ts'
import { decideRequest, whyNotDecide } from './decide.ts'
import { lendAsApproved } from './hand-out.ts'
import { requestLoan } from './request.ts'
import { waitingList } from './waiting-list.ts'

const funded = record(regulated, contribute('2024-01-05', 'incomeFund', 40_000_000))
const context = { ...recordingOf(), meetingDay: null, members }

function asks(member: number, on: string, principal = 5_000_000) {
  return {
    requestedOn: isoDate(on),
    borrower: memberNumber(member),
    guarantor: 'tổ 3',
    purpose: 'nuôi lợn',
    plan: 'bán sau sáu tháng',
    principalDong: dong(principal),
    conditions: flatYear,
  }
}

function must(result: Result<Taken, FundRefusal>): Book {
  if (!result.ok) throw new Error(JSON.stringify(result.refusal))
  return result.value.book
}

const requested = (book: Book, member: number, on: string, principal?: number) =>
  must(requestLoan(book, asks(member, on, principal), context))

const yes = {
  is: 'approved',
  request: 1,
  decidedOn: isoDate('2024-02-12'),
  present: ['Lan', 'Mai', 'Hoa'],
  exception: null,
} as const satisfies DecisionDraft

const decided = (book: Book, draft: DecisionDraft = yes) => decideRequest(book, draft, recordingOf())
const paidOut = (book: Book, on = '2024-02-15', number = 9) =>
  lendAsApproved(book, { request: 1, loan: loanId(number), valueOn: isoDate(on) }, context)
const reasonOf = (result: Result<unknown, FundRefusal>) => (result.ok ? null : result.refusal.reason)

describe('a request for a loan', () => {
  const waiting = requested(funded, 1, '2024-02-10')

  test('lends nothing until the board has approved it, and then once', () => {
    expect(requestStateOf(waiting, 1)).toBe('waiting')
    expect(reasonOf(paidOut(waiting))).toBe('requestNotApproved')
    const approved = must(decided(waiting))
    expect(requestStateOf(approved, 1)).toBe('approved')
    const lent = paidOut(approved)
    if (!lent.ok) throw new Error(lent.refusal.reason)
    expect(lent.value.transaction).toMatchObject({ kind: 'disbursement', request: 1 })
    expect(requestStateOf(lent.value.book, 1)).toBe('lent')
    expect(reasonOf(paidOut(lent.value.book, '2024-02-16', 10))).toBe('requestNotApproved')
  })

  test('is approved still when its loan was handed out by mistake and taken back', () => {
    const lent = paidOut(must(decided(waiting)))
    if (!lent.ok) throw new Error(lent.refusal.reason)
    const back = record(lent.value.book, reverse('2024-02-15', transactionNumber(2)))
    expect(requestStateOf(back, 1)).toBe('approved')
  })

  test.each<[string, Result<unknown, FundRefusal>, FundRefusal['reason']]>([
    ['of somebody who is no member', requestLoan(funded, asks(77, '2024-02-10'), context), 'notAMember'],
    ['of a day to come', requestLoan(funded, asks(1, '2040-01-01'), context), 'valueInFuture'],
    ['for nothing', requestLoan(funded, asks(1, '2024-02-10', 0), context), 'amountInvalid'],
    ['beside an open one', requestLoan(waiting, asks(1, '2024-02-11'), context), 'alreadyRequested'],
    [
      'decided before it was made',
      decided(waiting, { ...yes, decidedOn: isoDate('2024-02-09') }),
      'beforeRequest',
    ],
    ['decided by too few', decided(waiting, { ...yes, present: ['Lan'] }), 'tooFewPresent'],
    ['decided twice', decided(must(decided(waiting))), 'requestDecided'],
    ['that is not there', decided(waiting, { ...yes, request: 5 }), 'requestDecided'],
    ['paid before the decision', paidOut(must(decided(waiting)), '2024-02-11'), 'beforeRequest'],
  ])('%s is refused', (_, result, reason) => {
    expect(reasonOf(result)).toBe(reason)
  })

  test('that was declined can be made again', () => {
    const { exception: _, ...others } = yes
    const declined = must(decided(waiting, { ...others, is: 'declined', reason: 'chưa có chuồng' }))
    expect(requestStateOf(declined, 1)).toBe('declined')
    expect(requestStateOf(requested(declined, 1, '2024-03-10'), 2)).toBe('waiting')
  })
})

describe('no loan goes beyond the regulation without a named, recorded exception', () => {
  const tooMuch = requested(funded, 1, '2024-02-10', 20_000_000)

  test('the board hears which limit, and approves only with a reason', () => {
    expect(reasonOf(decided(tooMuch))).toBe('outsideRegulation')
    const approved = must(decided(tooMuch, { ...yes, exception: 'lũ cuốn chuồng' }))
    expect(approved.ledger.decisions[0]).toMatchObject({
      exception: { reason: 'lũ cuốn chuồng', limits: expect.arrayContaining(['loanSize']) },
    })
    const lent = paidOut(approved)
    if (!lent.ok) throw new Error(JSON.stringify(lent.refusal))
    expect(findBrokenInvariants(lent.value.book.ledger)).toEqual([])
    // Without the decision, the same loan breaks the regulation.
    expect(findBrokenInvariants({ ...lent.value.book.ledger, decisions: [] })).toEqual([
      { invariant: 'loanIsWithinRegulation', transaction: 2 },
    ])
  })

  test('a limit that the exception does not name still stands when the money is handed out', () => {
    const modest = must(decided(requested(funded, 1, '2024-02-10', 8_000_000)))
    const from = isoDate('2024-02-14')
    const stricter = {
      ...exampleRegulation,
      from,
      limits: { ...exampleRegulation.limits, loanFundPercentMax: 1 },
    }
    const changed = adoptRegulation(modest, stricter)
    expect(reasonOf(paidOut(must(changed)))).toBe('outsideRegulation')
  })

  test('an exception that is not needed is not recorded', () => {
    const approved = must(decided(requested(funded, 1, '2024-02-10'), { ...yes, exception: 'cho chắc' }))
    expect(approved.ledger.decisions[0]).toMatchObject({ exception: null })
  })
})

describe('who decides', () => {
  const seats = [
    { account: 'Hoa', post: 'chair', member: memberNumber(1) },
    { account: 'Mai', post: 'deputy', member: memberNumber(2) },
    { account: 'Lan', post: 'accountant', member: memberNumber(3) },
  ] as const
  const keeperOf = (account: string): BookKeeper => ({ account, isOfficer: false, seats })

  test('is the chair, and for the chair’s own loan the deputy; never whoever wrote it down', () => {
    const own = requested(funded, 1, '2024-02-10')
    expect(whyNotDecide(own, keeperOf('Hoa'), 1)).toEqual({ reason: 'ownLoan' })
    expect(whyNotDecide(own, keeperOf('Mai'), 1)).toBeNull()
    expect(whyNotDecide(own, keeperOf('Lan'), 1)).toEqual({ reason: 'secondPersonNeeded' })
    const other = requested(funded, 4, '2024-02-10')
    expect(whyNotDecide(other, keeperOf('Hoa'), 1)).toBeNull()
    expect(whyNotDecide(other, keeperOf('Mai'), 1)).toEqual({ reason: 'postNeeded', post: 'chair' })
  })
})

describe('the waiting list', () => {
  const hard = (number: number, kind: 'poor' | 'nearPoor' | 'livesAlone'): Member =>
    memberOf({ id: memberNumber(number), hardships: [{ kind, from: null, to: null }] })

  test('follows the regulation’s priority groups, and within a group the day of asking', () => {
    const mixed = [hard(1, 'livesAlone'), hard(2, 'poor'), hard(3, 'nearPoor'), ...members.slice(3)]
    const borrowed = record(funded, lend('2024-01-10', 5, 1_000_000))
    const book = [
      [5, '2024-02-01'],
      [4, '2024-02-02'],
      [3, '2024-02-04'],
      [1, '2024-02-03'],
      [2, '2024-02-09'],
    ].reduce((before, [member, on]) => requested(before, Number(member), String(on)), borrowed)
    const orderUnder = (priorityGroups: Regulation['priorityGroups']) => {
      const regulations = [{ ...exampleRegulation, priorityGroups }]
      const list = waitingList(bookOf({ ...book.ledger, regulations }), mixed, isoDate('2024-02-10'))
      return list.map(({ request, group }) => [Number(request.asks.borrower.slice(-1)), group])
    }
    expect(orderUnder(['poor', 'nearPoor', 'otherHardship', 'firstLoan'])).toEqual([
      [2, 'poor'],
      [3, 'nearPoor'],
      [1, 'otherHardship'],
      [4, 'firstLoan'],
      [5, null],
    ])
    expect(orderUnder(['nearPoor'])).toEqual([
      [3, 'nearPoor'],
      [5, null],
      [4, null],
      [1, null],
      [2, null],
    ])
  })

  test('says what of the regulation each would go beyond', () => {
    const [first] = waitingList(
      requested(funded, 1, '2024-02-10', 20_000_000),
      members,
      isoDate('2024-02-10'),
    )
    expect(first?.breaches.map(({ limit }) => limit)).toContain('loanSize')
  })
})

test('a book read from its steps has the requests and decisions of the one that took them', () => {
  const waiting = requested(funded, 1, '2024-02-10')
  const approved = must(decided(waiting))
  const lent = paidOut(approved)
  if (!lent.ok) throw new Error(lent.refusal.reason)
  const { book } = takenOf(lent.value)
  expect(bookOfSteps(book.ledger.club, stepsOf(book))).toEqual(book)
})

/** The steps of a book in which all requests come after the first money and before the loan. */
function stepsOf({ ledger }: Book): readonly BookStep[] {
  return [
    ...ledger.regulations.map((regulation) => ({ kind: 'regulation', regulation }) as const),
    ...ledger.requests.map((request) => ({ kind: 'loanRequest', request }) as const),
    ...ledger.decisions.map((decision) => ({ kind: 'loanDecision', decision }) as const),
    ...ledger.transactions.map((transaction) => ({ kind: 'transaction', transaction }) as const),
  ]
}
