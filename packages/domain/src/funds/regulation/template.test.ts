import { expect, test } from 'vitest'
import { regulationTemplate } from './template.ts'

test('a board begins with ten million at most, for a year, at one percent a month and a fifth of the fund', () => {
  expect(regulationTemplate.limits).toEqual({
    loanDongMax: 10_000_000,
    termMonthsMax: 12,
    monthlyRateBasisPointsMax: 100,
    loanFundPercentMax: 20,
  })
})

test('amounts are whole thousands, a late month costs nothing, and half of the interest is for activities', () => {
  expect(regulationTemplate).toMatchObject({
    roundingUnitDong: 1000,
    lateMonthlyRateBasisPoints: 0,
    interestToActivityFundPercent: 50,
  })
})

test('a payment goes to the interest first, and the poor come first among borrowers', () => {
  expect(regulationTemplate.allocationOrder).toEqual(['interest', 'principal', 'penalty'])
  expect(regulationTemplate.priorityGroups).toEqual(['poor', 'nearPoor', 'otherHardship', 'firstLoan'])
})
