import { z } from 'zod'

/**
 * The number of a transaction: its place in the book, counted from 1. Other steps refer to it by this number. Numbers
 * have no gaps, so a removed transaction would be noticed.
 */
export const transactionNumberSchema = z.int('invalid').min(1, 'invalid').brand<'TransactionNumber'>()
export type TransactionNumber = z.infer<typeof transactionNumberSchema>
