import { isIsoDate } from '@lienthehe/domain/calendar'
import type { ReviewedPeriod } from '@lienthehe/domain/snapshots'

/** The period in an address: `2023`, `2023-06-30` for an interim period up to that day, or `toan-bo`. */
export function periodText(period: ReviewedPeriod): string {
  switch (period.kind) {
    case 'year':
      return String(period.year)
    case 'upTo':
      return period.day
    case 'whole':
      return 'toan-bo'
  }
}

/** The period that an address names; `null` where it names none. */
export function periodOfText(text: string): ReviewedPeriod | null {
  if (text === 'toan-bo') return { kind: 'whole' }
  if (isIsoDate(text)) return { kind: 'upTo', day: text }
  return /^[12]\d{3}$/.test(text) ? { kind: 'year', year: Number(text) } : null
}

/** Where the text of its report is edited. */
export function reportPath(number: number): string {
  return `${snapshotPath(number)}/bao-cao`
}

/** The page of a closed period. */
export function snapshotPath(number: number): string {
  return `/chot-so/${number}`
}
