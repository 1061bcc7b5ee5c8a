import { describe, expect, test } from 'vitest'
import { isoDate } from '../../calendar/iso-date.ts'
import type { Book } from '../book/book.ts'
import { bookOfSteps } from '../book/step.ts'
import type { BookStep } from '../records/step-schema.ts'
import { transactionNumber } from '../records/transaction-number.ts'
import { contribute, lend, loanId, record, recordingOf, regulated } from './example.test-data.ts'
import { confirmProposal, declineProposal, pendingOf, propose } from './propose.ts'

const asking = { ...recordingOf({ recordedBy: 'Lan' }), meetingDay: null }
const confirming = { ...recordingOf({ recordedBy: 'Mai' }), meetingDay: null }
const lent = record(
  regulated,
  contribute('2024-01-05', 'incomeFund', 20_000_000),
  lend('2024-01-17', 1, 5_000_000),
)
const reversal = {
  kind: 'reversal',
  valueOn: isoDate('2024-01-18'),
  reverses: transactionNumber(2),
  reason: 'ghi nhầm tên',
} as const

function proposed(book: Book): Book {
  const result = propose(book, reversal, asking)
  if (!result.ok) throw new Error(JSON.stringify(result.refusal))
  return result.value.book
}

describe('a proposal', () => {
  test('waits, and changes no transaction, until a second person confirms it', () => {
    const waiting = proposed(lent)
    expect(pendingOf(waiting)).toMatchObject([{ number: 1, recordedBy: 'Lan', asks: reversal }])
    expect(waiting.ledger.transactions).toEqual(lent.ledger.transactions)
    const confirmed = confirmProposal(waiting, 1, confirming)
    expect(confirmed.ok && confirmed.value.book.ledger.transactions.at(-1)).toMatchObject({
      kind: 'reversal',
      recordedBy: 'Lan',
      approvedBy: 'Mai',
    })
    expect(confirmed.ok && pendingOf(confirmed.value.book)).toEqual([])
  })

  test('is not confirmed by whoever asked', () => {
    expect(confirmProposal(proposed(lent), 1, asking)).toEqual({
      ok: false,
      refusal: { reason: 'secondPersonNeeded' },
    })
  })

  test('is refused at once where what it asks for would be, and when it is asked for already', () => {
    expect(propose(lent, { ...reversal, reverses: transactionNumber(9) }, asking)).toMatchObject({
      refusal: { reason: 'transactionUnknown' },
    })
    expect(propose(proposed(lent), reversal, asking)).toMatchObject({
      refusal: { reason: 'alreadyProposed' },
    })
  })

  test('that was declined never counts, and is answered once', () => {
    const declined = declineProposal(proposed(lent), { proposal: 1, reason: 'ghi đúng' }, confirming)
    const book = declined.ok ? declined.value.book : lent
    expect(pendingOf(book)).toEqual([])
    expect(confirmProposal(book, 1, confirming)).toMatchObject({ refusal: { reason: 'proposalAnswered' } })
    const writeOff = {
      kind: 'writeOff',
      valueOn: isoDate('2024-12-31'),
      loan: loanId(1),
      reason: 'đã mất',
    } as const
    expect(propose(book, writeOff, asking).ok).toBe(true)
  })
})

test('a book read from its steps is the book that took them', () => {
  const steps: BookStep[] = lent.ledger.transactions.map((transaction) => ({
    kind: 'transaction',
    transaction,
  }))
  const waiting = propose(lent, reversal, asking)
  if (!waiting.ok) throw new Error('refused')
  const confirmed = confirmProposal(waiting.value.book, 1, confirming)
  if (!confirmed.ok) throw new Error('refused')
  const [regulation] = regulated.ledger.regulations
  if (regulation === undefined) throw new Error('no regulation')
  const all: BookStep[] = [
    { kind: 'regulation', regulation },
    ...steps,
    waiting.value.step,
    confirmed.value.step,
  ]
  expect(bookOfSteps(lent.ledger.club, all)).toEqual(confirmed.value.book)
})
