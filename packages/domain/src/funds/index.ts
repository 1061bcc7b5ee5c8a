export { isMonth, type Month, month, monthOf } from '../calendar/month.ts'
export {
  type Account,
  accounts,
  type ContributionSource,
  contributionSources,
  type Fund,
  funds,
} from './account.ts'
export { type AgeBucket, ageLoans, type LoanAge, loanPositionsOn, portfolioAtRisk } from './ageing.ts'
export { allocateRepayment, type Debt, payoffOf } from './allocate.ts'
export type { Recorded } from './append.ts'
export { balanceOf, fundDongOn, outstandingOf } from './balance.ts'
export { emptyLedger, loansOn, type Reversal, reversalOf } from './book.ts'
export { type CashDifference, closeMonth, findCashDifferences, recordCashCount } from './close.ts'
export { type Dong, dong, isDong } from './dong.ts'
export { type Borrowers, borrowersOn, fundsOn } from './facts.ts'
export { journalNames, toHledger } from './hledger.ts'
export { type BrokenInvariant, findBrokenInvariants, findLoansToNonMembers } from './invariants.ts'
export { disburseLoan } from './lend.ts'
export { type AuditLine, auditLines, type MemberLine, memberLines } from './lines.ts'
export { openFund } from './open.ts'
export { debtOn, type LoanPosition, type LoanStatus, loanPosition } from './position.ts'
export { recordContribution, recordExpense, recordTransfer } from './record.ts'
export type { FundRefusal, LimitBreach } from './refusal.ts'
export { wordFundRefusal } from './refusal-wording.ts'
export { adoptRegulation, regulationOn } from './regulation.ts'
export { recordRepayment, restructureLoan, writeOffLoan } from './repay.ts'
export { reverseTransaction } from './reverse.ts'
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
export {
  wordAgeBucket,
  wordContributionSource,
  wordDong,
  wordFund,
  wordInterestMethod,
  wordLoanStatus,
  wordMonthlyRate,
  wordRepaymentMethod,
  wordTransactionKind,
} from './wording.ts'
