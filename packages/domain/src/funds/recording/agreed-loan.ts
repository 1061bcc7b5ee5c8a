import type { IsoDate } from '../../calendar/iso-date.ts'
import type { DisbursementDraft } from '../book/draft-schema.ts'
import { dong } from '../dong.ts'
import type { Loan, LoanTerms } from '../loans/schema.ts'
import { regulationOn } from '../regulation/regulation.ts'
import type { Regulation } from '../regulation/schema.ts'

/** For loans older than any regulation on record: nobody agreed upon a charge for delay. */
const withoutRegulation = { roundingUnitDong: dong(1000), lateMonthlyRateBasisPoints: 0 }

/** The loan that a member and the club agree upon, to begin on that day. */
export function loanOf(
  regulations: readonly Regulation[],
  { loan, borrower, guarantor, purpose, principalDong, conditions }: Omit<DisbursementDraft, 'valueOn'>,
  startsOn: IsoDate,
): Loan {
  const terms = termsOf(regulations, { ...conditions, principalDong, startsOn })
  return { id: loan, borrower, guarantor, purpose, terms }
}

/** The conditions and what the regulation of the day adds to them. */
export function termsOf(
  regulations: readonly Regulation[],
  conditions: Omit<LoanTerms, 'roundingUnitDong' | 'lateMonthlyRateBasisPoints'>,
): LoanTerms {
  const { roundingUnitDong, lateMonthlyRateBasisPoints } =
    regulationOn(regulations, conditions.startsOn) ?? withoutRegulation
  return { ...conditions, roundingUnitDong, lateMonthlyRateBasisPoints }
}
