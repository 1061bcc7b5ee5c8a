import type { ReportRefusal } from '../activities/report.ts'
import type { Month } from '../calendar/month.ts'
import type { ClubRefusal } from '../clubs/refusal.ts'
import type { Dong } from '../funds/dong.ts'
import type { LoanId } from '../funds/loans/schema.ts'
import type { Fund } from '../funds/records/account.ts'
import type { FundRefusal } from '../funds/refusals/refusal.ts'
import type { MemberId } from '../members/schema.ts'
import type { InvalidInput } from '../refusals/invalid-input.ts'

/** Why a line of a meeting’s sheet is refused. */
export type MeetingRefusal = FundRefusal | ReportRefusal | ClubRefusal | InvalidInput

/** One thing that a sheet asks to record. */
export type MeetingLine =
  | { readonly kind: 'dues'; readonly payers: readonly MemberId[]; readonly amountDong: Dong }
  | { readonly kind: 'repayment'; readonly loan: LoanId; readonly amountDong: Dong }
  | { readonly kind: 'handOut'; readonly request: number }
  | { readonly kind: 'count'; readonly fund: Fund; readonly countedDong: Dong }
  | { readonly kind: 'report'; readonly month: Month }

/** A line and what became of it; `refusal` is `null` when it was recorded. */
export type LineOutcome = MeetingLine & { readonly refusal: MeetingRefusal | null }
