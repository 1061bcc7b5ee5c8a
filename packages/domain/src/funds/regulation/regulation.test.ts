import { describe, expect, test } from 'vitest'
import { isoDate } from '../../calendar/iso-date.ts'
import type { Book } from '../book/book.ts'
import { flatYear } from '../loans/example.test-data.ts'
import { adoptRegulation } from '../recording/adopt.ts'
import { contribute, lend, record, refusalOf, regulated } from '../recording/example.test-data.ts'
import { exampleRegulation } from './example.test-data.ts'
import { regulationOn } from './regulation.ts'

function adopted(book: Book, known: Partial<typeof exampleRegulation>): Book {
  const result = adoptRegulation(book, { ...exampleRegulation, ...known })
  if (!result.ok) throw new Error(JSON.stringify(result.refusal))
  return result.value.book
}

describe('I.2.b: the regulation that is in force on a day', () => {
  const twice = adopted(regulated, {
    number: '02/QC-CLB',
    from: isoDate('2025-01-01'),
    to: isoDate('2025-07-01'),
  })

  test.each([
    { on: '2023-12-31', number: undefined },
    { on: '2024-01-01', number: '01/QC-CLB' },
    { on: '2024-12-31', number: '01/QC-CLB' },
    { on: '2025-01-01', number: '02/QC-CLB' },
    { on: '2025-06-30', number: '02/QC-CLB' },
    // The second regulation has ended, and the first does not apply again.
    { on: '2025-07-01', number: undefined },
  ])('on $on it is $number', ({ on, number }) => {
    expect(regulationOn(twice.ledger.regulations, isoDate(on))?.number).toBe(number)
  })

  test('a new one begins after every loan that was judged by the old one', () => {
    const lent = record(
      regulated,
      contribute('2024-01-05', 'incomeFund', 20_000_000),
      lend('2024-03-05', 1, 5_000_000),
    )
    expect(adoptRegulation(lent, { ...exampleRegulation, from: isoDate('2024-03-05') })).toEqual({
      ok: false,
      refusal: { reason: 'regulationTooEarly', after: '2024-03-05' },
    })
    expect(adopted(lent, { from: isoDate('2024-03-06') }).ledger.regulations).toHaveLength(2)
  })
})

describe('a loan is within the regulation of its day', () => {
  // The fund is worth 20 million. Half of it, 10 million, is the largest share allowed, and also the largest loan.
  const book = record(regulated, contribute('2024-01-05', 'incomeFund', 20_000_000))
  const large = record(book, contribute('2024-01-05', 'incomeFund', 2))
  const small = record(regulated, contribute('2024-01-05', 'incomeFund', 8_000_001))

  test.each([
    { what: 'the largest loan', book: book, amount: 10_000_000, conditions: flatYear },
    { what: 'the longest term', book: book, amount: 1_000_000, conditions: { ...flatYear, months: 24 } },
    {
      what: 'the highest rate',
      book: book,
      amount: 1_000_000,
      conditions: { ...flatYear, monthlyRateBasisPoints: 100 },
    },
    {
      what: 'the largest share, without its half đồng',
      book: small,
      amount: 4_000_000,
      conditions: flatYear,
    },
  ])('$what is allowed', ({ book, amount, conditions }) => {
    expect(refusalOf(book, lend('2024-01-17', 1, amount, conditions))).toBeNull()
  })

  test.each([
    {
      limit: 'loanSize',
      most: 10_000_000,
      book: large,
      asked: 10_000_001,
      amount: 10_000_001,
      conditions: flatYear,
    },
    {
      limit: 'term',
      most: 24,
      book: book,
      asked: 25,
      amount: 1_000_000,
      conditions: { ...flatYear, months: 25 },
    },
    {
      limit: 'monthlyRate',
      most: 100,
      book: book,
      asked: 101,
      amount: 1_000_000,
      conditions: { ...flatYear, monthlyRateBasisPoints: 101 },
    },
    {
      limit: 'fundShare',
      most: 4_000_000,
      book: small,
      asked: 4_000_001,
      amount: 4_000_001,
      conditions: flatYear,
    },
  ])('$asked is beyond the $limit of $most', ({ limit, most, asked, book, amount, conditions }) => {
    expect(refusalOf(book, lend('2024-01-17', 1, amount, conditions))).toEqual({
      reason: 'outsideRegulation',
      regulation: '01/QC-CLB',
      breaches: [{ limit, most, asked }],
    })
  })

  test('every broken limit is named at once', () => {
    const refusal = refusalOf(small, lend('2024-01-17', 1, 50_000_000, { ...flatYear, months: 36 }))
    expect(refusal).toMatchObject({
      breaches: [{ limit: 'loanSize' }, { limit: 'term' }, { limit: 'fundShare' }],
    })
  })

  test('what is lent counts as the fund’s too, so a second loan of half of it finds the cash', () => {
    const half = record(book, lend('2024-01-17', 1, 10_000_000))
    expect(refusalOf(half, lend('2024-01-18', 2, 10_000_000))).toBeNull()
    expect(refusalOf(record(half, lend('2024-01-18', 2, 10_000_000)), lend('2024-01-19', 3, 1000))).toEqual({
      reason: 'fundTooSmall',
      fund: 'incomeFund',
      on: '2024-01-19',
      availableDong: 0,
      neededDong: 1000,
    })
  })

  test('without a regulation nothing is lent', () => {
    const early = record(regulated, contribute('2023-12-30', 'incomeFund', 20_000_000))
    expect(refusalOf(early, lend('2023-12-31', 1, 1_000_000))).toEqual({
      reason: 'noRegulation',
      on: '2023-12-31',
    })
  })

  test('whoever is not a member that day is lent nothing', () => {
    expect(refusalOf(book, lend('2024-01-17', 9, 1_000_000))).toEqual({
      reason: 'notAMember',
      on: '2024-01-17',
    })
  })
})
