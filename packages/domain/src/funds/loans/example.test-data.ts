import { isoDate } from '../../calendar/iso-date.ts'
import { dong } from '../dong.ts'
import type { LoanConditions, LoanTerms } from './schema.ts'

export const flatYear: LoanConditions = {
  months: 12,
  monthlyRateBasisPoints: 65,
  interest: 'flat',
  repayment: 'equalInstalments',
  graceMonths: 0,
}

export function termsWith(known: Partial<LoanTerms>): LoanTerms {
  return {
    ...flatYear,
    principalDong: dong(5_000_000),
    startsOn: isoDate('2024-01-17'),
    roundingUnitDong: dong(1000),
    lateMonthlyRateBasisPoints: 30,
    dueDay: null,
    allocationOrder: ['penalty', 'interest', 'principal'],
    ...known,
  }
}
