export { type Banknote, banknotes, type NoteCounts, worthOf } from './banknotes.ts'
export type { Recorded } from './book/append.ts'
export { balanceOf, outstandingOf } from './book/balance.ts'
export { type Book, bookOf, emptyLedger, type Reversal, reversalOf, stepOf } from './book/book.ts'
export type { CashDifference } from './book/cash-difference.ts'
export { type Borrowers, borrowersOn, fundsOn } from './book/facts.ts'
export { journalNames, toHledger } from './book/hledger.ts'
export { actsOf, type BoardSeat, type BookKeeper, type Concerned, whyNotAct } from './book/keeper.ts'
export { loanHistoryOf, loanPositionsOn, loanStepsOf } from './book/loans-on.ts'
export { decisionOf, type RequestState, requestStatesOf } from './book/request-state.ts'
export { afterStep, bookOfSteps, loanBegunBy, type Taken, takenOf, transactionsOf } from './book/step.ts'
export { type FundTimeline, timelineOf } from './book/timeline.ts'
export { type Dong, dong } from './dong.ts'
export type { DayBalance, Evenings } from './evenings.ts'
export { bookHistory } from './history.ts'
export type { BrokenInvariant, BrokenStep } from './invariants/broken-invariant.ts'
export { findBrokenInvariants, findLoansToNonMembers } from './invariants/invariants.ts'
export { type AgeBucket, ageLoans, type LoanAge, portfolioAtRisk } from './loans/ageing.ts'
export { type Debt, payoffOf } from './loans/allocation.ts'
export { type InstalmentState, type LoanCard, loanCard, type NextPayment } from './loans/card.ts'
export { debtOn } from './loans/claim.ts'
export type { LoanDecision, LoanHistory } from './loans/history.ts'
export type { Meeting } from './loans/meeting.ts'
export { type LoanPosition, type LoanStatus, loanPosition } from './loans/position.ts'
export { type Instalment, type Schedule, scheduleLoan } from './loans/schedule.ts'
export type { Loan, LoanConditions, LoanId, LoanTerms, RepaymentParts } from './loans/schema.ts'
export { interestMethods, repaymentMethods, type TermsProblem, type TermsRefusal } from './loans/terms.ts'
export {
  formatMonthlyRate,
  labelAgeBucket,
  labelInstalmentState,
  labelInterestMethod,
  labelLoanStatus,
  labelRepaymentMethod,
} from './loans/wording.ts'
export { adoptRegulation } from './recording/adopt.ts'
export { type ClosingBox, closeMonth, closingBoxes } from './recording/close.ts'
export {
  concernedByDraft,
  concernedByLoan,
  loanOfDraft,
  whyNotConfirm,
  whyNotDecline,
} from './recording/concerned.ts'
export { recordCashCount } from './recording/count.ts'
export { sheetSums } from './recording/cut-off.ts'
export { recordDues } from './recording/dues.ts'
export { whyNothingMore } from './recording/ended.ts'
export { disburseLoan } from './recording/lend.ts'
export { openFund } from './recording/open.ts'
export {
  type BorrowingDraft,
  type LoanPreview,
  previewLoan,
  previewRepayment,
  type RepaymentPreview,
} from './recording/preview.ts'
export { confirmProposal, declineProposal, pendingOf, propose } from './recording/propose.ts'
export { recordContribution, recordExpense, recordTransfer } from './recording/record.ts'
export { recordRepayment, recordRepaymentAsSeen } from './recording/repay.ts'
export { restructureLoan } from './recording/restructure.ts'
export { reverseTransaction } from './recording/reverse.ts'
export { writeOffLoan } from './recording/write-off.ts'
export { type Account, accounts, type Fund, funds } from './records/account.ts'
export type { BookAct } from './records/act.ts'
export {
  type ContributionSource,
  contributionSources,
  type OwnIncome,
} from './records/contribution-source.ts'
export type {
  CashCountDraft,
  ClosingDraft,
  ContributionDraft,
  DisbursementDraft,
  DuesDraft,
  ExpenseDraft,
  OpeningDraft,
  RepaymentDraft,
  RestructuringDraft,
  ReversalDraft,
  TransferDraft,
  WriteOffDraft,
} from './records/draft-schema.ts'
export { type OpeningSource, openingSources } from './records/opening-source.ts'
export type {
  CutOffDraft,
  FundSheet,
  Proposal,
  ProposalAnswer,
  ProposalDraft,
} from './records/proposal-schema.ts'
export type { Recording } from './records/recording-schema.ts'
export type { DecisionDraft, LoanRequest, RequestDecision, RequestDraft } from './records/request-schema.ts'
export type { CashCount, Closure, Entry, Ledger, Transaction, TransactionKind } from './records/schema.ts'
export type { BookStep, BookStepKind } from './records/step-schema.ts'
export type { TransactionNumber } from './records/transaction-number-schema.ts'
export {
  labelContributionSource,
  labelFund,
  labelOpeningSource,
  labelTransactionKind,
} from './records/wording.ts'
export { type FundRefusal, isFundRefusal, type SheetSum } from './refusals/refusal.ts'
export { describeFundRefusal } from './refusals/refusal-wording.ts'
export {
  type DueDay,
  dueDayWords,
  type LoanApprover,
  loanApprovers,
  type PriorityGroup,
  type RepaymentPart,
} from './regulation/policy.ts'
export { type LimitBreach, regulationOn } from './regulation/regulation.ts'
export type { AllocationOrder, Regulation } from './regulation/schema.ts'
export { regulationTemplate } from './regulation/template.ts'
export {
  labelDueDay,
  labelLoanApprover,
  labelPriorityGroup,
  labelRepaymentPart,
} from './regulation/wording.ts'
export { decideRequest, whyNotDecide } from './requests/decide.ts'
export { lendAsApproved, whyNotHandOut } from './requests/hand-out.ts'
export { requestLoan } from './requests/request.ts'
export { type WaitingRequest, waitingList } from './requests/waiting-list.ts'
export { type Capital, capitalOf } from './statement/capital.ts'
export { type CashBook, type CashBookLine, cashBookOf, type Tie } from './statement/cash-book.ts'
export { type CutOffFund, cutOffOf } from './statement/cut-off.ts'
export { describeLine, type Names } from './statement/line-wording.ts'
export {
  type CountedCash,
  type FundSummary,
  type LoansSummary,
  summariseFunds,
  summariseLoans,
} from './statement/summary.ts'
export { formatVoucher, type Voucher, type VoucherKind, vouchersOf } from './statement/voucher.ts'
export { formatDong, formatDongInFull } from './wording.ts'
