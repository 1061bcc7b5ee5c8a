import { z } from 'zod'
import { isoDateSchema, yearSchema } from '../calendar/schema.ts'
import { lineSchema } from '../text/schema.ts'

/** The number of a stored snapshot; a server's first one has 1. */
export const snapshotNumberSchema = z.int().min(1).max(1_000_000)

/**
 * The period that a report on a plan is about: one of its years, its beginning up to a day (an interim review), or its
 * whole period (the final review).
 */
export const reviewedPeriodSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('year'), year: yearSchema }),
  z.strictObject({ kind: z.literal('upTo'), day: isoDateSchema }),
  z.strictObject({ kind: z.literal('whole') }),
])
export type ReviewedPeriod = z.infer<typeof reviewedPeriodSchema>

/** Why a period is closed although reports of its months are missing, as shown to readers of its report. */
export const closingReasonSchema = lineSchema({ max: 300 })

/** Why a stored snapshot was withdrawn, as shown to everyone who cites it. */
export const snapshotWithdrawalSchema = z.strictObject({ reason: lineSchema({ max: 300 }) })
export type SnapshotWithdrawal = z.infer<typeof snapshotWithdrawalSchema>
