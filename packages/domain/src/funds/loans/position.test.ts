import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { isoDate } from '../../calendar/iso-date.ts'
import type { Book } from '../book/book.ts'
import { bookOf } from '../book/book.ts'
import { loanPositionsOn } from '../book/loans-on.ts'
import { dong, sumDong } from '../dong.ts'
import { contribute, lend, record, repay, unregulated } from '../recording/example.test-data.ts'
import { termsBounds } from '../regulation/bounds.ts'
import { exampleRegulation } from '../regulation/example.test-data.ts'
import { termsWith } from './example.test-data.ts'
import type { LoanPosition } from './position.ts'
import { commonTerms } from './random-terms.test-data.ts'
import { type Instalment, scheduleLoan } from './schedule.ts'
import type { LoanTerms } from './schema.ts'

/** The book of a club whose regulation allows every loan, with one loan on these terms. */
function lentOn(terms: LoanTerms): Book {
  const { principalDong, startsOn, roundingUnitDong, lateMonthlyRateBasisPoints, ...conditions } = terms
  const limits = {
    loanDongMax: dong(termsBounds.principalDong.most),
    termMonthsMax: termsBounds.months.most,
    monthlyRateBasisPointsMax: termsBounds.monthlyRateBasisPoints.most,
    loanFundPercentMax: 100,
  }
  const regulation = { ...exampleRegulation, limits, roundingUnitDong, lateMonthlyRateBasisPoints }
  return record(
    bookOf({ ...unregulated.ledger, regulations: [regulation] }),
    contribute('2024-01-05', 'incomeFund', principalDong),
    lend(startsOn, 1, principalDong, conditions),
  )
}

function onlyPosition(book: Book, on: string): LoanPosition {
  const [position] = loanPositionsOn(book, isoDate(on))
  if (position === undefined) throw new Error(`no loan on ${on}`)
  return position
}

function instalmentsOf(terms: LoanTerms): readonly Instalment[] {
  const schedule = scheduleLoan(terms)
  if (!schedule.ok) throw new Error(JSON.stringify(schedule.refusal))
  return schedule.value.instalments
}

const sumOf = ({ principalDong, interestDong }: Instalment) => sumDong([principalDong, interestDong])

describe('the book follows the schedule', { timeout: 60_000 }, () => {
  test('whoever pays each instalment on its day pays what the schedule says, is never late, and owes nothing at the end', () => {
    fc.assert(
      fc.property(commonTerms, (terms) => {
        const instalments = instalmentsOf(terms)
        // Rounding can leave nothing to pay in the last months. Such a loan is paid off early, which this test does not
        // cover.
        fc.pre(instalments.slice(0, -1).every(({ balanceDong }) => balanceDong > 0))

        let book = lentOn(terms)
        for (const instalment of instalments) {
          const { dueOn, principalDong, interestDong } = instalment
          expect(onlyPosition(book, dueOn)).toMatchObject({
            daysLate: 0,
            due: { penaltyDong: 0, interestDong, principalDong },
          })
          if (sumOf(instalment) > 0) book = record(book, repay(dueOn, 1, sumOf(instalment)))
        }
        expect(onlyPosition(book, '2039-12-31')).toMatchObject({ status: 'repaid', payoffDong: 0 })
      }),
      { seed: 146, numRuns: 150 },
    )
  })

  test('paid off in one sum at any time, a loan costs the interest of the months that had begun', () => {
    const terms = termsWith({ principalDong: dong(6_000_000), monthlyRateBasisPoints: 100 })
    const book = lentOn({ ...terms, interest: 'declining', repayment: 'bullet' })
    expect(onlyPosition(book, '2024-01-17').payoffDong).toBe(6_000_000)
    expect(onlyPosition(book, '2024-01-18').payoffDong).toBe(6_060_000)
    expect(onlyPosition(book, '2024-02-17').payoffDong).toBe(6_060_000)
    expect(onlyPosition(book, '2024-02-18').payoffDong).toBe(6_120_000)
  })
})

describe('5 million flat over a year, of which nothing is paid', () => {
  const book = lentOn(termsWith({}))

  test.each([
    { on: '2024-02-16', daysLate: 0, penaltyDong: 0, interestDong: 0, principalDong: 0 },
    // A payment on the due day itself is in time.
    { on: '2024-02-17', daysLate: 0, penaltyDong: 0, interestDong: 0, principalDong: 0 },
    // The penalty is 416,000 × 0.3 % ÷ 30 = 41.6 đ a day; less than a thousand is never asked for.
    { on: '2024-02-18', daysLate: 1, penaltyDong: 0, interestDong: 32_000, principalDong: 416_000 },
    { on: '2024-03-18', daysLate: 30, penaltyDong: 1000, interestDong: 64_000, principalDong: 832_000 },
    // Flat interest ends with the term, but the penalty goes on: 416,000 over 700 + 671 + … + 396 days, 424,000 over
    // 365.
    {
      on: '2026-01-17',
      daysLate: 700,
      penaltyDong: 266_000,
      interestDong: 390_000,
      principalDong: 5_000_000,
    },
  ])('on $on it is $daysLate days late', ({ on, daysLate, ...arrears }) => {
    expect(onlyPosition(book, on)).toMatchObject({ daysLate, arrears })
  })
})
