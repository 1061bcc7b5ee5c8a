import { z } from 'zod'

/**
 * A step's place in its book, counted from 1, by which other steps refer to it. It is given when the step is recorded
 * and has no gaps, so a removed step would be noticed.
 */
export const transactionNumberSchema = z.int('invalid').min(1, 'invalid').brand<'TransactionNumber'>()
export type TransactionNumber = z.infer<typeof transactionNumberSchema>
