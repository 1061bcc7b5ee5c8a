import { compareDates, daysBetween, type IsoDate } from '../calendar/iso-date.ts'
import { type Debt, payoffOf } from './allocate.ts'
import { type DatedEntry, entriesOfLoan, lowestFrom, sumUntil } from './balance.ts'
import { standsOn } from './book.ts'
import { type Dong, dong, sumDong } from './dong.ts'
import { interestOfPhase, type MonthOfInterest, penaltyOfPhase, phasesOf } from './phase.ts'
import type { Instalment } from './schedule.ts'
import type { Ledger, Loan, RepaymentParts } from './schema.ts'

type Book = Pick<Ledger, 'transactions'>

export type LoanStatus = 'current' | 'late' | 'repaid' | 'writtenOff'

/** How a loan stands at the end of a day. */
export type LoanPosition = {
  readonly loan: Loan
  readonly status: LoanStatus
  readonly isRestructured: boolean
  readonly outstandingDong: Dong
  /** Due by that day, the day itself included, and not paid. */
  readonly due: RepaymentParts
  /** Due before that day and not paid. */
  readonly arrears: RepaymentParts
  /** Since the oldest instalment of which anything is unpaid was due; 0 when nothing is late. */
  readonly daysLate: number
  /** What would close the loan that day. */
  readonly payoffDong: Dong
}

/** What the entries and the conditions make of the loan until a day, before anything is held against it. */
type Claim = {
  readonly principal: readonly DatedEntry[]
  readonly instalments: readonly Instalment[]
  readonly months: readonly MonthOfInterest[]
  readonly penaltyDong: Dong
}

function claimOn(ledger: Book, loan: Loan, asOf: IsoDate): Claim {
  const entries = entriesOfLoan(ledger, loan.id)
  const principal = entries.filter(({ account }) => account === 'incomeFund:loans')
  const phases = phasesOf(ledger, loan, asOf)
  const months: MonthOfInterest[] = []
  for (const phase of phases) {
    const before = months.at(-1)?.earnedDong ?? 0
    const own = interestOfPhase(phase, principal)
    // New conditions settle the old ones: what was earned by then is asked for by then.
    const isSettled = phase !== phases.at(-1)
    for (const [index, { dueOn, askedDong, earnedDong }] of own.entries()) {
      const settles = isSettled && index === own.length - 1
      months.push({
        dueOn: settles ? phase.until : dueOn,
        askedDong: dong(before + (settles ? earnedDong : askedDong)),
        earnedDong: dong(before + earnedDong),
      })
    }
  }
  const current = phases.at(-1)?.schedule
  return {
    principal,
    instalments: current?.instalments ?? [],
    months,
    penaltyDong: sumDong(phases.map((phase) => penaltyOfPhase(phase, principal))),
  }
}

/** How does the loan stand at the end of the day? What is paid later changes nothing. */
export function loanPosition(ledger: Book, loan: Loan, asOf: IsoDate): LoanPosition {
  const claim = claimOn(ledger, loan, asOf)
  const entries = entriesOfLoan(ledger, loan.id)
  const outstandingDong = sumUntil(claim.principal, asOf)
  const isRestructured = phasesOf(ledger, loan, asOf).length > 1
  const closed = { loan, isRestructured, outstandingDong, daysLate: 0, payoffDong: dong(0) }
  if (outstandingDong === 0)
    return { ...closed, status: isWrittenOff(ledger, loan, asOf) ? 'writtenOff' : 'repaid', ...nothingDue }

  const paid = {
    interestDong: -sumUntil(entries.filter(onAccount('incomeFund:interest')), asOf),
    penaltyDong: -sumUntil(entries.filter(onAccount('incomeFund:penalties')), asOf),
  }
  const debt = debtOf(claim, { ...paid, outstandingDong })
  const lateSince = oldestUnpaid(claim, { interestDong: paid.interestDong, outstandingDong })
  const daysLate = lateSince === undefined ? 0 : Math.max(daysBetween(lateSince, asOf), 0)
  const partsDue = (isDue: (dueOn: IsoDate) => boolean): RepaymentParts => {
    const asked = claim.months.findLast(({ dueOn }) => isDue(dueOn))?.askedDong ?? 0
    const scheduled = claim.instalments.findLast(({ dueOn }) => isDue(dueOn))?.balanceDong ?? outstandingDong
    return {
      penaltyDong: debt.penaltyDong,
      interestDong: dong(Math.max(asked - paid.interestDong, 0)),
      principalDong: dong(Math.max(outstandingDong - scheduled, 0)),
    }
  }
  return {
    ...closed,
    status: daysLate > 0 ? 'late' : 'current',
    due: partsDue((dueOn) => dueOn <= asOf),
    arrears: partsDue((dueOn) => dueOn < asOf),
    daysLate,
    payoffDong: payoffOf(debt),
  }
}

/**
 * What a payment of this day can be used for. What was paid on later days is paid already: a payment that is recorded
 * late never takes the same interest or principal twice.
 */
export function debtOn(ledger: Book, loan: Loan, valueOn: IsoDate): Debt {
  const claim = claimOn(ledger, loan, valueOn)
  const entries = entriesOfLoan(ledger, loan.id)
  const paidOn = (account: DatedEntry['account']) =>
    -sumDong(entries.filter(onAccount(account)).map(({ amountDong }) => amountDong))
  return debtOf(claim, {
    interestDong: paidOn('incomeFund:interest'),
    penaltyDong: paidOn('incomeFund:penalties'),
    outstandingDong: lowestFrom(claim.principal, valueOn).amountDong,
  })
}

type Paid = {
  readonly interestDong: number
  readonly penaltyDong: number
  readonly outstandingDong: Dong
}

function debtOf({ months, penaltyDong }: Claim, paid: Paid): Debt {
  const latest = months.at(-1)
  return {
    penaltyDong: dong(Math.max(penaltyDong - paid.penaltyDong, 0)),
    interestAskedDong: dong(Math.max((latest?.askedDong ?? 0) - paid.interestDong, 0)),
    interestEarnedDong: dong(Math.max((latest?.earnedDong ?? 0) - paid.interestDong, 0)),
    outstandingDong: paid.outstandingDong,
  }
}

function oldestUnpaid(
  { instalments, months }: Claim,
  { interestDong, outstandingDong }: Omit<Paid, 'penaltyDong'>,
): IsoDate | undefined {
  const principalSince = instalments.find(({ balanceDong }) => balanceDong < outstandingDong)?.dueOn
  const interestSince = months.find(({ askedDong }) => askedDong > interestDong)?.dueOn
  return [principalSince, interestSince].filter((day) => day !== undefined).toSorted(compareDates)[0]
}

const nothing = { penaltyDong: dong(0), interestDong: dong(0), principalDong: dong(0) }
const nothingDue = { due: nothing, arrears: nothing }

function onAccount(account: DatedEntry['account']): (entry: DatedEntry) => boolean {
  return (entry) => entry.account === account
}

function isWrittenOff(ledger: Book, loan: Loan, asOf: IsoDate): boolean {
  return ledger.transactions.some(
    (transaction) =>
      transaction.kind === 'writeOff' && transaction.loan === loan.id && standsOn(ledger, transaction, asOf),
  )
}
