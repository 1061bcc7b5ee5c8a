import { isoOfTypedParts, parseTypedDate, typedParts } from '../calendar/typed-date.ts'
import { type Birth, isBirth } from './birth.ts'

/**
 * A birth as exactly as a person typed it: `1948`, `12/1948`, `05/12/1948`. `00/00/1948` means only 1948, since offices
 * write 00 for an unknown day or month. `null` when the text is no birth.
 */
export function parseTypedBirth(text: string): Birth | null {
  // An interval of two days, as the screen shows it for somebody of whom only the age is known.
  const [from, to, more] = text.split('–').map(parseTypedDate)
  if (from && to && more === undefined) return birthOrNull(`${from}/${to}`)
  const known = typedParts(text)
  const parts = known.slice(known.findLastIndex((part) => /^0+$/.test(part)) + 1)
  const iso = isoOfTypedParts(parts)
  return iso === null ? null : birthOrNull(iso)
}

function birthOrNull(text: string): Birth | null {
  return isBirth(text) ? text : null
}
