import { type Birth, earliestBirth, type IsoDate, isBirth, latestBirth } from '@lienthehe/domain'

/** The birth that a person writes as `1948`, `12/1948`, `05/12/1948`, `00/00/1948` or `1948-12-05`. */
export function readBirth(text: string): Birth | 'twoDigitYear' | null {
  const parts = partsOf(text.replace(/^(năm sinh|sinh năm|năm|sn)\s*:?\s*/i, ''))
  if (parts === null) return null
  if (parts.year.length < 4) return parts.year.length === 2 ? 'twoDigitYear' : null
  // Zeros stand for what is not known; a day is worth nothing without its month.
  const known = [parts.year, parts.month.padStart(2, '0'), parts.day.padStart(2, '0')]
  const birth = known.slice(0, known.includes('00') ? known.indexOf('00') : 3).join('-')
  return isBirth(birth) ? birth : null
}

/** The day that a person writes as `05/12/2021`; of `12/2021` or `2021` the first and the last day it may be. */
export function readDate(text: string): { readonly first: IsoDate; readonly last: IsoDate } | null {
  const date = readBirth(text)
  if (date === null || date === 'twoDigitYear') return null
  return { first: earliestBirth(date), last: latestBirth(date) }
}

type Parts = { readonly year: string; readonly month: string; readonly day: string }

function partsOf(text: string): Parts | null {
  const parts = text
    .trim()
    .replace(/[.,]$/, '')
    .split(/\s*[/.\-–]\s*/)
  if (parts.length > 3 || !parts.every((part) => /^\d{1,4}$/.test(part))) return null
  const [first = '', second = '', third = ''] = parts
  if (first.length === 4 && parts.length === 3) return { year: first, month: second, day: third }
  if (parts.length === 3) return { year: third, month: second, day: first }
  return parts.length === 2
    ? { year: second, month: first, day: '00' }
    : { year: first, month: '00', day: '00' }
}
