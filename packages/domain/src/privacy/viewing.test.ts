import { expect, test } from 'vitest'
import { isoDate } from '../calendar/iso-date.ts'
import { describeViewed, viewedKinds, viewingsKeptFrom } from './viewing.ts'

test.each([
  { today: '2025-11-20', from: '2024-11-20' },
  { today: '2024-02-29', from: '2023-02-28' },
])('on $today it is known who looked since $from', ({ today, from }) => {
  expect(viewingsKeptFrom(isoDate(today))).toBe(from)
})

test('each thing that can be looked at has words of its own in both languages', () => {
  for (const language of ['vi', 'en'] as const)
    expect(new Set(viewedKinds.map((viewed) => describeViewed(viewed, { language }))).size).toBe(
      viewedKinds.length,
    )
})
