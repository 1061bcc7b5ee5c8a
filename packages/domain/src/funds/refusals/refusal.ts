import type { BoardPost } from '../../boards/post.ts'
import type { IsoDate } from '../../calendar/iso-date.ts'
import type { Month } from '../../calendar/month.ts'
import type { Dong } from '../dong.ts'
import type { RepaymentParts } from '../loans/schema.ts'
import type { TermsProblem, TermsRefusal } from '../loans/terms.ts'
import type { Fund } from '../records/account.ts'
import type { TransactionKind } from '../records/schema.ts'
import type { LimitBreach } from '../regulation/regulation.ts'
import { type RequestRefusal, requestReasons } from './request-refusal.ts'

/** The sums by which a cut-off sheet is checked: cash and loans together, only the loans, and the sources. */
export type SheetSum = 'total' | 'loans' | 'sources'

/**
 * Why somebody may not keep the book this way: the act belongs to somebody else, it waits for a second person, or a
 * closing, a list or a sheet is incomplete, wrong or out of date.
 */
export type KeepingRefusal =
  | { readonly reason: 'postNeeded'; readonly post: BoardPost }
  | { readonly reason: 'officerNeeded' }
  | { readonly reason: 'ownLoan' }
  | { readonly reason: 'countMissing'; readonly fund: Fund; readonly from: IsoDate; readonly to: IsoDate }
  | { readonly reason: 'differenceUnexplained'; readonly fund: Fund; readonly differenceDong: Dong }
  | { readonly reason: 'alreadyProposed' }
  | { readonly reason: 'proposalAnswered' }
  | { readonly reason: 'payerNotAMember'; readonly payer: number; readonly on: IsoDate }
  | { readonly reason: 'partsChanged'; readonly parts: RepaymentParts }
  | {
      readonly reason: 'sheetSumDiffers'
      readonly fund: Fund
      readonly sum: SheetSum
      /** As written on the sheet. */
      readonly statedDong: Dong
      /** The sum of the sheet’s lines. */
      readonly countedDong: Dong
    }

/** Why something is not recorded in the fund book, with the figures that explain it. */
export type FundRefusal =
  | KeepingRefusal
  | RequestRefusal
  | TermsRefusal
  | { readonly reason: 'amountInvalid'; readonly leastDong: Dong; readonly mostDong: Dong }
  | {
      readonly reason: 'sheetLoanInvalid'
      /** The loan’s row in the cut-off sheet, counted from 1. */
      readonly row: number
      readonly problems: readonly TermsProblem[]
    }
  | { readonly reason: 'textMissing'; readonly field: 'reason' | 'evidence' | 'purpose' | 'recordedBy' }
  | { readonly reason: 'secondPersonNeeded' }
  | { readonly reason: 'valueInFuture'; readonly bookedOn: IsoDate }
  | { readonly reason: 'monthClosed'; readonly month: Month }
  | { readonly reason: 'monthNotOver'; readonly endsOn: IsoDate }
  | { readonly reason: 'beforeOpening'; readonly openedOn: IsoDate }
  | { readonly reason: 'fundInUse'; readonly fund: Fund }
  | { readonly reason: 'onlyIncomeFundLends' }
  | {
      readonly reason: 'fundTooSmall'
      readonly fund: Fund
      readonly on: IsoDate
      readonly availableDong: Dong
      readonly neededDong: Dong
    }
  | { readonly reason: 'noRegulation'; readonly on: IsoDate }
  | { readonly reason: 'regulationTooEarly'; readonly after: IsoDate }
  | {
      readonly reason: 'outsideRegulation'
      readonly regulation: string
      readonly breaches: readonly LimitBreach[]
    }
  | { readonly reason: 'notAMember'; readonly on: IsoDate }
  | { readonly reason: 'loanKnown' }
  | { readonly reason: 'loanUnknown' }
  | { readonly reason: 'loanClosed' }
  | { readonly reason: 'beforeLoan'; readonly from: IsoDate }
  | { readonly reason: 'overpaid'; readonly payoffDong: Dong; readonly excessDong: Dong }
  | { readonly reason: 'transactionUnknown' }
  | { readonly reason: 'alreadyReversed' }
  | { readonly reason: 'reversalNotReversible' }
  | { readonly reason: 'reversalTooEarly'; readonly notBefore: IsoDate }
  | { readonly reason: 'laterStepStands'; readonly kind: TransactionKind; readonly valueOn: IsoDate }

const keepingReasons: Readonly<Record<KeepingRefusal['reason'], true>> = {
  postNeeded: true,
  officerNeeded: true,
  ownLoan: true,
  countMissing: true,
  differenceUnexplained: true,
  alreadyProposed: true,
  proposalAnswered: true,
  payerNotAMember: true,
  partsChanged: true,
  sheetSumDiffers: true,
}

const reasons: Readonly<Record<FundRefusal['reason'], true>> = {
  ...keepingReasons,
  ...requestReasons,
  termsInvalid: true,
  amountInvalid: true,
  sheetLoanInvalid: true,
  textMissing: true,
  secondPersonNeeded: true,
  valueInFuture: true,
  monthClosed: true,
  monthNotOver: true,
  beforeOpening: true,
  fundInUse: true,
  onlyIncomeFundLends: true,
  fundTooSmall: true,
  noRegulation: true,
  regulationTooEarly: true,
  outsideRegulation: true,
  notAMember: true,
  loanKnown: true,
  loanUnknown: true,
  loanClosed: true,
  beforeLoan: true,
  overpaid: true,
  transactionUnknown: true,
  alreadyReversed: true,
  reversalNotReversible: true,
  reversalTooEarly: true,
  laterStepStands: true,
}

/** Is this refusal about the fund book? */
export function isFundRefusal(refusal: { readonly reason: string }): refusal is FundRefusal {
  return Object.hasOwn(reasons, refusal.reason)
}

/** Is this a `KeepingRefusal`? */
export function isKeepingRefusal(refusal: FundRefusal): refusal is KeepingRefusal {
  return Object.hasOwn(keepingReasons, refusal.reason)
}
