import { yearOf } from '../calendar/iso-date.ts'
import { amountDongMax } from './dong.ts'
import type { LoanTerms } from './schema.ts'

/** On what the monthly interest is computed: the loan as it was lent, or what is still owed of it. */
export const interestMethods = ['flat', 'declining'] as const

/** How a loan is paid back: alike instalments, alike parts of the principal, or the principal at the end. */
export const repaymentMethods = ['equalInstalments', 'equalPrincipal', 'bullet'] as const

/** Wider than any club lends; the club's own limits are its regulation's. They also bound what a schedule computes with. */
export const termsBounds = {
  principalDong: { least: 1, most: amountDongMax },
  months: { least: 1, most: 120 },
  monthlyRateBasisPoints: { least: 0, most: 1000 },
  lateMonthlyRateBasisPoints: { least: 0, most: 1000 },
  roundingUnitDong: { least: 1, most: 1_000_000 },
} as const

/** A number of the terms that is not a whole number from `least` to `most`; of the day, its year. */
export type TermsProblem = {
  readonly field: Exclude<keyof LoanTerms, 'interest' | 'repayment'>
  readonly least: number
  readonly most: number
}

/** What is wrong with these terms, in themselves? Empty when nothing is. */
export function checkTerms(terms: LoanTerms): readonly TermsProblem[] {
  const ranges = [
    { field: 'principalDong', ...termsBounds.principalDong },
    { field: 'months', ...termsBounds.months },
    { field: 'monthlyRateBasisPoints', ...termsBounds.monthlyRateBasisPoints },
    { field: 'lateMonthlyRateBasisPoints', ...termsBounds.lateMonthlyRateBasisPoints },
    { field: 'graceMonths', least: 0, most: graceMonthsMax(terms) },
    { field: 'roundingUnitDong', ...termsBounds.roundingUnitDong },
    { field: 'startsOn', least: 2000, most: 2999 },
  ] as const
  const given = { ...terms, startsOn: yearOf(terms.startsOn) }
  return ranges.filter(
    ({ field, least, most }) =>
      !Number.isSafeInteger(given[field]) || given[field] < least || given[field] > most,
  )
}

/** Something must be left to pay the principal in. */
function graceMonthsMax({ months }: LoanTerms): number {
  const { least, most } = termsBounds.months
  return Number.isSafeInteger(months) && months >= least ? Math.min(months, most) - 1 : 0
}
