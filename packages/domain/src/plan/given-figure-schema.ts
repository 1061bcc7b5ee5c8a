import { z } from 'zod'
import { isoDateSchema } from '../calendar/schema.ts'
import { cited, wholeNumberSchema, wordingSchema } from './cited-schema.ts'

/**
 * A number that a register of clubs does not contain, such as the number of all villages: who gives it, and its values,
 * each from a day on.
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
