import fc from 'fast-check'
import { expect, test } from 'vitest'
import { isoDate } from '../calendar/iso-date.ts'
import { timelineOf } from '../funds/book/timeline.ts'
import { anyLife, dateOf } from '../funds/recording/random-book.test-data.ts'
import { fundRecordsOf } from './fund-records.ts'
import { recordsOf } from './gather-records.ts'
import { borrowersBy } from './loans.ts'
import { noRecords } from './records.ts'

const club = { establishedOn: isoDate('2021-02-01'), events: [] }

test('of a club without a book nothing is known', () => {
  expect(fundRecordsOf(club, null, isoDate('2024-12-31'))).toEqual(noRecords)
})

test('the timeline of any book tells on any day what the book itself tells', () => {
  fc.assert(
    fc.property(anyLife, fc.nat(900), (life, day) => {
      const book = life.at(-1)?.book ?? life[0].book
      const asOf = dateOf(day)
      const told = recordsOf(club, { fundBook: book, reports: 'notKept', visits: [], checklist: 'any' }, asOf)
      const { loans, ...existence } = fundRecordsOf(club, timelineOf(book), asOf)
      expect({ ...told, ...existence }).toEqual(told)
      expect(borrowersBy(loans, asOf)).toEqual(borrowersBy(told.loans, asOf))
    }),
    { seed: 146, numRuns: 300 },
  )
})
