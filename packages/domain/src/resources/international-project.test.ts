import { expect, test } from 'vitest'
import { isoDate } from '../calendar/iso-date.ts'
import { isRunning } from './international-project.ts'

test.each([
  { asOf: '2021-06-30', to: '2024-07-01', is: false },
  { asOf: '2021-07-01', to: '2024-07-01', is: true },
  { asOf: '2024-06-30', to: '2024-07-01', is: true },
  { asOf: '2024-07-01', to: '2024-07-01', is: false },
  { asOf: '2099-01-01', to: null, is: true },
])('a project from 2021-07-01 to $to runs on $asOf: $is', ({ asOf, to, is }) => {
  const project = { from: isoDate('2021-07-01'), to: to === null ? null : isoDate(to) }
  expect(isRunning(project, isoDate(asOf))).toBe(is)
})
