import { z } from 'zod'
import { isoDateSchema } from '../calendar/schema.ts'
import { cited, wholeNumberSchema, wordingSchema } from './cited-schema.ts'

/**
 * A number that no register of clubs holds, such as the number of all villages: who gives it, and its value from which
 * day on.
 */
export const givenFigureSchema = z
  .strictObject({
    ...cited,
    source: wordingSchema,
    figures: z
      .array(z.strictObject({ on: isoDateSchema, count: wholeNumberSchema }).readonly())
      .min(1)
      .readonly(),
  })
  .readonly()
export type GivenFigure = z.infer<typeof givenFigureSchema>
