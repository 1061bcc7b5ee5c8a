import { yearOf } from '../../calendar/iso-date.ts'
import { termsBounds } from '../regulation/bounds.ts'
import type { LoanTerms } from './schema.ts'

/** The base of the monthly interest: the loan as it was lent, or what is still owed of it. */
export const interestMethods = ['flat', 'declining'] as const

/** How a loan is paid back: equal instalments, equal parts of the principal, or the principal at the end. */
export const repaymentMethods = ['equalInstalments', 'equalPrincipal', 'bullet'] as const

/** A number of the terms that is not a whole number from `least` to `most`; for the day, its year. */
export type TermsProblem = {
  readonly field: Exclude<keyof LoanTerms, 'interest' | 'repayment' | 'dueDay' | 'allocationOrder'>
  readonly least: number
  readonly most: number
}

/** Why there is no schedule on these terms. */
export type TermsRefusal = { readonly reason: 'termsInvalid'; readonly problems: readonly TermsProblem[] }

/** What is wrong with these terms in themselves? Empty when nothing is. */
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

/** At least one month must remain to pay the principal in. */
function graceMonthsMax({ months }: LoanTerms): number {
  const { least, most } = termsBounds.months
  return Number.isSafeInteger(months) && months >= least ? Math.min(months, most) - 1 : 0
}
