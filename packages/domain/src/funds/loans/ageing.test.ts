import { expect, test } from 'vitest'
import { isoDate } from '../../calendar/iso-date.ts'
import { loanPositionsOn } from '../book/loans-on.ts'
import { contribute, lend, record, regulated } from '../recording/example.test-data.ts'
import { ageLoans, portfolioAtRisk } from './ageing.ts'
import { flatYear } from './example.test-data.ts'

/** One loan of a million that was due on 17 February 2024, and one of two million that is due only in 2025. */
const book = record(
  regulated,
  contribute('2024-01-05', 'incomeFund', 20_000_000),
  lend('2024-01-17', 1, 1_000_000, { ...flatYear, months: 1 }),
  lend('2024-01-18', 2, 2_000_000, { ...flatYear, monthlyRateBasisPoints: 0, repayment: 'bullet' }),
)

test.each([
  { on: '2024-02-17', daysLate: 0, bucket: 'notLate', atRisk: 0 },
  { on: '2024-02-18', daysLate: 1, bucket: 'upTo30', atRisk: 0 },
  { on: '2024-03-18', daysLate: 30, bucket: 'upTo30', atRisk: 0 },
  { on: '2024-03-19', daysLate: 31, bucket: 'upTo60', atRisk: 1_000_000 },
  { on: '2024-04-17', daysLate: 60, bucket: 'upTo60', atRisk: 1_000_000 },
  { on: '2024-04-18', daysLate: 61, bucket: 'upTo90', atRisk: 1_000_000 },
  { on: '2024-05-17', daysLate: 90, bucket: 'upTo90', atRisk: 1_000_000 },
  { on: '2024-05-18', daysLate: 91, bucket: 'over90', atRisk: 1_000_000 },
])('on $on, $daysLate days late: $bucket, and $atRisk đ at risk', ({ on, bucket, atRisk }) => {
  const filled = ageLoans(loanPositionsOn(book, isoDate(on))).filter(({ loans }) => loans > 0)
  expect(filled.map((age) => age.bucket)).toEqual([...new Set(['notLate', bucket])])
  expect(portfolioAtRisk(loanPositionsOn(book, isoDate(on)), 30)).toEqual({
    atRiskDong: atRisk,
    outstandingDong: 3_000_000,
  })
})
