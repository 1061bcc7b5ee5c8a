import { type Dong, sumDong } from '../dong.ts'
import type { LoanPosition } from './position.ts'

/** Buckets by how many days the oldest unpaid instalment is late; `from` and `to` are both included. */
export const ageBuckets = [
  { bucket: 'notLate', from: 0, to: 0 },
  { bucket: 'upTo30', from: 1, to: 30 },
  { bucket: 'upTo60', from: 31, to: 60 },
  { bucket: 'upTo90', from: 61, to: 90 },
  { bucket: 'over90', from: 91, to: Number.POSITIVE_INFINITY },
] as const
export type AgeBucket = (typeof ageBuckets)[number]['bucket']

/** The loans in one bucket of lateness: their number, and what is owed on them. */
export type LoanAge = {
  readonly bucket: AgeBucket
  readonly loans: number
  readonly outstandingDong: Dong
  /** Principal and interest that are due and not paid, without penalties. */
  readonly arrearsDong: Dong
}

/**
 * The loans on which something is still owed, by how late they are. Each loan is in one bucket, so the buckets add up
 * to all of them.
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
 * The outstanding principal of all loans of which some principal or interest is more than this many days late (with 30:
 * PAR30). The whole principal of such a loan is at risk, not only its late part. A loan 30 days late is not yet at
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
