import { isoDate } from '../../calendar/iso-date.ts'
import { month } from '../../calendar/month.ts'
import { dong } from '../dong.ts'
import type { FundRefusal } from './refusal.ts'

const day = isoDate('2024-03-05')

/** Examples of each reason with all variants of its sentence; the compiler reports a reason without examples. */
export const fundRefusalExamples = {
  amountInvalid: [
    { reason: 'amountInvalid', leastDong: dong(1), mostDong: dong(100_000_000_000) },
    { reason: 'amountInvalid', leastDong: dong(0), mostDong: dong(100_000_000_000) },
  ],
  termsInvalid: [
    {
      reason: 'termsInvalid',
      problems: [
        { field: 'principalDong', least: 1, most: 100_000_000_000 },
        { field: 'months', least: 1, most: 120 },
        { field: 'monthlyRateBasisPoints', least: 0, most: 1000 },
        { field: 'lateMonthlyRateBasisPoints', least: 0, most: 1000 },
        { field: 'graceMonths', least: 0, most: 11 },
        { field: 'roundingUnitDong', least: 1, most: 1_000_000 },
        { field: 'startsOn', least: 2000, most: 2999 },
      ],
    },
  ],
  sheetLoanInvalid: [
    { reason: 'sheetLoanInvalid', row: 3, problems: [{ field: 'months', least: 1, most: 120 }] },
  ],
  textMissing: [
    { reason: 'textMissing', field: 'reason' },
    { reason: 'textMissing', field: 'evidence' },
    { reason: 'textMissing', field: 'purpose' },
    { reason: 'textMissing', field: 'recordedBy' },
  ],
  alreadyRequested: [{ reason: 'alreadyRequested' }],
  requestDecided: [{ reason: 'requestDecided' }],
  requestNotApproved: [{ reason: 'requestNotApproved' }],
  beforeRequest: [{ reason: 'beforeRequest', from: day }],
  tooFewPresent: [{ reason: 'tooFewPresent', least: 2 }],
  secondPersonNeeded: [{ reason: 'secondPersonNeeded' }],
  postNeeded: [{ reason: 'postNeeded', post: 'accountant' }],
  officerNeeded: [{ reason: 'officerNeeded' }],
  ownLoan: [{ reason: 'ownLoan' }],
  valueInFuture: [{ reason: 'valueInFuture', bookedOn: day }],
  monthClosed: [{ reason: 'monthClosed', month: month('2024-02') }],
  monthNotOver: [{ reason: 'monthNotOver', endsOn: day }],
  countMissing: [{ reason: 'countMissing', fund: 'activityFund', from: day, to: isoDate('2024-03-31') }],
  differenceUnexplained: [
    { reason: 'differenceUnexplained', fund: 'activityFund', differenceDong: dong(-20_000) },
    { reason: 'differenceUnexplained', fund: 'activityFund', differenceDong: dong(20_000) },
  ],
  alreadyProposed: [{ reason: 'alreadyProposed' }],
  proposalAnswered: [{ reason: 'proposalAnswered' }],
  beforeOpening: [{ reason: 'beforeOpening', openedOn: day }],
  fundInUse: [{ reason: 'fundInUse', fund: 'incomeFund' }],
  onlyIncomeFundLends: [{ reason: 'onlyIncomeFundLends' }],
  fundTooSmall: [
    {
      reason: 'fundTooSmall',
      fund: 'activityFund',
      on: day,
      availableDong: dong(150_000),
      neededDong: dong(1_500_000),
    },
  ],
  noRegulation: [{ reason: 'noRegulation', on: day }],
  regulationTooEarly: [{ reason: 'regulationTooEarly', after: day }],
  outsideRegulation: [
    {
      reason: 'outsideRegulation',
      regulation: '01/QC-CLB',
      breaches: [
        { limit: 'loanSize', most: 10_000_000, asked: 12_000_000 },
        { limit: 'term', most: 24, asked: 36 },
        { limit: 'monthlyRate', most: 65, asked: 100 },
        { limit: 'fundShare', most: 5_000_000, asked: 12_000_000 },
      ],
    },
  ],
  notAMember: [{ reason: 'notAMember', on: day }],
  payerNotAMember: [{ reason: 'payerNotAMember', payer: 2, on: day }],
  loanKnown: [{ reason: 'loanKnown' }],
  loanUnknown: [{ reason: 'loanUnknown' }],
  loanClosed: [{ reason: 'loanClosed' }],
  beforeLoan: [{ reason: 'beforeLoan', from: day }],
  overpaid: [{ reason: 'overpaid', payoffDong: dong(3_030_000), excessDong: dong(1000) }],
  partsChanged: [
    {
      reason: 'partsChanged',
      parts: { penaltyDong: dong(1000), interestDong: dong(32_000), principalDong: dong(415_000) },
    },
  ],
  sheetSumDiffers: (['total', 'loans', 'sources'] as const).map((sum) => ({
    reason: 'sheetSumDiffers',
    fund: 'incomeFund',
    sum,
    statedDong: dong(20_000_000),
    countedDong: dong(19_500_000),
  })),
  transactionUnknown: [{ reason: 'transactionUnknown' }],
  alreadyReversed: [{ reason: 'alreadyReversed' }],
  reversalNotReversible: [{ reason: 'reversalNotReversible' }],
  reversalTooEarly: [{ reason: 'reversalTooEarly', notBefore: day }],
  laterStepStands: [{ reason: 'laterStepStands', kind: 'repayment', valueOn: day }],
} as const satisfies {
  readonly [R in FundRefusal['reason']]: readonly (FundRefusal & { readonly reason: R })[]
}
