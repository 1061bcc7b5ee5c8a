import { isoDate } from '../../calendar/iso-date.ts'
import { dong } from '../dong.ts'
import type { Regulation } from './schema.ts'

export const exampleRegulation: Regulation = {
  number: '01/QC-CLB',
  issuedOn: isoDate('2023-12-20'),
  from: isoDate('2024-01-01'),
  to: null,
  limits: {
    loanDongMax: dong(10_000_000),
    termMonthsMax: 24,
    monthlyRateBasisPointsMax: 100,
    loanFundPercentMax: 50,
  },
  roundingUnitDong: dong(1000),
  lateMonthlyRateBasisPoints: 30,
  dueDay: 'dayOfLoan',
  allocationOrder: ['penalty', 'interest', 'principal'],
  approvedBy: 'board',
  priorityGroups: ['poor', 'nearPoor'],
  interestToActivityFundPercent: 50,
}
