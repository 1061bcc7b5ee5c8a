import { z } from 'zod'
import { isUnitKey, type UnitKey } from './unit.ts'

export const unitKeySchema = z.string().transform((text, context): UnitKey => {
  if (isUnitKey(text)) return text
  context.addIssue({ code: 'custom', message: 'communeUnknown', input: text })
  return z.NEVER
})
