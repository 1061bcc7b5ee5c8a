import { parseTypedDate } from '@lienthehe/domain/calendar'
import { parseTypedBirth } from '@lienthehe/domain/members'
import { formatDate } from '@lienthehe/domain/text'

/**
 * The value to send: the typed date or, if it is not a date, the text itself, which the server refuses beside the
 * field.
 */
export function dateOrText(text: string): string {
  return parseTypedDate(text) ?? text.trim()
}

export function birthOrText(text: string): string {
  return parseTypedBirth(text) ?? text.trim()
}

/** The typed date in its full form, or the unchanged text if it is not a date. */
export function tidyTypedDate(text: string): string {
  const date = parseTypedDate(text)
  return date === null ? text : formatDate(date)
}
