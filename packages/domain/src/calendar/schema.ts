import { z } from 'zod'
import { type IsoDate, isIsoDate } from './iso-date.ts'

/** Parses `YYYY-MM-DD` of a day that exists. */
export const isoDateSchema = z.string().transform((text, context): IsoDate => {
  if (isIsoDate(text)) return text
  context.addIssue({ code: 'custom', message: 'dateInvalid', input: text })
  return z.NEVER
})
