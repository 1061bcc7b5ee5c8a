import { z } from 'zod'
import { type Instant, isInstant } from './instant.ts'
import { type IsoDate, isIsoDate } from './iso-date.ts'
import { isMonth, type Month } from './month.ts'

/** Parses `YYYY-MM-DD` of a day that exists. */
export const isoDateSchema = z.string().transform((text, context): IsoDate => {
  if (isIsoDate(text)) return text
  context.addIssue({ code: 'custom', message: 'dateInvalid', input: text })
  return z.NEVER
})

/** Parses `YYYY-MM` of a month that exists. */
export const monthSchema = z.string().transform((text, context): Month => {
  if (isMonth(text)) return text
  context.addIssue({ code: 'custom', message: 'monthInvalid', input: text })
  return z.NEVER
})

/** Parses a moment in UTC to the millisecond, as programs write it; people never type one. */
export const instantSchema = z.string().transform((text, context): Instant => {
  if (isInstant(text)) return text
  context.addIssue({ code: 'custom', message: 'invalid', input: text })
  return z.NEVER
})

/** A year that somebody may plan or report for. */
export const yearSchema = z.int('yearInvalid').min(1900, 'yearInvalid').max(2100, 'yearInvalid')
