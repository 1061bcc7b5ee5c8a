import { z } from 'zod'
import { dayOfEveryMonth } from '../calendar/month.ts'
import { lineSchema } from '../text/schema.ts'

/** The number of a release; a server's first release has 1. */
export const releaseNumberSchema = z.int().min(1).max(1_000_000)

const reason = lineSchema({ max: 300 })

/** Why an earlier release was wrong, as shown to its readers. */
export const correctionSchema = z.strictObject({ reason })
export type Correction = z.infer<typeof correctionSchema>

/** Why a release is withdrawn, as shown to its readers. */
export const releaseWithdrawalSchema = z.strictObject({ reason })
export type ReleaseWithdrawal = z.infer<typeof releaseWithdrawalSchema>

/** The day of each month on which a plan is released automatically: one that every month has; `null`: never. */
export const monthlyDaySchema = z.int().min(1).max(dayOfEveryMonth).nullable()
