import { amountDongMax } from '../dong.ts'

/**
 * Bounds of a loan’s terms, wider than any club needs; a club’s own limits are in its regulation. They also limit the
 * numbers that a schedule computes with.
 */
export const termsBounds = {
  principalDong: { least: 1, most: amountDongMax },
  months: { least: 1, most: 120 },
  monthlyRateBasisPoints: { least: 0, most: 1000 },
  lateMonthlyRateBasisPoints: { least: 0, most: 1000 },
  /** A day of the month; 31 means the last day. */
  dueDay: { least: 1, most: 31 },
  roundingUnitDong: { least: 1, most: 1_000_000 },
} as const
