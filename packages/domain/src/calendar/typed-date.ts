import { type IsoDate, isIsoDate } from './iso-date.ts'

/**
 * The date that a person typed, with the day first as in Vietnam: `5/3/2022`, `05-03-2022`, `05.03.2022`, `05032022`.
 * `null` when no such day exists.
 */
export function parseTypedDate(text: string): IsoDate | null {
  const parts = typedParts(text)
  if (parts.length !== 3) return null
  const iso = isoOfTypedParts(parts)
  return iso !== null && isIsoDate(iso) ? iso : null
}

/** The parts of a typed date in the order of the text: day, month and year, or fewer. */
export function typedParts(text: string): readonly string[] {
  const trimmed = text.trim()
  const run = /^(\d{2})(\d{2})(\d{4})$/.exec(trimmed)
  return run === null ? trimmed.split(/\s*[/.\-\s]\s*/) : run.slice(1)
}

/** The parts in ISO order, the year first: `1948-12`. `null` when they do not form a year, a month or a day. */
export function isoOfTypedParts(parts: readonly string[]): string | null {
  const [year, ...rest] = parts.toReversed()
  if (year === undefined || !/^\d{4}$/.test(year) || rest.length > 2) return null
  if (!rest.every((part) => /^\d{1,2}$/.test(part))) return null
  return [year, ...rest.map((part) => part.padStart(2, '0'))].join('-')
}
