import { isIsoDate } from '@lienthehe/domain/calendar'
import { formatDate } from '@lienthehe/domain/text'

/** A point in time in the reader's time zone: `23/11/2026 14:05`. */
export function formatInstant(instant: string): string {
  const at = new Date(instant)
  const two = (value: number) => String(value).padStart(2, '0')
  const day = `${at.getFullYear()}-${two(at.getMonth() + 1)}-${two(at.getDate())}`
  return `${isIsoDate(day) ? formatDate(day) : day} ${two(at.getHours())}:${two(at.getMinutes())}`
}
