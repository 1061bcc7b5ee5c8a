import type { Language } from '@lienthehe/domain'
import { describeFieldProblem } from '@lienthehe/domain/refusals'
import { dayOf } from '../offline/machine-day.ts'
import type { ShownStep } from './filled-sheet.ts'
import { dayProblem } from './reckon.ts'
import { words } from './words.ts'

/**
 * What is wrong with the day of the meeting, according to this device or the server; `undefined`: nothing. The day is
 * kept anyway.
 */
export function formatDay(
  { body, dayRefused }: Pick<ShownStep, 'body' | 'dayRefused'>,
  language: Language,
): string | undefined {
  const known = dayProblem(body, dayOf(Date.now()))
  if (known !== undefined) return words.attendance.problems[known][language]
  return dayRefused && describeFieldProblem(dayRefused, { language })
}
