import { isoDate } from '@lienthehe/domain'
import {
  countReports,
  countsAsReport,
  dueDayAtFirst,
  latestMonths,
  owesReport,
  reportStandings,
} from '@lienthehe/domain/activities'
import { expect, test } from 'vitest'
import { generateProvince } from './province.ts'
import { reportsOf } from './reports.ts'

const until = isoDate('2025-11-20')
const { clubs, members } = generateProvince(146)
const sent = reportsOf({ clubs, members }, 146, until)
const reports = sent.flatMap(({ steps }) => steps.at(-1)?.report ?? [])

test('a year of reports is there: most in time, some late, some returned first, none of a club that owed none', () => {
  const counts = latestMonths(until, 11)
    .slice(2)
    .map((month) =>
      countReports(reportStandings(clubs, reports, { month, dueDay: dueDayAtFirst, asOf: until })),
    )
  const sum = (of: (count: (typeof counts)[number]) => number) =>
    counts.reduce((all, one) => all + of(one), 0)
  const expected = sum((count) => count.expected)
  expect(sum((count) => count.submissions.onTime) / expected).toBeGreaterThan(0.75)
  expect(sum((count) => count.submissions.late) / expected).toBeGreaterThan(0.05)
  expect(sum((count) => count.submissions.late) / expected).toBeLessThan(0.2)
  expect(sent.filter(({ steps }) => steps.length === 4).length).toBeGreaterThan(20)
  expect(reports.filter((report) => !countsAsReport(report)).length).toBeLessThan(5)
  const clubOf = new Map(clubs.map((club) => [club.id, club]))
  for (const { club, month } of reports) {
    const known = clubOf.get(club)
    expect(known !== undefined && owesReport(known, month)).toBe(true)
  }
})

test('the same seed gives the same reports', () => {
  const few = { clubs: clubs.slice(0, 3), members }
  expect(reportsOf(few, 146, until)).toEqual(reportsOf(few, 146, until))
})
