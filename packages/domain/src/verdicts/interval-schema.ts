import { z } from 'zod'

const wholeNumber = z.int().min(0)

/** A number of people, clubs or communes that is at least `low` and at most `high`. */
export const countSchema = z
  .strictObject({ low: wholeNumber, high: z.union([wholeNumber, z.literal('unbounded')]) })
  .readonly()
  .refine(({ low, high }) => high === 'unbounded' || low <= high, 'the least is above the most')
