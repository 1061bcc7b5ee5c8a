import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { isoDate } from '../../calendar/iso-date.ts'
import { exactly, unknownInterval } from '../../verdicts/interval.ts'
import { forecast, type Observation } from './forecast.ts'

const goal = { need: 75, to: isoDate('2025-12-31') }

function seen(...counts: readonly number[]): Observation[] {
  return counts.map((count, year) => ({ on: isoDate(`${2020 + year}-12-31`), actual: exactly(count) }))
}

describe('what “as before” leads to', () => {
  test('fifteen a year for three years: on the way, and not certain of it', () => {
    expect(forecast(seen(0, 15, 30, 45), goal)).toEqual({
      status: 'forecast',
      to: '2025-12-31',
      expected: 75,
      low: 68,
      high: 82,
      half: { low: 72, high: 78 },
      outlook: 'open',
    })
  })

  test('the same number in one batch is less certain than year by year', () => {
    const steady = forecast(seen(0, 15, 30, 45), goal)
    const atOnce = forecast(seen(0, 0, 45, 45), goal)
    if (steady.status !== 'forecast' || atOnce.status !== 'forecast') throw new RangeError('no forecast')
    expect(atOnce.expected).toBe(steady.expected)
    expect(atOnce.high - atOnce.low).toBeGreaterThan(2 * (steady.high - steady.low))
  })

  test('one of two lies inside four of five, and nothing that is there is taken away again', () => {
    const uneven = forecast(seen(0, 60, 60), goal)
    if (uneven.status !== 'forecast') throw new RangeError('no forecast')
    expect(uneven.low).toBe(60)
    expect(uneven.half.low).toBeGreaterThan(60)
    expect(uneven.half.high).toBeLessThan(uneven.high)
  })

  test('a day soon after the end of a year says what the end of the year said', () => {
    const soon = [...seen(0, 14, 29, 45), { on: isoDate('2024-01-09'), actual: exactly(47) }]
    const [then, now] = [forecast(seen(0, 14, 29, 45), goal), forecast(soon, goal)]
    if (then.status !== 'forecast' || now.status !== 'forecast') throw new RangeError('no forecast')
    expect(now.high - now.low).toBeLessThan(1.3 * (then.high - then.low))
  })

  test('of people the interval is as wide as clubs are large', () => {
    const [alone, together] = [1, 50].map((batch) =>
      forecast(seen(0, 750, 1500), { ...goal, need: 3750, batch }),
    )
    if (alone?.status !== 'forecast' || together?.status !== 'forecast') throw new RangeError('no forecast')
    expect((together.high - together.low) / (alone.high - alone.low)).toBeCloseTo(Math.sqrt(50), 1)
  })

  test('half the pace is not enough, twice the pace is', () => {
    expect(forecast(seen(0, 7, 15, 22), goal)).toMatchObject({ expected: 37, outlook: 'unlikely' })
    expect(forecast(seen(0, 30, 60, 90), goal)).toMatchObject({ outlook: 'likely' })
  })

  test('before a year is over, or while nothing happens, nothing is forecast', () => {
    const half = [seen(0)[0], { on: isoDate('2021-06-30'), actual: exactly(9) }].filter(
      (one) => one !== undefined,
    )
    expect(forecast(half, goal)).toEqual({ status: 'tooEarly' })
    expect(forecast(seen(12, 12, 12), goal)).toEqual({ status: 'tooEarly' })
    expect(forecast([], goal)).toEqual({ status: 'tooEarly' })
  })

  test('an end that is not known has no forecast, and a plan that is over needs none', () => {
    expect(forecast([...seen(0, 15), { on: isoDate('2022-12-31'), actual: unknownInterval }], goal)).toEqual({
      status: 'notKnown',
    })
    expect(forecast(seen(0, 15, 30, 45, 60, 70), goal)).toEqual({ status: 'over' })
  })
})

describe('the interval is honest', () => {
  test('it holds four of five provinces that go on at their pace (4,000 of them)', () => {
    let held = 0
    const provinces = 4000
    const arrivals = fc.record({
      pace: fc.double({ min: 4, max: 40, noNaN: true }),
      draws: fc.array(fc.double({ min: 1e-9, max: 1, noNaN: true, maxExcluded: true }), {
        minLength: 700,
        maxLength: 700,
      }),
    })
    for (const { pace, draws } of fc.sample(arrivals, { numRuns: provinces, seed: 146 })) {
      const counts = countByYear(pace, draws, 5)
      const past = [0, ...counts.slice(0, 3)]
      const answer = forecast(seen(...past), goal)
      if (answer.status !== 'forecast') continue
      const end = counts[4] ?? 0
      if (answer.low <= end && end <= answer.high) held += 1
    }
    expect(held / provinces).toBeGreaterThan(0.75)
    expect(held / provinces).toBeLessThan(0.95)
  })

  test('the more is needed the less likely it is (500 histories)', () => {
    const years = fc.array(fc.nat(30), { minLength: 2, maxLength: 4 })
    const order = { likely: 2, open: 1, unlikely: 0 }
    fc.assert(
      fc.property(years, fc.nat(150), fc.nat(50), (grown, need, extra) => {
        const past = seen(0, ...grown.map((_, year) => sumOf(grown.slice(0, year + 1))))
        const [easy, hard] = [
          forecast(past, { ...goal, need }),
          forecast(past, { ...goal, need: need + extra }),
        ]
        if (easy.status === 'forecast' && hard.status === 'forecast')
          expect(order[hard.outlook]).toBeLessThanOrEqual(order[easy.outlook])
      }),
      { numRuns: 500, seed: 146 },
    )
  })
})

function sumOf(counts: readonly number[]): number {
  return counts.reduce((sum, one) => sum + one, 0)
}

/** Arrivals one by one with exponential waiting times, counted at the end of each year. */
function countByYear(pace: number, draws: readonly number[], years: number): number[] {
  const ends = Array.from({ length: years }, () => 0)
  let time = 0
  for (const draw of draws) {
    time -= Math.log(1 - draw) / pace
    for (let year = Math.floor(time); year < years; year += 1) ends[year] = (ends[year] ?? 0) + 1
  }
  return ends
}
