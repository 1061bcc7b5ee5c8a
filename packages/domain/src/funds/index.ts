export {
  type Account,
  accounts,
  type ContributionSource,
  contributionSources,
  type Fund,
  funds,
} from './account.ts'
export { type Dong, dong, isDong } from './dong.ts'
export { isMonth, type Month, month, monthOf } from './month.ts'
export type { FundRefusal, LimitBreach } from './refusal.ts'
export { type Instalment, type Schedule, scheduleLoan } from './schedule.ts'
export type {
  CashCount,
  CashCountDraft,
  Closure,
  ContributionDraft,
  DisbursementDraft,
  Entry,
  ExpenseDraft,
  Ledger,
  Loan,
  LoanConditions,
  LoanId,
  LoanTerms,
  OpeningDraft,
  Recording,
  Regulation,
  RepaymentDraft,
  RepaymentParts,
  RestructuringDraft,
  ReversalDraft,
  Transaction,
  TransactionId,
  TransactionKind,
  TransferDraft,
  WriteOffDraft,
} from './schema.ts'
export { checkTerms, interestMethods, repaymentMethods, type TermsProblem, termsBounds } from './terms.ts'
