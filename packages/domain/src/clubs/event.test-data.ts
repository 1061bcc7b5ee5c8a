import { isoDate } from '../calendar/iso-date.ts'
import type { ClubChange } from './club.ts'
import type { ClubEvent } from './schema.ts'

/** What happened to a club on the day, as a test says it in two words. */
export function eventOn(
  [on, change]: readonly [on: string, change: ClubChange],
  reason = 'ví dụ',
): ClubEvent {
  const happened = { on: isoDate(on), reason }
  return change === 'merged' ? { ...happened, change, into: null } : { ...happened, change }
}
