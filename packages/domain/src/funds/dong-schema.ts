import { z } from 'zod'
import { type Dong, isDong } from './dong.ts'

/** Whole đồng, positive or negative; refuses fractions and numbers beyond 2^53. */
export const dongSchema = z.number('invalid').transform((value, context): Dong => {
  if (isDong(value)) return value
  context.addIssue({ code: 'custom', message: 'invalid', input: value })
  return z.NEVER
})

/** A whole number, positive or negative. */
export const wholeSchema = z.int('invalid')

type Bounds = { readonly least: number; readonly most: number }

/** A whole number from `least` to `most`, both included. */
export function wholeWithin({ least, most }: Bounds) {
  return wholeSchema.min(least, 'invalid').max(most, 'invalid')
}

/** Whole đồng from `least` to `most`, both included. */
export function dongWithin({ least, most }: Bounds) {
  return dongSchema.refine((value) => value >= least && value <= most, 'invalid')
}
