import { describe, expect, test } from 'vitest'
import { coverageOf, type Held } from './forecast-coverage.test-data.ts'
import { forecastDays } from './histories.test-data.ts'

/**
 * The results for eight processes that differ from the forecast's own model, 125 histories each. The command `cases
 * forecasts` tries many more.
 */
const held = coverageOf(125, 146)

describe('the interval is honest for processes other than its own (1,000 histories)', () => {
  test.each(forecastDays.map((day, place) => ({ day, place })))(
    'on $day it holds 75–85 % of them',
    ({ place }) => {
      const onDay = [...held.values()].flatMap((days): readonly Held[] => days.slice(place, place + 1))
      const histories = sumOf(onDay.map((one) => one.histories))
      expect(histories).toBe(1000)
      const share = (100 * sumOf(onDay.map(({ fourOfFive }) => fourOfFive))) / histories
      expect(share).toBeGreaterThanOrEqual(75)
      expect(share).toBeLessThanOrEqual(85)
      const half = (100 * sumOf(onDay.map(({ oneOfTwo }) => oneOfTwo))) / histories
      expect(half).toBeGreaterThanOrEqual(45)
      expect(half).toBeLessThanOrEqual(60)
    },
  )

  test('and of no single process fewer than two of three on any of the days', () => {
    for (const [process, days] of held)
      for (const { fourOfFive, histories } of days)
        expect(fourOfFive / histories, process).toBeGreaterThan(2 / 3)
  })
})

function sumOf(counts: readonly number[]): number {
  return counts.reduce((sum, one) => sum + one, 0)
}
