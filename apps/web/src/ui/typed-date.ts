import { parseTypedDate } from '@lienthehe/domain/calendar'
import { parseTypedBirth } from '@lienthehe/domain/members'
import { formatDate } from '@lienthehe/domain/text'

/** What the server is to judge: the date that was typed, or the text itself, which it then refuses beside the field. */
export function dateOrText(text: string): string {
  return parseTypedDate(text) ?? text.trim()
}

export function birthOrText(text: string): string {
  return parseTypedBirth(text) ?? text.trim()
}

/** The typed date in its full form, or the text as it is when it says no date. */
export function tidyTypedDate(text: string): string {
  const date = parseTypedDate(text)
  return date === null ? text : formatDate(date)
}
