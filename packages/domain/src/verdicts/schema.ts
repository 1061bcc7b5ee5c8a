import { z } from 'zod'

/** A number of people, visits or copies that somebody counted; more than a million is a typing mistake. */
export const wholeNumberSchema = z.int('countInvalid').min(0, 'countInvalid').max(1_000_000, 'countInvalid')
