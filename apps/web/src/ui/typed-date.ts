import type { IsoDate } from '@lienthehe/domain'
import { isIsoDate } from '@lienthehe/domain/calendar'
import { type Birth, isBirth } from '@lienthehe/domain/members'
import { formatDate } from '@lienthehe/domain/text'

/** Day, month and year as people here write them: `5/3/2022`, `05-03-2022`, `05.03.2022`, `05032022`. */
export function parseTypedDate(text: string): IsoDate | null {
  const parts = partsOf(text)
  if (parts.length !== 3) return null
  const iso = isoOf(parts)
  return iso !== null && isIsoDate(iso) ? iso : null
}

/** As exactly as it is known: `1948`, `12/1948`, `05/12/1948`; `00/00/1948` is 1948 alone. */
export function parseTypedBirth(text: string): Birth | null {
  // A birth between two days, as shown for a person who gave only an age.
  const [from, to, more] = text.split('–').map(parseTypedDate)
  if (from && to && more === undefined) return birthOrNull(`${from}/${to}`)
  const known = partsOf(text)
  // Offices write 00 for a day or month that nobody knows.
  const parts = known.slice(known.findLastIndex((part) => /^0+$/.test(part)) + 1)
  const iso = isoOf(parts)
  return iso === null ? null : birthOrNull(iso)
}

function birthOrNull(text: string): Birth | null {
  return isBirth(text) ? text : null
}

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

function partsOf(text: string): readonly string[] {
  const trimmed = text.trim()
  const run = /^(\d{2})(\d{2})(\d{4})$/.exec(trimmed)
  return run === null ? trimmed.split(/\s*[/.\-\s]\s*/) : run.slice(1)
}

/** Year first, whatever of month and day there is; `null` when these are not such parts. */
function isoOf(parts: readonly string[]): string | null {
  const [year, ...rest] = parts.toReversed()
  if (year === undefined || !/^\d{4}$/.test(year) || rest.length > 2) return null
  if (!rest.every((part) => /^\d{1,2}$/.test(part))) return null
  return [year, ...rest.map((part) => part.padStart(2, '0'))].join('-')
}
