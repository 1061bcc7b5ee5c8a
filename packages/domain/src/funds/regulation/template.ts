import { dong } from '../dong.ts'
import type { Regulation } from './schema.ts'

/**
 * Where a club's board may begin when it writes its regulation: figures that clubs commonly use, none of them official.
 * Number and days are the club's own.
 */
export const regulationTemplate: Omit<Regulation, 'number' | 'issuedOn' | 'from' | 'to'> = {
  limits: {
    loanDongMax: dong(10_000_000),
    termMonthsMax: 12,
    monthlyRateBasisPointsMax: 100,
    loanFundPercentMax: 20,
  },
  roundingUnitDong: dong(1000),
  lateMonthlyRateBasisPoints: 0,
  dueDay: 'meetingDay',
  allocationOrder: ['interest', 'principal', 'penalty'],
  approvedBy: 'board',
  priorityGroups: ['poor', 'nearPoor', 'otherHardship', 'firstLoan'],
  interestToActivityFundPercent: 50,
}
