import { z } from 'zod'
import { lineSchema } from '../text/schema.ts'

/** The number of a release: 1 is the first that a server has made. */
export const releaseNumberSchema = z.int().min(1).max(1_000_000)

const reason = lineSchema({ max: 300 })

/** Why an earlier release was wrong, as its readers are told. */
export const correctionSchema = z.strictObject({ reason })
export type Correction = z.infer<typeof correctionSchema>

/** Why a release is taken back, as its readers are told. */
export const releaseWithdrawalSchema = z.strictObject({ reason })
export type ReleaseWithdrawal = z.infer<typeof releaseWithdrawalSchema>

/** On which day of each month a plan is released without anybody pressing: one that every month has; `null`: on none. */
export const monthlyDaySchema = z.int().min(1).max(28).nullable()
