import { type Birth, isBirth } from '@lienthehe/domain/members'

/** The three numbers of a date, as text; day and month in the order of the text. An empty one was left blank. */
export type DateParts = {
  readonly first: string
  readonly second: string
  readonly year: string
  /** The date is written like `1954-03-14`: with the year in front, the second number is certainly the month. */
  readonly isoOrder: boolean
}

/** Splits `14/3/1954`, `1954-03-14`, `3.1954` or `1954` into its numbers; `null`: the text is no date. */
export function splitDate(text: string): DateParts | null {
  const parts = text.split(/\s*[/.\-–]\s*/)
  if (parts.length > 3 || !parts.every((part) => /^\d{1,4}$/.test(part))) return null
  const [one = '', two = '', three = ''] = parts
  if (parts.length === 3 && one.length === 4) return { first: three, second: two, year: one, isoOrder: true }
  // `1947 - 1949` is not a date: where there are only two numbers, the first must be a month.
  if (parts.length === 2 && one.length > 2) return null
  const isoOrder = false
  if (parts.length === 3) return { first: one, second: two, year: three, isoOrder }
  return parts.length === 2
    ? { first: '', second: one, year: two, isoOrder }
    : { first: '', second: '', year: one, isoOrder }
}

/** The birth with this day, month and year; zeros and blanks mean unknown. `null` when there is no such day. */
export function birthOfParts({ first, second, year }: Omit<DateParts, 'isoOrder'>): Birth | null {
  const known = [year, second.padStart(2, '0'), first.padStart(2, '0')]
  const birth = known.slice(0, known.includes('00') ? known.indexOf('00') : 3).join('-')
  return isBirth(birth) ? birth : null
}

/** In which order can the first two numbers be read? `either`: both orders give a day, and the days differ. */
export function orderOf(parts: DateParts): 'dayFirst' | 'monthFirst' | 'either' | 'same' | 'neither' {
  if (parts.isoOrder || parts.second === '' || Number(parts.first) === 0 || Number(parts.second) === 0)
    return birthOfParts(parts) === null ? 'neither' : 'same'
  const dayFirst = birthOfParts(parts)
  const monthFirst = birthOfParts(swapped(parts))
  if (dayFirst === null) return monthFirst === null ? 'neither' : 'monthFirst'
  if (monthFirst === null) return 'dayFirst'
  return dayFirst === monthFirst ? 'same' : 'either'
}

/** The same numbers with day and month exchanged. */
export function swapped({ first, second, ...others }: DateParts): DateParts {
  return { ...others, first: second, second: first }
}
