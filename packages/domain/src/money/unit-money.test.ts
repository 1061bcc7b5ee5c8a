import { describe, expect, test } from 'vitest'
import { isoDate } from '../calendar/iso-date.ts'
import { contribute, lend, record, regulated, repay } from '../funds/recording/example.test-data.ts'
import { hoaBinh146 } from '../plan/hoa-binh-146.ts'
import type { Tally } from '../verdicts/tally.ts'
import { clubMoneyOf } from './club-money.ts'
import { clubFiguresOn } from './money-on.ts'
import { borrowersLacking, byGap, type ClubWithMoney, lacksOf, unitMoneyOf } from './unit-money.ts'

const day = isoDate('2024-06-30')
const book = record(
  regulated,
  contribute('2024-01-05', 'incomeFund', 40_000_000),
  contribute('2024-01-06', 'activityFund', 3_000_000),
  lend('2024-01-17', 1, 5_000_000),
  lend('2024-01-17', 2, 5_000_000),
  repay('2024-02-17', 1, 448_000),
  contribute('2024-07-01', 'incomeFund', 10_000_000),
)
const known: ClubWithMoney = {
  isOperating: true,
  money: clubFiguresOn(clubMoneyOf(book), day),
  borrowers: { yes: 2, no: 48, unknown: 0 },
  incomeFund: 'yes',
  activityFund: 'yes',
  regulation: 'yes',
}
const unknown: ClubWithMoney = {
  isOperating: true,
  money: null,
  borrowers: { yes: 0, no: 0, unknown: 50 },
  incomeFund: 'unknown',
  activityFund: 'unknown',
  regulation: 'unknown',
}
const of = (...clubs: readonly ClubWithMoney[]) => unitMoneyOf(hoaBinh146, clubs)
const withBorrowers = (borrowers: Tally) => ({ ...known, borrowers })

test('the money of a unit is that of its books on the day, whatever is booked for later days', () => {
  expect(of(known, known).money).toMatchObject({
    cashDong: { incomeFund: 2 * 30_448_000, activityFund: 2 * 3_000_000 },
    origins: [
      { origin: 'project', amountDong: 2 * 43_000_000 },
      { origin: 'loanIncome', amountDong: 2 * 32_000 },
    ],
    receivedDong: 2 * 43_032_000,
    outstandingDong: 2 * 9_584_000,
    // Both loans are more than 30 days late by then; one was partly paid, the other never.
    atRiskDong: 2 * 9_584_000,
  })
})

test('a club without a book adds nothing to the sums and is counted beside them', () => {
  expect(of(known, unknown)).toMatchObject({ clubs: 2, clubsWithoutBook: 1, money: of(known).money })
})

test('the money of a club that rests counts, and the plan asks nothing of it', () => {
  const unit = of(known, { ...known, isOperating: false })
  expect(unit.money.outstandingDong).toBe(2 * of(known).money.outstandingDong)
  expect(unit).toMatchObject({ clubs: 2, borrowers: of(known).borrowers, having: of(known).having })
})

describe('I.2.b:2: half of the members borrow', () => {
  test.each([
    { borrowers: { yes: 49, no: 51, unknown: 0 }, status: 'unmet', lacking: 1 },
    { borrowers: { yes: 50, no: 50, unknown: 0 }, status: 'met', lacking: 0 },
    { borrowers: { yes: 49, no: 50, unknown: 1 }, status: 'undetermined', lacking: 1 },
    { borrowers: { yes: 0, no: 0, unknown: 0 }, status: 'undetermined', lacking: 0 },
  ])('$borrowers is $status', ({ borrowers, status, lacking }) => {
    const unit = of(withBorrowers(borrowers))
    expect(unit.borrowers).toMatchObject({ status, clause: 'I.2.b:2', rule: 'club.borrowers' })
    expect(borrowersLacking(unit)).toBe(lacking)
  })

  test('all members of the unit count together, and each club by itself', () => {
    const unit = of(
      withBorrowers({ yes: 60, no: 0, unknown: 0 }),
      withBorrowers({ yes: 10, no: 50, unknown: 0 }),
      unknown,
    )
    expect(unit.borrowers).toMatchObject({ actual: { yes: 70, no: 50, unknown: 50 }, status: 'undetermined' })
    expect(unit.clubsLending).toEqual({ yes: 1, no: 1, unknown: 1 })
  })

  test('a plan that asks for no share of borrowers gets no verdict', () => {
    expect(unitMoneyOf({ clubRules: [] }, [known])).toMatchObject({ borrowers: null })
  })

  test('the unit that lacks most comes first', () => {
    const units = [
      { yes: 50, no: 50 },
      { yes: 10, no: 90 },
      { yes: 40, no: 60 },
    ]
    const lacking = byGap(units.map((tally) => of(withBorrowers({ ...tally, unknown: 0 })))).map(
      borrowersLacking,
    )
    expect(lacking).toEqual([40, 10, 0])
  })
})

describe('I.2.b:3: both funds under a regulation', () => {
  test('what is not known is not lacking', () => {
    expect(of(known, unknown).having.incomeFund).toEqual({ yes: 1, no: 0, unknown: 1 })
    expect(lacksOf({ incomeFund: 'yes', activityFund: 'no', regulation: 'unknown' })).toEqual({
      lacking: ['activityFund'],
      unknown: ['regulation'],
    })
  })
})
