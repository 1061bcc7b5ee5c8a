import { yearOf } from '../../calendar/iso-date.ts'
import { termsBounds } from '../regulation/bounds.ts'
import type { LoanTerms } from './schema.ts'

/** What monthly interest is computed on: the loan as it was lent, or the principal still owed. */
export const interestMethods = ['flat', 'declining'] as const

/** How a loan is repaid: in equal instalments, in equal parts of the principal, or with all principal at the end. */
export const repaymentMethods = ['equalInstalments', 'equalPrincipal', 'bullet'] as const

/**
 * A number of the terms that is out of range: it is not a whole number from `least` to `most`. Of the first day, the
 * year is checked.
 */
export type TermsProblem = {
  readonly field: Exclude<keyof LoanTerms, 'interest' | 'repayment' | 'dueDay' | 'allocationOrder'>
  readonly least: number
  readonly most: number
}

/** Why these terms have no schedule. */
export type TermsRefusal = { readonly reason: 'termsInvalid'; readonly problems: readonly TermsProblem[] }

/** The problems of these terms, whatever the regulation says; empty when there are none. */
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

/** The most months of grace: at least one month must remain for paying the principal. */
function graceMonthsMax({ months }: LoanTerms): number {
  const { least, most } = termsBounds.months
  return Number.isSafeInteger(months) && months >= least ? Math.min(months, most) - 1 : 0
}
