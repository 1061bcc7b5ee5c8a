import type { IsoDate } from '../calendar/iso-date.ts'
import type { Month } from '../calendar/month.ts'
import type { Language } from './language.ts'

/** `1.234` in Vietnamese, `1,234` in English. */
export function formatInteger(value: number, language: Language): string {
  const digits = String(Math.abs(value)).replace(/\B(?=(\d{3})+$)/g, language === 'vi' ? '.' : ',')
  return value < 0 ? `−${digits}` : digits
}

/** `09/10/2020`, with leading zeros, which the platform's own Vietnamese format leaves out. */
export function formatDate(date: IsoDate): string {
  const [year, month, day] = date.split('-')
  return `${day}/${month}/${year}`
}

/** `05/2024` */
export function formatMonth(month: Month): string {
  return month.split('-').toReversed().join('/')
}

/**
 * Splits a text into parts. Every second part is a range with the characters that touch it, such as `(89–91/151)`: a
 * browser would break a line after the dash, so a page must keep this part on one line.
 */
export function partsByRange(text: string): readonly string[] {
  return text.split(/(\S*\d%?–\d\S*)/)
}

/**
 * A share of a whole as a percentage with at most one decimal, e.g. 38 of 54 as `70,4%`. It never rounds across a
 * demand: near the mark 60, 59.97 % is written `59,9%`, not `60%`. `marks` are in whole percent. The whole must be
 * larger than 0.
 */
export function formatShare(
  part: number,
  whole: number,
  language: Language,
  marks: readonly number[] = [],
): string {
  const tenths = marks.reduce(
    (rounded, mark) => {
      const exact = 100 * part - mark * whole
      if (exact < 0 && rounded >= 10 * mark) return 10 * mark - 1
      if (exact > 0 && rounded <= 10 * mark) return 10 * mark + 1
      return rounded
    },
    Math.floor((2000 * part + whole) / (2 * whole)),
  )
  const decimal = tenths % 10 === 0 ? '' : `${language === 'vi' ? ',' : '.'}${tenths % 10}`
  return `${Math.floor(tenths / 10)}${decimal}%`
}
