import { expect, test } from 'vitest'
import { isoDate } from '../calendar/iso-date.ts'
import { latestMonths } from './latest-months.ts'

test('the latest months begin with the running one and go back over the turn of the year', () => {
  expect(latestMonths(isoDate('2025-02-28'), 4)).toEqual(['2025-02', '2025-01', '2024-12', '2024-11'])
})
