import { expect, test } from 'vitest'
import { isoDate } from '../calendar/iso-date.ts'
import {
  contribute,
  lend,
  loanId,
  memberNumber,
  record,
  regulated,
  repay,
} from '../funds/recording/example.test-data.ts'
import { plannedMeetingOn, prepareMoney } from './preparation.ts'

test.each([
  ['2024-05-15', 17, '2024-05-17'],
  ['2024-05-17', 17, '2024-05-17'],
  ['2024-05-20', 17, '2024-05-20'], // the meeting day is over: today counts, and no further instalment is due
  ['2024-02-03', 31, '2024-02-29'],
  ['2024-05-20', null, '2024-05-20'],
])('prepared on %s by a club that meets on day %s, a meeting is expected on %s', (today, meetingDay, on) => {
  expect(plannedMeetingOn(isoDate(today), { meetingDay })).toBe(on)
})

test('the book says who is asked for how much, and leaves out whoever has paid everything back', () => {
  const book = record(
    regulated,
    contribute('2024-01-05', 'incomeFund', 40_000_000),
    lend('2024-02-15', 1, 6_000_000),
    lend('2024-02-15', 2, 1_200_000),
    repay('2024-02-15', 2, 1_200_000),
  )
  const { repayments, boxes, handOuts, duesEachDong } = prepareMoney(book, isoDate('2024-03-15'))
  expect(repayments).toMatchObject([{ loan: loanId(1), borrower: memberNumber(1), owedDong: 6_000_000 }])
  expect(repayments[0]?.dueDong).toBeGreaterThan(500_000)
  expect(boxes).toEqual([{ fund: 'incomeFund', cashDong: 34_000_000 }])
  expect(handOuts).toEqual([])
  expect(duesEachDong).toBeNull()
})
