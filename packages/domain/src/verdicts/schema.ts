import { z } from 'zod'

/** A counted number of people, visits or copies. A number above a million is a typing mistake. */
export const wholeNumberSchema = z.int('countInvalid').min(0, 'countInvalid').max(1_000_000, 'countInvalid')
