import { z } from 'zod'

const wholeNumber = z.int().min(0)

/** At least `low`, at most `high`: people, clubs or communes. */
export const countSchema = z
  .strictObject({ low: wholeNumber, high: z.union([wholeNumber, z.literal('unbounded')]) })
  .readonly()
  .refine(({ low, high }) => high === 'unbounded' || low <= high, 'the least is above the most')
