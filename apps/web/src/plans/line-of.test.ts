import { expect, test } from 'vitest'
import { lineOf } from './line-of.ts'

const text = `{
  "id": "a \\"plan\\", [not] {one}",
  "targets": [
    { "id": "one", "demand": { "count": 3 } },
    {
      "id": "two",
      "demand": {
        "kind": "quota",
        "low": 70
      }
    }
  ],
  "period": { "from": "2026-01-01" }
}
`

test.each([
  { path: [], line: 1 },
  { path: ['id'], line: 2 },
  { path: ['targets'], line: 3 },
  { path: ['targets', 0, 'demand', 'count'], line: 4 },
  { path: ['targets', 1], line: 5 },
  { path: ['targets', 1, 'demand', 'low'], line: 9 },
  { path: ['targets', 1, 'demand', 'high'], line: 7 }, // a missing part: the line of what should contain it
  { path: ['period', 'from'], line: 13 },
])('$path stands on line $line', ({ path, line }) => {
  expect(lineOf(text, path)).toBe(line)
})
