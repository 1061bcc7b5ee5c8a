import { describe, expect, test } from 'vitest'
import { borrowingOf, type LendEntry, readLoan } from './lend-entry.ts'

const typed: LendEntry = {
  borrower: '',
  principalDong: '5tr',
  months: '12',
  rate: '0,65',
  interest: 'flat',
  repayment: 'equalInstalments',
  graceMonths: '0',
  purpose: 'nuôi gà',
  guarantor: '',
  valueOn: '17/1/2024',
}

describe('a loan while it is typed', () => {
  test('has a schedule to show before its borrower is chosen', () => {
    expect(borrowingOf(typed)).toMatchObject({ valueOn: '2024-01-17', principalDong: 5_000_000 })
    expect(readLoan(typed).problems).toEqual([{ field: 'draft.borrower', problem: 'required' }])
  })

  test.each([{ principalDong: '1,5' }, { months: 'x' }, { rate: '' }, { valueOn: '31/2/2024' }])(
    'has none with %j',
    (change) => {
      expect(borrowingOf({ ...typed, ...change })).toBeUndefined()
    },
  )
})
