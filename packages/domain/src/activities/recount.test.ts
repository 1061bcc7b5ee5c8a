import fc from 'fast-check'
import { expect, test } from 'vitest'
import { instant } from '../calendar/instant.ts'
import { isoDate } from '../calendar/iso-date.ts'
import { month } from '../calendar/month.ts'
import type { ClubChange } from '../clubs/club.ts'
import { clubIdSchema } from '../clubs/club-id-schema.ts'
import { eventOn } from '../clubs/event.test-data.ts'
import { countReports } from './count-reports.ts'
import { reportOf } from './example.test-data.ts'
import { reportStandings } from './reporting.ts'
import type { Headcount, ReportState } from './schema.ts'

// All months are of 2024. This test counts days with `Date` alone and follows each club day by day, so it shares no
// code with what it tests.

const dueDay = 5
const firstDay = Date.UTC(2023, 10, 1)
const dayAt = (offset: number) => new Date(firstDay + offset * 86_400_000).toISOString().slice(0, 10)
const textOf = (place: number) => `2024-${String(place).padStart(2, '0')}`
const lastDayOf = (place: number) => new Date(Date.UTC(2024, place, 0)).toISOString().slice(0, 10)
const dueOf = (place: number) => new Date(Date.UTC(2024, place, dueDay)).toISOString().slice(0, 10)

/** What a board and the unit above do with one report: when it is first sent, and what then happens to it. */
const sending = fc.record({
  /** Days after the first of the month that the report is about. */
  after: fc.integer({ min: 20, max: 100 }),
  hour: fc.nat(23),
  becomes: fc.constantFrom('draft', 'submitted', 'returned', 'accepted'),
  healthChecks: fc.constantFrom<Headcount>({ kind: 'notRecorded' }, { kind: 'counted', people: 3 }),
  visits: fc.constantFrom(null, 0, 12),
})

/**
 * The life of a club: founded, then suspended, resumed and closed on later days. It has one gap for each of these that
 * happens.
 */
const life = fc.record({
  founded: fc.nat(250),
  gaps: fc.array(fc.integer({ min: 1, max: 120 }), { maxLength: 3 }),
  sent: fc.array(fc.option(sending), { minLength: 12, maxLength: 12 }),
})
type Life = typeof life extends fc.Arbitrary<infer Value> ? Value : never

const changes: readonly ClubChange[] = ['suspended', 'resumed', 'dissolved']

function clubOf({ founded, gaps }: Life, place: number) {
  let on = founded
  return {
    id: clubIdSchema.parse(`11111111-1111-4111-8111-${String(place).padStart(12, '0')}`),
    establishedOn: isoDate(dayAt(founded)),
    events: gaps.map((gap, step) => {
      on += gap
      return eventOn([dayAt(on), changes[step] ?? 'dissolved'])
    }),
  }
}

function stateOf(becomes: string, sentAt: string): ReportState {
  const first = { firstSubmittedAt: instant(sentAt), submittedAt: instant(sentAt), reopenings: [] }
  const judged = instant('2025-06-01T02:00:00.000Z')
  if (becomes === 'draft') return { status: 'draft' }
  if (becomes === 'returned') return { ...first, status: 'returned', returnedAt: judged, comment: 'thiếu' }
  if (becomes === 'accepted') return { ...first, status: 'accepted', acceptedAt: judged }
  return { ...first, status: 'submitted' }
}

const sentAt = (place: number, { after, hour }: { readonly after: number; readonly hour: number }) =>
  new Date(Date.UTC(2024, place - 1, 1 + after, hour)).toISOString()

/** Is the club at work on that day? Follows its life from the day it was founded. */
function works({ founded, gaps }: Life, day: string): boolean {
  const turns = gaps.map((_, step) =>
    dayAt(founded + gaps.slice(0, step + 1).reduce((sum, gap) => sum + gap, 0)),
  )
  // The club works until the first change, not until the second, and again until the third.
  const passed = turns.filter((turn) => turn <= day).length
  return dayAt(founded) <= day && (passed === 0 || passed === 2)
}

/** The same figures, counted again from the lives of the clubs, without the code under test. */
function recount(lives: readonly Life[], place: number, asOf: string) {
  const sums = { expected: 0, onTime: 0, late: 0, overdue: 0, awaited: 0, complete: 0 }
  for (const one of lives) {
    if (dayAt(one.founded) >= `${textOf(place)}-01` || !works(one, lastDayOf(place))) continue
    sums.expected += 1
    const sent = one.sent[place - 1]
    // Vietnam is seven hours ahead of UTC.
    const came =
      sent && sent.becomes !== 'draft'
        ? new Date(Date.parse(sentAt(place, sent)) + 7 * 3_600_000).toISOString().slice(0, 10)
        : '9999'
    if (came > asOf) {
      if (asOf > dueOf(place)) sums.overdue += 1
      else sums.awaited += 1
      continue
    }
    if (came > dueOf(place)) sums.late += 1
    else sums.onTime += 1
    if (sent?.becomes !== 'returned' && sent?.healthChecks.kind === 'counted' && sent.visits !== null)
      sums.complete += 1
  }
  return sums
}

function counted(lives: readonly Life[], place: number, asOf: string) {
  const reports = lives.flatMap((one, index) =>
    one.sent.flatMap((sent, before) =>
      sent === null
        ? []
        : [
            reportOf({
              club: clubOf(one, index).id,
              month: month(textOf(before + 1)),
              healthChecks: sent.healthChecks,
              homeCareVisits: sent.visits,
              state: stateOf(sent.becomes, sentAt(before + 1, sent)),
            }),
          ],
    ),
  )
  const question = { month: month(textOf(place)), dueDay, asOf: isoDate(asOf) }
  const { expected, submissions, complete } = countReports(
    reportStandings(lives.map(clubOf), reports, question),
  )
  return { expected, ...submissions, complete }
}

test('III.3.d: over random histories of a year, completeness and timeliness are what a plain recount says', () => {
  fc.assert(
    fc.property(
      fc.array(life, { maxLength: 12 }),
      fc.integer({ min: 1, max: 12 }),
      fc.integer({ min: 60, max: 500 }),
      (lives, place, asked) => {
        const asOf = dayAt(asked)
        expect(counted(lives, place, asOf)).toEqual(recount(lives, place, asOf))
      },
    ),
    { numRuns: 1000, seed: 146 },
  )
})

test('a club that closed in June owes nothing in July, nor for June, and what it owed in May stays', () => {
  const founded = 0
  const inJune = (Date.UTC(2024, 5, 10) - firstDay) / 86_400_000
  // Suspended and resumed long before, closed on 10 June.
  const closed: Life = { founded, gaps: [10, 10, inJune - 20], sent: Array.from({ length: 12 }, () => null) }
  const expected = (place: number) => counted([closed], place, '2025-01-31').expected
  expect([5, 6, 7].map(expected)).toEqual([1, 0, 0])
})
