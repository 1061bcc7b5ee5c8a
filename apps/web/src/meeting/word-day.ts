import type { Language } from '@lienthehe/domain'
import { describeFieldProblem } from '@lienthehe/domain/refusals'
import { dayOf } from '../offline/machine-day.ts'
import type { ShownStep } from './filled-sheet.ts'
import { dayProblem } from './reckon.ts'
import { words } from './words.ts'

/**
 * The text for the problem with the day of the meeting, found by this device or by the server; `undefined`: none. The
 * day is stored anyway.
 */
export function formatDay(
  { body, dayRefused }: Pick<ShownStep, 'body' | 'dayRefused'>,
  language: Language,
): string | undefined {
  const known = dayProblem(body, dayOf(Date.now()))
  if (known !== undefined) return words.attendance.problems[known][language]
  return dayRefused && describeFieldProblem(dayRefused, { language })
}
