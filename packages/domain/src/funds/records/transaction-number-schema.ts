import { z } from 'zod'

/**
 * A step's place in its book, counted from 1: what other steps call it by. It is given when the step is recorded and
 * runs on without a gap, so a step that was removed is missed.
 */
export const transactionNumberSchema = z.int('invalid').min(1, 'invalid').brand<'TransactionNumber'>()
export type TransactionNumber = z.infer<typeof transactionNumberSchema>
