import type { IsoDate } from '../../calendar/iso-date.ts'
import { dong } from '../dong.ts'
import type { Meeting } from '../loans/meeting.ts'
import type { Loan, LoanTerms } from '../loans/schema.ts'
import type { DisbursementDraft } from '../records/draft-schema.ts'
import type { DueDay } from '../regulation/policy.ts'
import { regulationOn } from '../regulation/regulation.ts'
import type { Regulation } from '../regulation/schema.ts'

/** For loans older than any recorded regulation: no charge for delay was agreed upon. */
const withoutRegulation = {
  roundingUnitDong: dong(1000),
  lateMonthlyRateBasisPoints: 0,
  dueDay: 'dayOfLoan',
  allocationOrder: ['interest', 'principal', 'penalty'],
} as const satisfies Partial<Regulation>

/** The loan that a member and the club agree upon, to begin on that day. */
export function loanOf(
  regulations: readonly Regulation[],
  { loan, borrower, guarantor, purpose, principalDong, conditions }: Omit<DisbursementDraft, 'valueOn'>,
  { startsOn, meetingDay }: Meeting & { readonly startsOn: IsoDate },
): Loan {
  const terms = termsOf(regulations, { ...conditions, principalDong, startsOn }, { meetingDay })
  return { id: loan, borrower, guarantor, purpose, terms }
}

/** The conditions and what the regulation of the day adds to them. */
export function termsOf(
  regulations: readonly Regulation[],
  conditions: Omit<LoanTerms, keyof typeof withoutRegulation>,
  { meetingDay }: Meeting,
): LoanTerms {
  const { roundingUnitDong, lateMonthlyRateBasisPoints, dueDay, allocationOrder } =
    regulationOn(regulations, conditions.startsOn) ?? withoutRegulation
  return {
    ...conditions,
    roundingUnitDong,
    lateMonthlyRateBasisPoints,
    dueDay: dayOf(dueDay, meetingDay),
    allocationOrder,
  }
}

/** The day that the regulation means; the day of the loan where the club has no recorded meeting day. */
function dayOf(dueDay: DueDay, meetingDay: number | null): number | null {
  if (typeof dueDay === 'number') return dueDay
  return dueDay === 'meetingDay' ? meetingDay : null
}
