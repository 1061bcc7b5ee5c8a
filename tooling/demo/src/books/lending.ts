import type { IsoDate } from '@lienthehe/domain'
import {
  type Book,
  balanceOf,
  type Dong,
  debtOn,
  disburseLoan,
  dong,
  type Instalment,
  type LoanConditions,
  type LoanHistory,
  type LoanId,
  loanHistoryOf,
  payoffOf,
  recordRepayment,
  scheduleLoan,
} from '@lienthehe/domain/funds'
import { isActiveMember, type Member, type MemberId } from '@lienthehe/domain/members'
import { loanIdSchema } from '@lienthehe/domain/schema'
import type { Random, Weighted } from '../random.ts'
import { type BookInProgress, recordingOn, takeRecorded } from './book-in-progress.ts'

/** A loan that is not repaid yet: its future instalments, and the amount that the borrower failed to pay so far. */
type OpenLoan = {
  readonly id: LoanId
  readonly borrower: MemberId
  readonly habit: 'punctual' | 'sometimesLate' | 'stops'
  readonly instalments: Instalment[]
  owedFromBefore: number
}

/**
 * The lending of one club: who has a loan, who ever had one, and how many members should get a first loan before
 * anybody gets a second.
 */
export type Lending = {
  readonly open: OpenLoan[]
  readonly everBorrowed: Set<MemberId>
  readonly borrowersWanted: number
  readonly sizes: readonly Weighted<number>[]
  readonly isAtInterest: boolean
}

const million = 1_000_000

/**
 * How reliably borrowers pay. No public report says how many pay late, so these figures are invented, to have something
 * to show.
 */
const habits: readonly Weighted<OpenLoan['habit']>[] = [
  ['punctual', 90],
  ['sometimesLate', 8],
  ['stops', 2],
]

/**
 * Conditions of loans with interest and monthly instalments. Terms and rates are not published; reports on clubs
 * mention six months to a year.
 */
const atInterest: readonly Weighted<LoanConditions>[] = [
  [conditionsOf({ months: 6, monthlyRateBasisPoints: 65 }), 70],
  [conditionsOf({ months: 12, monthlyRateBasisPoints: 65 }), 30],
]
/**
 * Conditions of loans without interest, as some clubs in Nghệ An make them: the whole sum is repaid after the harvest.
 */
const withoutInterest: readonly Weighted<LoanConditions>[] = [
  [conditionsOf({ months: 12, monthlyRateBasisPoints: 0, repayment: 'bullet' }), 1],
]

function conditionsOf(
  chosen: Pick<LoanConditions, 'months' | 'monthlyRateBasisPoints'> & Partial<LoanConditions>,
): LoanConditions {
  return { interest: 'flat', repayment: 'equalInstalments', graceMonths: 0, ...chosen }
}

const purposes = [
  'nuôi lợn nái',
  'nuôi gà thả vườn',
  'mua giống ngô, phân bón',
  'nuôi dê sinh sản',
  'trồng cam, bưởi',
  'mua bò giống',
  'dệt thổ cẩm',
  'nuôi ong lấy mật',
  'mở quán nước',
] as const

/** Records what borrowers repay at the meeting of this day. */
export function collectRepayments(own: BookInProgress, lending: Lending, day: IsoDate, random: Random): void {
  for (const loan of [...lending.open]) {
    while (isDue(loan.instalments[0], day)) loan.owedFromBefore += sumOf(loan.instalments.shift())
    if (loan.owedFromBefore === 0 || isAbsent(loan, random)) continue
    const isLast = loan.instalments.length === 0
    const amountDong = isLast ? payoffOn(own, loan.id, day) : dong(loan.owedFromBefore)
    const draft = { valueOn: day, loan: loan.id, amountDong }
    takeRecorded(own, 'book.repay', day, recordRepayment(own.book, draft, recordingOn(day, own)))
    loan.owedFromBefore = 0
    if (isLast) lending.open.splice(lending.open.indexOf(loan), 1)
  }
}

function payoffOn({ book }: BookInProgress, id: LoanId, day: IsoDate): Dong {
  return payoffOf(debtOn(historyOf(book, id), day))
}

function historyOf(book: Book, id: LoanId): LoanHistory {
  const history = loanHistoryOf(book, id)
  if (history === undefined) throw new Error(`the book has no loan ${id}`)
  return history
}

function isDue(instalment: Instalment | undefined, day: IsoDate): boolean {
  return instalment !== undefined && instalment.dueOn <= day
}

function sumOf(instalment: Instalment | undefined): number {
  return instalment === undefined ? 0 : instalment.principalDong + instalment.interestDong
}

function isAbsent({ habit }: OpenLoan, random: Random): boolean {
  if (habit === 'stops') return random.chance(85)
  return habit === 'sometimesLate' && random.chance(30)
}

/** Lends the money in the cash box: first to members who never had a loan, then to members who have repaid theirs. */
export function lendAtMeeting(own: BookInProgress, lending: Lending, day: IsoDate, random: Random): void {
  const loansMost = lending.everBorrowed.size < lending.borrowersWanted ? 4 : 1
  for (let given = 0; given < loansMost; given += 1) {
    const principal = random.weighted(lending.sizes) * million
    if (balanceOf(own.book, 'incomeFund:cash', day) < principal) return
    const borrower = nextBorrower(own.members, lending, day, random)
    if (borrower === undefined) return
    lend(own, lending, { day, borrower, principal, random })
  }
}

function nextBorrower(
  members: readonly Member[],
  { open, everBorrowed, borrowersWanted }: Lending,
  day: IsoDate,
  random: Random,
): Member | undefined {
  const isFirstRound = everBorrowed.size < borrowersWanted
  // Once everybody who asked has had a loan, second loans are rarer.
  if (!isFirstRound && !random.chance(25)) return undefined
  const candidates = members.filter(
    (member) =>
      isActiveMember(member, day) &&
      everBorrowed.has(member.id) !== isFirstRound &&
      !open.some(({ borrower }) => borrower === member.id),
  )
  // Poor members come first.
  const first = candidates.filter(({ hardships }) => hardships !== null && hardships.length > 0)
  const from = first.length > 0 ? first : candidates
  return from.length === 0 ? undefined : random.pick(from)
}

type Borrowing = {
  readonly day: IsoDate
  readonly borrower: Member
  readonly principal: number
  readonly random: Random
}

function lend(own: BookInProgress, lending: Lending, { day, borrower, principal, random }: Borrowing): void {
  const id = loanIdSchema.parse(random.uuid())
  const conditions = random.weighted(lending.isAtInterest ? atInterest : withoutInterest)
  const draft = {
    valueOn: day,
    loan: id,
    borrower: borrower.id,
    guarantor: null,
    purpose: random.pick(purposes),
    principalDong: dong(principal),
    conditions,
  }
  const known = { ...recordingOn(day, own), ...own.meeting, members: own.members }
  takeRecorded(own, 'book.lend', day, disburseLoan(own.book, draft, known))
  const schedule = scheduleLoan(historyOf(own.book, id).loan.terms)
  if (!schedule.ok) throw new Error(`the loan ${id} has no schedule`)
  const habit = random.weighted(habits)
  lending.open.push({
    id,
    borrower: borrower.id,
    habit,
    instalments: [...schedule.value.instalments],
    owedFromBefore: 0,
  })
  lending.everBorrowed.add(borrower.id)
}
