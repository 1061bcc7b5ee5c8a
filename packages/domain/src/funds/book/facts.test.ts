import { describe, expect, test } from 'vitest'
import { isoDate } from '../../calendar/iso-date.ts'
import { flatYear } from '../loans/example.test-data.ts'
import {
  borrowingOf,
  contribute,
  lend,
  memberNumber,
  open,
  record,
  regulated,
  repay,
  reverse,
  unregulated,
  writeOff,
} from '../recording/example.test-data.ts'
import type { Book } from './book.ts'
import { borrowersOn, fundsOn } from './facts.ts'

const establishedOn = isoDate('2021-03-01')
const on = (book: Book, date: string) => borrowersOn(book, { establishedOn, asOf: isoDate(date) })
const once = { ...flatYear, months: 1, repayment: 'bullet' } as const

describe('I.2.b: who has had a loan from the club', () => {
  const book = record(
    regulated,
    contribute('2024-01-05', 'incomeFund', 40_000_000),
    lend('2024-01-17', 1, 1_000_000, once),
    lend('2024-03-01', 2, 1_000_000, once),
    repay('2024-02-17', 1, 1_006_500),
    lend('2024-04-01', 3, 1_000_000, once),
    reverse('2024-04-03', 5),
    writeOff('2024-05-01', 2),
  )

  test.each([
    { date: '2024-01-16', borrowers: [], current: [] },
    { date: '2024-01-17', borrowers: [1], current: [1] },
    // Repaid on this day: the member has no loan now, but had one.
    { date: '2024-02-17', borrowers: [1], current: [] },
    { date: '2024-03-01', borrowers: [1, 2], current: [2] },
    { date: '2024-04-01', borrowers: [1, 2, 3], current: [2, 3] },
    // A loan recorded by mistake does not count as a loan; a loan that was written off does.
    { date: '2024-04-03', borrowers: [1, 2], current: [2] },
    { date: '2024-05-01', borrowers: [1, 2], current: [] },
  ])('by $date: $borrowers, and $current have one now', ({ date, borrowers, current }) => {
    const known = on(book, date)
    if (known.books === 'none') throw new Error('no books')
    expect(known.borrowers.map(({ member }) => member)).toEqual(borrowers.map(memberNumber))
    expect(known.currentBorrowers).toEqual(current.map(memberNumber))
  })

  test('each is named once, with the day of the first loan', () => {
    const again = record(book, lend('2024-06-01', 11, 1_000_000, once, 1))
    expect(on(again, '2024-06-01')).toMatchObject({
      borrowers: [
        { member: memberNumber(1), on: '2024-01-17' },
        { member: memberNumber(2), on: '2024-03-01' },
      ],
      currentBorrowers: [memberNumber(1)],
    })
  })

  test('a club that began with its book has all its loans in it; an older one those since its cut-off sheet', () => {
    expect(on(book, '2024-06-01')).toMatchObject({ since: '2021-03-01' })
    const opened = record(
      regulated,
      open('2023-12-31', 'incomeFund', 12_000_000, [borrowingOf(3, 3_000_000, flatYear)]),
    )
    expect(on(opened, '2024-06-01')).toEqual({
      books: 'kept',
      since: '2023-12-31',
      borrowers: [{ member: memberNumber(3), on: '2023-12-31' }],
      currentBorrowers: [memberNumber(3)],
    })
  })

  test('without a book of the income fund nobody is known to have borrowed, or not to have', () => {
    const others = record(regulated, contribute('2024-01-05', 'activityFund', 1000))
    expect(on(others, '2024-06-01')).toEqual({ books: 'none' })
    const mistaken = record(
      unregulated,
      contribute('2024-01-05', 'incomeFund', 1000),
      reverse('2024-01-06', 1),
    )
    expect(on(mistaken, '2024-06-01')).toEqual({ books: 'none' })
  })
})

describe('I.2.b: both funds and an own regulation', () => {
  const book = record(
    regulated,
    open('2024-02-01', 'incomeFund', 0, []),
    contribute('2024-03-01', 'activityFund', 100_000),
    reverse('2024-04-01', 2),
  )

  test.each([
    { date: '2023-12-31', incomeFund: false, activityFund: false, regulation: false },
    { date: '2024-01-01', incomeFund: false, activityFund: false, regulation: true },
    // An empty fund exists once its cut-off sheet is recorded.
    { date: '2024-02-01', incomeFund: true, activityFund: false, regulation: true },
    { date: '2024-03-01', incomeFund: true, activityFund: true, regulation: true },
    { date: '2024-04-01', incomeFund: true, activityFund: false, regulation: true },
  ])('on $date: $incomeFund, $activityFund, $regulation', ({ date, ...has }) => {
    expect(fundsOn(book, isoDate(date))).toEqual(has)
  })
})
