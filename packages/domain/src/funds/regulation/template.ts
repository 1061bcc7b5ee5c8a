import { dong } from '../dong.ts'
import type { Regulation } from './schema.ts'

/**
 * A starting point for a board that writes its club’s regulation. Clubs commonly use these figures, but none is
 * official. The club fills in the number and the days.
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
