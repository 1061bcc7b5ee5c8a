import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { isoDate } from '../../calendar/iso-date.ts'
import { lastDayOfMonth, month } from '../../calendar/month.ts'
import { balanceOf } from '../book/balance.ts'
import { contribute, lend, record, regulated, repay, reverse, spend } from '../recording/example.test-data.ts'
import { anyLife } from '../recording/random-book.test-data.ts'
import { funds } from '../records/account.ts'
import { cashBookOf } from './cash-book.ts'
import { summariseLoans } from './summary.ts'
import { formatVoucher, vouchersOf } from './voucher.ts'

const book = record(
  regulated,
  contribute('2024-01-05', 'incomeFund', 20_000_000),
  lend('2024-01-17', 1, 5_000_000),
  repay('2024-02-17', 1, 448_000),
  spend('2024-02-20', 'incomeFund', 50_000),
  reverse('2024-03-01', 4),
  repay('2024-03-17', 1, 400_000),
  reverse('2024-03-18', 6),
)

function linesOf(text: string) {
  return cashBookOf(book, 'incomeFund', { from: month(text), to: month(text) }).lines.map((line) => [
    line.voucher && formatVoucher(line.voucher),
    line.receiptDong,
    line.paymentDong,
    line.balanceDong,
    line.counts,
  ])
}

describe('a mistake and its reversal', () => {
  test('in one month are one struck line that counts nothing; across months each counts in its own', () => {
    expect(linesOf('2024-02')).toEqual([
      ['PT 2', 448_000, 0, 15_448_000, true],
      ['PC 2', 0, 50_000, 15_398_000, true],
    ])
    expect(linesOf('2024-03')).toEqual([
      ['PC 3', 0, -50_000, 15_448_000, true],
      ['PT 3', 400_000, 0, 15_448_000, false],
      ['PT 4', -400_000, 0, 15_448_000, false],
    ])
  })

  test('name each other', () => {
    const { lines } = cashBookOf(book, 'incomeFund', { from: month('2024-01'), to: month('2024-03') })
    const struck = lines.find(({ voucher }) => voucher !== null && formatVoucher(voucher) === 'PC 2')
    expect(struck).toMatchObject({
      counts: false,
      struckBy: { voucher: { kind: 'payment', number: 3 }, transaction: { reason: 'ghi nhầm' } },
    })
  })
})

test('in every book slips run on without a gap, and opening + receipts − payments is the closing balance', () => {
  fc.assert(
    fc.property(
      anyLife,
      fc.integer({ min: 1, max: 12 }),
      fc.integer({ min: 0, max: 11 }),
      (life, from, months) => {
        const { book: last } = life.at(-1) ?? life[0]
        const numbers = new Map<string, number[]>()
        for (const { fund, kind, year, number } of [...vouchersOf(last).values()].flat()) {
          const series = `${fund} ${kind} ${year}`
          numbers.set(series, [...(numbers.get(series) ?? []), number])
        }
        for (const series of numbers.values()) expect(series).toEqual(series.map((_, index) => index + 1))

        const monthOf = (index: number) =>
          month(`${2024 + Math.floor(index / 12)}-${String((index % 12) + 1).padStart(2, '0')}`)
        const span = { from: monthOf(from - 1), to: monthOf(from - 1 + months) }
        for (const fund of funds) {
          const { openingDong, receiptsDong, paymentsDong, closingDong } = cashBookOf(last, fund, span)
          expect(openingDong + receiptsDong - paymentsDong).toBe(closingDong)
          expect(closingDong).toBe(balanceOf(last, `${fund}:cash`, lastDayOfMonth(span.to)))
        }
      },
    ),
    { seed: 146, numRuns: 150 },
  )
})

describe('what is due at the next meeting', () => {
  test('is all that falls due by then, of every loan', () => {
    const two = record(book, lend('2024-03-25', 2, 6_000_000))
    const asOf = isoDate('2024-04-01')
    // By 21 April the first borrower owes the instalments of March and April; the second owes nothing until 25 April.
    expect(summariseLoans(two, asOf, { meetingDay: 21 }).next).toEqual({
      on: '2024-04-21',
      dueDong: 2 * 448_000 + 1000,
      loans: 1,
    })
    expect(summariseLoans(two, asOf, { meetingDay: null }).next?.on).toBe('2024-04-17')
  })
})
