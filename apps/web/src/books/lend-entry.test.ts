import { describe, expect, test } from 'vitest'
import { borrowingOf, type LendEntry, percentText, readLoan, readRate } from './lend-entry.ts'

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

describe('a monthly rate', () => {
  test.each([
    ['0,65', 65],
    ['0.65', 65],
    ['1', 100],
    ['1,5%', 150],
    ['0', 0],
  ])('“%s” is %i basis points, and is written back as it is typed here', (text, basisPoints) => {
    expect(readRate(text)).toBe(basisPoints)
    expect(readRate(percentText(basisPoints))).toBe(basisPoints)
  })

  test.each(['', 'một', '0,655', '-1', '100'])('“%s” is none', (text) => {
    expect(readRate(text)).toBeNull()
  })
})

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
