import { isIsoDate } from '@lienthehe/domain/calendar'
import type { ReviewedPeriod } from '@lienthehe/domain/snapshots'

/**
 * A period as text in an address: `2023`, `2023-06-30` for an interim period up to that day, or `toan-bo` for the whole
 * plan.
 */
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

/** The period that this text in an address means; `null` if it means none. */
export function periodOfText(text: string): ReviewedPeriod | null {
  if (text === 'toan-bo') return { kind: 'whole' }
  if (isIsoDate(text)) return { kind: 'upTo', day: text }
  return /^[12]\d{3}$/.test(text) ? { kind: 'year', year: Number(text) } : null
}

/** The address of the page on which the report of a closed period is edited. */
export function reportPath(number: number): string {
  return `${snapshotPath(number)}/bao-cao`
}

/** The address of the page of a closed period. */
export function snapshotPath(number: number): string {
  return `/chot-so/${number}`
}
