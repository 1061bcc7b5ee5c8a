import { type Dong, sumDong } from '../dong.ts'
import type { LoanPosition } from './position.ts'

/** How many days is the oldest unpaid instalment late? Both ends are included. */
export const ageBuckets = [
  { bucket: 'notLate', from: 0, to: 0 },
  { bucket: 'upTo30', from: 1, to: 30 },
  { bucket: 'upTo60', from: 31, to: 60 },
  { bucket: 'upTo90', from: 61, to: 90 },
  { bucket: 'over90', from: 91, to: Number.POSITIVE_INFINITY },
] as const
export type AgeBucket = (typeof ageBuckets)[number]['bucket']

/** The loans of one bucket: how many, and what is owed on them. */
export type LoanAge = {
  readonly bucket: AgeBucket
  readonly loans: number
  readonly outstandingDong: Dong
  /** Principal and interest that should have been paid, without penalties. */
  readonly arrearsDong: Dong
}

/**
 * The loans with something still owed, by how late they are. Each is in one bucket; the buckets add up to the whole.
 */
export function ageLoans(positions: readonly LoanPosition[]): readonly LoanAge[] {
  const open = positions.filter(isOpen)
  return ageBuckets.map(({ bucket, from, to }) => {
    const aged = open.filter(({ daysLate }) => daysLate >= from && daysLate <= to)
    return {
      bucket,
      loans: aged.length,
      outstandingDong: sumDong(aged.map(({ outstandingDong }) => outstandingDong)),
      arrearsDong: sumDong(aged.map(({ arrears }) => arrears.principalDong + arrears.interestDong)),
    }
  })
}

/**
 * How much of the outstanding principal is in loans that have any part, principal or interest, more than this many days
 * late (PAR30 with 30)? The whole of such a loan is at risk, not only its late part. On day 30 itself it is not yet at
 * risk.
 */
export function portfolioAtRisk(
  positions: readonly LoanPosition[],
  moreThanDays: number,
): { readonly atRiskDong: Dong; readonly outstandingDong: Dong } {
  const open = positions.filter(isOpen)
  const risky = open.filter(({ daysLate }) => daysLate > moreThanDays)
  return {
    atRiskDong: sumDong(risky.map(({ outstandingDong }) => outstandingDong)),
    outstandingDong: sumDong(open.map(({ outstandingDong }) => outstandingDong)),
  }
}

function isOpen({ outstandingDong }: LoanPosition): boolean {
  return outstandingDong > 0
}
