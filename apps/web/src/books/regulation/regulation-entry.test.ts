import { isoDate } from '@lienthehe/domain'
import { describe, expect, test } from 'vitest'
import { entryOfRegulation, readRegulation } from './regulation-entry.ts'

const today = isoDate('2025-05-01')

describe('a regulation that is typed', () => {
  test('begins with the common figures, and is sent as they are where nothing is changed', () => {
    const { regulation, problems } = readRegulation(entryOfRegulation(null, today), null)
    expect(problems).toEqual([])
    expect(regulation).toMatchObject({ from: '2025-05-01', to: null, dueDay: 'meetingDay' })
    expect(regulation.limits).toMatchObject({ loanDongMax: 10_000_000, monthlyRateBasisPointsMax: 100 })
  })

  test('says of each number that cannot be read where it stands', () => {
    const typed = { ...entryOfRegulation(null, today), rate: 'một', termMonthsMax: '', loanDongMax: '1,5' }
    expect(readRegulation(typed, null).problems.map(({ field }) => field)).toEqual([
      'regulation.limits.loanDongMax',
      'regulation.limits.termMonthsMax',
      'regulation.limits.monthlyRateBasisPointsMax',
    ])
  })

  test('a day of the month is a number, the meeting day a word', () => {
    const typed = { ...entryOfRegulation(null, today), dueDay: '21' }
    expect(readRegulation(typed, null).regulation.dueDay).toBe(21)
  })
})
