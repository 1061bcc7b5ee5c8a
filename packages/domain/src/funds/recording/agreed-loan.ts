import type { IsoDate } from '../../calendar/iso-date.ts'
import { dong } from '../dong.ts'
import type { Meeting } from '../loans/meeting.ts'
import type { Loan, LoanTerms } from '../loans/schema.ts'
import type { DisbursementDraft } from '../records/draft-schema.ts'
import type { DueDay } from '../regulation/policy.ts'
import { regulationOn } from '../regulation/regulation.ts'
import type { Regulation } from '../regulation/schema.ts'

/** The rules for loans older than any recorded regulation: no penalty for late payment was agreed. */
const withoutRegulation = {
  roundingUnitDong: dong(1000),
  lateMonthlyRateBasisPoints: 0,
  dueDay: 'dayOfLoan',
  allocationOrder: ['interest', 'principal', 'penalty'],
} as const satisfies Partial<Regulation>

/** The loan on which a member and the club agree, beginning on that day. */
export function loanOf(
  regulations: readonly Regulation[],
  { loan, borrower, guarantor, purpose, principalDong, conditions }: Omit<DisbursementDraft, 'valueOn'>,
  { startsOn, meetingDay }: Meeting & { readonly startsOn: IsoDate },
): Loan {
  const terms = termsOf(regulations, { ...conditions, principalDong, startsOn }, { meetingDay })
  return { id: loan, borrower, guarantor, purpose, terms }
}

/** The terms of a loan: the agreed conditions, and the rules that the regulation of the day adds. */
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

/**
 * The day of the month on which instalments are due by the regulation. `null` means the day of the loan, which also
 * applies if the club has no recorded meeting day.
 */
function dayOf(dueDay: DueDay, meetingDay: number | null): number | null {
  if (typeof dueDay === 'number') return dueDay
  return dueDay === 'meetingDay' ? meetingDay : null
}
