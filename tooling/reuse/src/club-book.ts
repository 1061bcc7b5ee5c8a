import type { Result } from '@lienthehe/domain'
import {
  adoptRegulation,
  type Book,
  bookOf,
  type DisbursementDraft,
  disburseLoan,
  emptyLedger,
  type FundRefusal,
  type OpeningDraft,
  openFund,
  type Recorded,
  type Recording,
  type RestructuringDraft,
  recordCashCount,
  recordContribution,
  recordExpense,
  recordRepayment,
  recordTransfer,
  restructureLoan,
  reverseTransaction,
  writeOffLoan,
} from '@lienthehe/domain/funds'
import {
  cashCountDraftSchema,
  clubIdSchema,
  contributionDraftSchema,
  disbursementDraftSchema,
  expenseDraftSchema,
  memberSchema,
  openingDraftSchema,
  recordingSchema,
  regulationSchema,
  repaymentDraftSchema,
  restructuringDraftSchema,
  reversalDraftSchema,
  transferDraftSchema,
  writeOffDraftSchema,
} from '@lienthehe/domain/schema'

const uuid = (number: number) => `00000000-0000-4000-8000-${String(number).padStart(12, '0')}`
const club = clubIdSchema.parse(uuid(1))

const borrower = memberSchema.parse({
  id: uuid(2),
  club,
  fullName: 'Bùi Thị Ấm',
  sex: 'female',
  birth: '1950',
  ethnicity: null,
  hardships: null,
  village: null,
  phone: null,
  citizenId: null,
  joinedOn: '2021-03-01',
  departure: null,
})

const regulation = regulationSchema.parse({
  number: '01/QC-CLB',
  issuedOn: '2023-12-20',
  from: '2024-01-01',
  to: null,
  limits: {
    loanDongMax: 10_000_000,
    termMonthsMax: 24,
    monthlyRateBasisPointsMax: 100,
    loanFundPercentMax: 50,
  },
  roundingUnitDong: 1000,
  lateMonthlyRateBasisPoints: 30,
  dueDay: 'dayOfLoan',
  allocationOrder: ['penalty', 'interest', 'principal'],
  approvedBy: 'board',
  priorityGroups: [],
  interestToActivityFundPercent: 0,
})

const conditions = {
  months: 6,
  monthlyRateBasisPoints: 65,
  interest: 'declining',
  repayment: 'equalPrincipal',
  graceMonths: 0,
}
const borrowing = { borrower: borrower.id, guarantor: null, purpose: 'nuôi lợn', conditions }
const decision = { reason: 'ban chủ nhiệm đã họp', approvedBy: 'Mai' }
const twoPeople = ['Lan', 'Mai']

type Step = (book: Book, recording: Recording) => Result<Recorded, FundRefusal>

/** A step as an outside script takes it: plain values, parsed by the schema and recorded. */
function step<Draft>(
  record: (book: Book, draft: Draft, recording: Recording) => Result<Recorded, FundRefusal>,
  schema: { readonly parse: (input: unknown) => Draft },
  input: unknown,
): Step {
  return (book, recording) => record(book, schema.parse(input), recording)
}

function lend(book: Book, draft: DisbursementDraft, recording: Recording) {
  return disburseLoan(book, draft, { ...recording, meetingDay: null, members: [borrower] })
}

function open(book: Book, draft: OpeningDraft, recording: Recording) {
  return openFund(book, draft, { ...recording, meetingDay: null })
}

function renew(book: Book, draft: RestructuringDraft, recording: Recording) {
  return restructureLoan(book, draft, { ...recording, meetingDay: null })
}

/** A step of every kind; some are recorded late, some have words that a careless export could not handle. */
const steps: readonly Step[] = [
  step(open, openingDraftSchema, {
    valueOn: '2023-12-31',
    fund: 'incomeFund',
    cashDong: 30_000_000,
    loans: [{ ...borrowing, loan: uuid(101), principalDong: 2_000_000 }],
    evidence: 'sổ cũ; trang 12',
    signedBy: twoPeople,
  }),
  step(recordContribution, contributionDraftSchema, {
    valueOn: '2024-01-08',
    fund: 'activityFund',
    amountDong: 550_000,
    source: 'members',
    giver: '55 hội viên | quý 1: đủ',
  }),
  step(recordExpense, expenseDraftSchema, {
    valueOn: '2024-01-20',
    fund: 'activityFund',
    amountDong: 120_000,
    purpose: 'trà, bánh = 120.000; 2 buổi',
  }),
  step(lend, disbursementDraftSchema, {
    ...borrowing,
    valueOn: '2024-01-15',
    loan: uuid(102),
    principalDong: 6_000_000,
  }),
  step(recordRepayment, repaymentDraftSchema, {
    valueOn: '2024-02-25',
    loan: uuid(102),
    amountDong: 1_500_500,
  }),
  step(recordRepayment, repaymentDraftSchema, {
    valueOn: '2024-01-31',
    loan: uuid(101),
    amountDong: 346_000,
  }),
  step(recordTransfer, transferDraftSchema, {
    valueOn: '2024-03-01',
    from: 'incomeFund',
    amountDong: 39_000,
    reason: 'trích lãi theo quy chế',
  }),
  step(recordExpense, expenseDraftSchema, {
    valueOn: '2024-03-05',
    fund: 'activityFund',
    amountDong: 200_000,
    purpose: 'ghi nhầm',
  }),
  step(reverseTransaction, reversalDraftSchema, { ...decision, valueOn: '2024-03-06', reverses: 8 }),
  step(renew, restructuringDraftSchema, {
    ...decision,
    valueOn: '2024-03-15',
    loan: uuid(102),
    conditions: { ...conditions, months: 12, interest: 'flat', repayment: 'equalInstalments' },
  }),
  step(writeOffLoan, writeOffDraftSchema, { ...decision, valueOn: '2024-04-30', loan: uuid(101) }),
]

/** Two cash counts: one agrees with the book, one does not. */
const counts = [
  { countedOn: '2024-01-20', fund: 'activityFund', countedDong: 430_000, countedBy: twoPeople },
  { countedOn: '2024-04-30', fund: 'activityFund', countedDong: 460_000, countedBy: twoPeople },
].map((count) => cashCountDraftSchema.parse(count))

function must<Value>(result: Result<Value, FundRefusal>): Value {
  if (!result.ok) throw new Error(JSON.stringify(result.refusal))
  return result.value
}

const recording = recordingSchema.parse({
  bookedOn: '2024-04-30',
  createdAt: '2024-04-30T02:15:00.000Z',
  recordedBy: 'Lan: kế toán, xóm Mừng',
})

/**
 * The books of three clubs: one with both funds and everything that may happen, the same one before anything went
 * wrong, and one that began last month.
 */
export function threeBooks(): readonly { readonly name: string; readonly book: Book }[] {
  const begun = must(adoptRegulation(bookOf(emptyLedger(club)), regulation)).book
  const after = (own: readonly Step[]) =>
    own.reduce((book, record) => must(record(book, recording)).book, begun)
  return [
    { name: 'a club with both funds and a loan written off', book: clubBook() },
    { name: 'a club in the spring of its book', book: after(steps.slice(0, 6)) },
    { name: 'a club with an activity fund alone', book: after(steps.slice(1, 3)) },
  ]
}

/** The book of a club with both funds. */
export function clubBook(): Book {
  const regulated = must(adoptRegulation(bookOf(emptyLedger(club)), regulation)).book
  const recorded = steps.reduce((book, record) => must(record(book, recording)).book, regulated)
  return counts.reduce((book, count) => must(recordCashCount(book, count, recording)).book, recorded)
}
