import { describe, expect, test } from 'vitest'
import { reportOf, submittedAt } from '../activities/example.test-data.ts'
import { isoDate } from '../calendar/iso-date.ts'
import { month } from '../calendar/month.ts'
import {
  contribute,
  lend,
  members,
  record,
  regulated,
  unregulated,
} from '../funds/recording/example.test-data.ts'
import { hoaBinh146 } from '../plan/hoa-binh-146.ts'
import { assessClub } from '../quality/assess.ts'
import { type ClubBooks, recordsOf } from './gather-records.ts'
import { noRecords } from './records.ts'
import { tallyClub } from './tally.ts'

const club = {
  id: members[0]?.club ?? reportOf().club,
  establishedOn: isoDate('2021-02-01'),
  events: [],
}
const yearEnd = isoDate('2024-12-31')
const nothing: ClubBooks = { fundBook: 'notKept', reports: 'notKept', visits: [], checklist: 'any' }
const areas = hoaBinh146.activityAreas.map(({ id }) => ({ area: id, note: null }))

function reports(skipped: readonly number[] = []) {
  return Array.from({ length: 12 }, (_, index) => index + 1)
    .filter((number) => !skipped.includes(number))
    .map((number) =>
      reportOf({
        month: month(`2024-${String(number).padStart(2, '0')}`),
        activities: areas.slice(1),
        state: submittedAt('2025-01-02T03:00:00.000Z'),
      }),
    )
}

function verdicts(books: Partial<ClubBooks>) {
  const records = recordsOf(club, { ...nothing, ...books }, yearEnd)
  const facts = tallyClub(club, members, yearEnd, records)
  return Object.fromEntries(assessClub(hoaBinh146, facts).map((verdict) => [verdict.rule, verdict.status]))
}

test('books that nobody keeps tell nothing', () => {
  expect(recordsOf(club, nothing, yearEnd)).toEqual(noRecords)
})

describe('I.2.b:2: what the monthly reports tell', () => {
  test('a year of reports without one area is a year without it', () => {
    expect(verdicts({ reports: reports() })['club.activities']).toBe('unmet')
  })

  test('a month that lacks, was sent back or says nothing of the areas may have had it', () => {
    const [first, ...others] = reports()
    if (first === undefined) throw new RangeError('no report')
    for (const year of [
      reports([5]),
      [{ ...first, activities: null }, ...others],
      [{ ...first, state: { status: 'draft' } as const }, ...others],
    ])
      expect(verdicts({ reports: year })['club.activities']).toBe('undetermined')
  })
})

describe('I.2.b:2, I.2.b:3: what the fund books tell', () => {
  const funded = record(
    regulated,
    contribute('2024-01-02', 'incomeFund', 20_000_000),
    contribute('2024-01-02', 'activityFund', 1_000_000),
  )

  test('both funds and the regulation are there', () => {
    expect(verdicts({ fundBook: funded })).toMatchObject({
      'club.incomeFund': 'met',
      'club.activityFund': 'met',
      'club.regulation': 'met',
      'club.borrowers': 'unmet',
    })
  })

  test('a book that is kept and empty says that there is none; no book says nothing', () => {
    expect(verdicts({ fundBook: unregulated })).toMatchObject({
      'club.incomeFund': 'unmet',
      'club.regulation': 'unmet',
      'club.borrowers': 'undetermined',
    })
    expect(verdicts({})).toMatchObject({ 'club.incomeFund': 'undetermined' })
  })

  test('three of five members with a loan are enough', () => {
    const lent = record(
      funded,
      lend('2024-02-01', 1, 1_000_000),
      lend('2024-03-01', 2, 1_000_000),
      lend('2024-04-01', 3, 1_000_000),
    )
    expect(verdicts({ fundBook: lent })['club.borrowers']).toBe('met')
  })
})
