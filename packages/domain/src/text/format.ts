import type { IsoDate } from '../calendar/iso-date.ts'
import type { Month } from '../calendar/month.ts'
import type { Language } from './language.ts'

/** `1.234` in Vietnamese, `1,234` in English. */
export function formatInteger(value: number, language: Language): string {
  const digits = String(Math.abs(value)).replace(/\B(?=(\d{3})+$)/g, language === 'vi' ? '.' : ',')
  return value < 0 ? `−${digits}` : digits
}

/** `09/10/2020`, with its zeros: the platform's own Vietnamese format drops them. */
export function formatDate(date: IsoDate): string {
  const [year, month, day] = date.split('-')
  return `${day}/${month}/${year}`
}

/** `05/2024` */
export function formatMonth(month: Month): string {
  return month.split('-').toReversed().join('/')
}

/**
 * A text in parts: every second one is a range with what is written to it, such as `(89–91/151)`. Browsers would break
 * it after its dash, so that a page has to keep such a part on one line.
 */
export function partsByRange(text: string): readonly string[] {
  return text.split(/(\S*\d%?–\d\S*)/)
}

/**
 * A share of a whole as a percentage with one decimal at the most, e.g. 38 of 54 as `70,4%`.
 * It never rounds across a demand: beside the mark 60, 59,97 % prints as `59,9%`, not `60%`.
 * `marks` are whole percents. The whole must be above zero.
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
