import { expect, test } from 'vitest'
import { isoDate } from '../../calendar/iso-date.ts'
import { balanceOf, fundDongOn } from '../book/balance.ts'
import { flatYear } from '../loans/example.test-data.ts'
import {
  borrowingOf,
  contribute,
  open,
  record,
  refusalOf,
  regulated,
  repay,
  reverse,
  transfer,
} from './example.test-data.ts'

const goodLoan = borrowingOf(1, 3_000_000, flatYear)

test('what the sheet says is what the fund has, on evidence and signed by two', () => {
  const opened = record(regulated, open('2023-12-31', 'incomeFund', 12_000_000, [goodLoan]))
  expect(balanceOf(opened, 'incomeFund:cash', isoDate('2023-12-31'))).toBe(12_000_000)
  expect(fundDongOn(opened, 'incomeFund', isoDate('2023-12-31'))).toBe(15_000_000)
  expect(opened.ledger.transactions[0]).toMatchObject({
    evidence: 'biên bản kiểm quỹ',
    signedBy: ['Lan', 'Mai'],
  })
})

test('nothing is recorded from before the sheet, and there is one sheet for a fund', () => {
  const opened = record(regulated, open('2023-12-31', 'incomeFund', 12_000_000, [goodLoan]))
  const beforeOpening = { reason: 'beforeOpening', openedOn: '2023-12-31' }
  expect(refusalOf(opened, contribute('2023-12-30', 'incomeFund', 1000))).toEqual(beforeOpening)
  expect(refusalOf(opened, repay('2023-12-30', 1, 1000))).toEqual(beforeOpening)
  const other = record(opened, contribute('2023-12-30', 'activityFund', 1000))
  expect(refusalOf(other, transfer('2023-12-30', 'activityFund', 1000))).toEqual(beforeOpening)
  expect(refusalOf(opened, open('2024-01-01', 'incomeFund', 0, []))).toEqual({
    reason: 'fundInUse',
    fund: 'incomeFund',
  })
  const mistaken = record(opened, reverse('2023-12-31', 1))
  expect(refusalOf(mistaken, open('2023-12-31', 'incomeFund', 1000, []))).toBeNull()
})

test.each([
  { what: 'less than no cash', cash: -1, loans: [], refusal: { reason: 'amountInvalid', leastDong: 0 } },
  {
    what: 'a loan of nothing, by its row',
    cash: 0,
    loans: [goodLoan, borrowingOf(2, 0, flatYear)],
    refusal: { reason: 'sheetLoanInvalid', row: 2, problems: [{ field: 'principalDong' }] },
  },
  {
    what: 'the same loan twice',
    cash: 0,
    loans: [goodLoan, goodLoan],
    refusal: { reason: 'loanKnown' },
  },
])('a sheet with $what is refused', ({ cash, loans, refusal }) => {
  expect(refusalOf(regulated, open('2023-12-31', 'incomeFund', cash, loans))).toMatchObject(refusal)
})

test('the activity fund lends nothing', () => {
  expect(refusalOf(regulated, open('2023-12-31', 'activityFund', 0, [goodLoan]))).toEqual({
    reason: 'onlyIncomeFundLends',
  })
})
