import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { exactly, type Interval, sumIntervals } from '../verdicts/interval.ts'
import { isSecret } from './cell.ts'
import { hiddenRows, type Row } from './hidden-rows.ts'

function row(
  clubs: number,
  members: number,
  olderPeople = Math.floor(members / 2),
  clubsOperating = clubs,
): Row {
  return { clubs, clubsOperating, counts: [exactly(members), exactly(olderPeople)] }
}

/** The places of the hidden rows in the table. */
function hiddenIn(rows: readonly Row[]): readonly number[] {
  const hidden = hiddenRows(rows)
  return rows.flatMap((one, place) => (hidden.has(one) ? [place] : []))
}

describe('which rows of a table of people are hidden', () => {
  test.each([
    { table: 'no row tells a secret: none', rows: [row(2, 20, 10), row(9, 500)], hidden: [] },
    { table: 'one club: with the next', rows: [row(7, 300), row(1, 60), row(2, 90)], hidden: [1, 2] },
    { table: 'nine people', rows: [row(2, 9), row(3, 90), row(4, 90)], hidden: [0, 1] },
    { table: 'nine older people among many', rows: [row(2, 90, 9), row(3, 90), row(4, 90)], hidden: [0, 1] },
    { table: 'nine people below 60', rows: [row(2, 90, 81), row(3, 90), row(4, 90)], hidden: [0, 1] },
    { table: 'nobody below 60', rows: [row(2, 90, 90), row(3, 90), row(4, 90)], hidden: [0, 1] },
    // Two small rows alone would be revealed: if their sum is 18 and each has at most 9, each has 9.
    { table: '9 and 9 people', rows: [row(5, 9), row(6, 9), row(2, 90), row(3, 90)], hidden: [0, 1, 2, 3] },
    { table: '4 and 3 people', rows: [row(1, 4), row(1, 3), row(2, 90), row(3, 90)], hidden: [0, 1, 2] },
    { table: 'a row without any list', rows: [row(1, 60), row(0, 0, 0, 1), row(2, 90)], hidden: [0, 2] },
    {
      table: 'the public number of clubs, not of lists',
      rows: [row(1, 60, 60, 9), row(3, 90), row(4, 90), row(5, 90)],
      hidden: [0, 1, 2],
    },
  ])('$table', ({ rows, hidden }) => {
    expect(hiddenIn(rows)).toEqual(hidden)
  })
})

const tableRow = fc
  .record({
    sizes: fc.array(fc.oneof(fc.nat(12), fc.integer({ min: 40, max: 75 })), { maxLength: 6 }),
    unlisted: fc.oneof({ weight: 4, arbitrary: fc.constant(0) }, fc.integer({ min: 1, max: 3 })),
    earlier: fc.nat(3),
    known: fc.nat(100),
    older: fc.nat(100),
  })
  .map(({ sizes, unlisted, earlier, known, older }): Row => {
    const members = sizes.reduce((sum, size) => sum + size, 0)
    const unknown = Math.floor((members * (known < 70 ? 0 : known)) / 100)
    const low = Math.floor(((members - unknown) * older) / 100)
    const open = (high: number) => (unlisted > 0 ? 'unbounded' : high)
    return {
      clubs: sizes.length,
      clubsOperating: sizes.length + unlisted + earlier,
      counts: [
        { low: members, high: open(members) },
        { low, high: open(low + unknown) },
      ],
    }
  })

/** The sums of the columns, which a reader can compute. A column with an unbounded part has an unbounded sum. */
function sumsOf(rows: readonly Row[]): readonly Interval[] {
  return [0, 1].map((column) => sumIntervals(rows.flatMap(({ counts }) => counts[column] ?? [])))
}

/**
 * The same table, but one hidden row has exactly these people, one screen has all other people of the hidden rows, and
 * the remaining hidden rows have none.
 */
function otherWorld(
  rows: readonly Row[],
  hidden: readonly number[],
  place: number,
  { people, older }: { readonly people: number; readonly older: number },
): Row[] {
  const screens = hidden.toSorted((one, other) => clubsAt(rows, one) - clubsAt(rows, other))
  const screen = screens.find((one) => one !== place)
  const kept = sumsOf(hidden.flatMap((one) => rows[one] ?? []))
  const give = (one: Row, lows: readonly number[], highs: readonly number[]): Row => ({
    ...one,
    counts: one.counts.map(({ high }, column) => {
      const low = lows[column] ?? 0
      return { low, high: high === 'unbounded' ? high : Math.max(low, highs[column] ?? 0) }
    }),
  })
  const lows = [people, Math.min(older, kept[1]?.low ?? 0)]
  const highs = [people, older]
  const restOf = (end: 'low' | 'high', taken: readonly number[]) =>
    kept.map((sum, column) => (sum[end] === 'unbounded' ? 0 : sum[end] - (taken[column] ?? 0)))
  return rows.map((one, index) => {
    if (!hidden.includes(index)) return one
    if (index === place) return give(one, lows, highs)
    return index === screen
      ? give(one, restOf('low', lows), restOf('high', highs))
      : give(one, [0, 0], [0, 0])
  })
}

function clubsAt(rows: readonly Row[], place: number): number {
  return rows[place]?.clubsOperating ?? 0
}

/**
 * What every reader sees or can compute: which rows are hidden, and the sums. Shown rows are the same in both tables.
 */
function seenIn(rows: readonly Row[]): string {
  return JSON.stringify({ hidden: hiddenIn(rows), sums: sumsOf(rows) })
}

test('no number from 0 to 9 can be excluded for any hidden row, by the rule or by anything that is published', {
  timeout: 60_000,
}, () => {
  // Two cases for each number: all of them are older people, or none is.
  const numbers = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9].flatMap((people) => [
    { people, older: people },
    { people, older: 0 },
  ])
  let attacked = 0
  fc.assert(
    fc.property(fc.array(tableRow, { minLength: 2, maxLength: 11 }), (rows) => {
      const clubs = rows.reduce((sum, one) => sum + one.clubs, 0)
      // A total that is itself a secret is not published, so there is nothing to attack.
      if (isSecret({ clubs, counts: sumsOf(rows) })) return
      const hidden = hiddenIn(rows)
      const excluded = hidden.flatMap((place) =>
        numbers
          .filter((people) => seenIn(otherWorld(rows, hidden, place, people)) !== seenIn(rows))
          .map((people) => ({ place, ...people })),
      )
      expect(excluded).toEqual([])
      attacked += hidden.length
    }),
    { numRuns: 10_000, seed: 146 },
  )
  expect(attacked).toBeGreaterThan(10_000)
})
