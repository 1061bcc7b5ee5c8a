import fc from 'fast-check'
import { expect, test } from 'vitest'
import { balanceOf } from '../funds/book/balance.ts'
import { loanPositionsOn } from '../funds/book/loans-on.ts'
import { ageLoans, portfolioAtRisk } from '../funds/loans/ageing.ts'
import { anyLife, dateOf } from '../funds/recording/random-book.test-data.ts'
import { funds } from '../funds/records/account.ts'
import { clubMoneyAfter, clubMoneyOf } from './club-money.ts'
import { clubFiguresOn, lateLoansOf, moneyOn } from './money-on.ts'

test('on every day, one to come included, what is kept of a book says what the book itself says', () => {
  fc.assert(
    fc.property(anyLife, fc.array(fc.nat(1200), { minLength: 30, maxLength: 30 }), (life, days) => {
      const { book } = life.at(-1) ?? life[0]
      const money = clubMoneyOf(book)
      for (const day of days.map(dateOf)) {
        const { cashDong, ages, atRiskDong } = moneyOn([money], day)
        for (const fund of funds) expect(cashDong[fund]).toBe(balanceOf(book, `${fund}:cash`, day))
        const positions = loanPositionsOn(book, day)
        const asked = ageLoans(positions)
        expect(atRiskDong).toBe(portfolioAtRisk(positions, 30).atRiskDong)
        expect(ages).toEqual(
          asked.map(({ bucket, loans, outstandingDong }) => ({ bucket, loans, outstandingDong })),
        )
        const late = positions.filter(({ daysLate, outstandingDong }) => daysLate > 0 && outstandingDong > 0)
        expect(lateLoansOf(clubFiguresOn(money, day))).toEqual({
          loans: late.length,
          outstandingDong: portfolioAtRisk(positions, 0).atRiskDong,
        })
      }
    }),
    { numRuns: 60 },
  )
})

test('step after step it is what the whole book makes, whatever was booked before or taken back', () => {
  fc.assert(
    fc.property(anyLife, ([first, ...later]) => {
      let before = first.book
      let money = clubMoneyOf(before)
      for (const { book: after } of later) {
        money = clubMoneyAfter(money, { before, after })
        before = after
      }
      expect(money).toEqual(clubMoneyOf(before))
    }),
    { numRuns: 60 },
  )
})
