import { isoDate } from '../calendar/iso-date.ts'
import type { ClubChange } from './club.ts'
import type { ClubEvent } from './schema.ts'

/** An event in a club’s life, from its day and its kind. */
export function eventOn(
  [on, change]: readonly [on: string, change: ClubChange],
  reason = 'ví dụ',
): ClubEvent {
  const happened = { on: isoDate(on), reason }
  return change === 'merged' ? { ...happened, change, into: null } : { ...happened, change }
}
