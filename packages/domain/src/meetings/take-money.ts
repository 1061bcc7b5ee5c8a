import type { Book } from '../funds/book/book.ts'
import type { BookKeeper, Concerned } from '../funds/book/keeper.ts'
import { loanHistoryOf } from '../funds/book/loans-on.ts'
import { type Taken, takenOf } from '../funds/book/step.ts'
import { sumDong } from '../funds/dong.ts'
import type { Meeting } from '../funds/loans/meeting.ts'
import { loanPosition } from '../funds/loans/position.ts'
import type { LoanId } from '../funds/loans/schema.ts'
import { concernedByLoan } from '../funds/recording/concerned.ts'
import { recordCashCount } from '../funds/recording/count.ts'
import { recordDues } from '../funds/recording/dues.ts'
import { recordRepayment } from '../funds/recording/repay.ts'
import type { BookAct } from '../funds/records/act.ts'
import type { Recording } from '../funds/records/recording-schema.ts'
import type { FundRefusal } from '../funds/refusals/refusal.ts'
import { lendAsApproved } from '../funds/requests/hand-out.ts'
import type { Member } from '../members/schema.ts'
import { type Result, refuse } from '../refusals/result.ts'
import { whyNotAtMeeting } from './keeping.ts'
import type { LineOutcome, MeetingLine, MeetingRefusal } from './line.ts'
import type { MeetingSheet } from './schema.ts'

/** What is needed to check and book the money of a sheet. */
export type MoneySituation = Meeting & {
  readonly book: Book
  readonly keeper: BookKeeper
  /** Everyone whom the club has ever listed. */
  readonly members: readonly Member[]
  /** Why the book takes no more entries, or `null` if it still does. */
  readonly ended: MeetingRefusal | null
  readonly recording: Recording
  /** A new id for each loan that is handed out, in the order of the sheet. */
  readonly newLoans: readonly LoanId[]
}

/** The steps that were booked, and the outcome of each line. */
export type TakenMoney = { readonly steps: readonly Taken[]; readonly lines: readonly LineOutcome[] }

type Line = {
  readonly line: MeetingLine
  readonly act: BookAct
  readonly concerned: Concerned
  readonly take: (book: Book) => Result<Taken, FundRefusal>
}

const nobody: Concerned = { askedBy: null, borrower: null }

/** Books the money of a sheet line by line; each line adds to the book that the lines before it left. */
export function takeMoney(sheet: MeetingSheet, situation: MoneySituation): TakenMoney {
  const lines = [
    ...duesLines(sheet, situation),
    ...repaymentLines(sheet, situation),
    ...handOutLines(sheet, situation),
    ...countLines(sheet, situation),
  ]
  const steps: Taken[] = []
  const outcomes = lines.map(({ line, act, concerned, take }): LineOutcome => {
    const refusal = situation.ended ?? whyNotAtMeeting(situation.keeper, act, concerned)
    if (refusal !== null) return { ...line, refusal }
    const result = take(steps.at(-1)?.book ?? situation.book)
    if (!result.ok) return { ...line, refusal: result.refusal }
    steps.push(result.value)
    return { ...line, refusal: null }
  })
  return { steps, lines: outcomes }
}

/**
 * All dues of one evening are one line. Only a payer who turns out not to be a member gets a separate line, so that the
 * dues of the others can be booked.
 */
function duesLines({ dues }: MeetingSheet, { book, members, recording }: MoneySituation): readonly Line[] {
  if (dues === null) return []
  const lineOf = (payers: typeof dues.payers): Line => ({
    line: {
      kind: 'dues',
      payers: payers.map(({ member }) => member),
      amountDong: sumDong(payers.map(({ amountDong }) => amountDong)),
    },
    act: 'book',
    concerned: nobody,
    take: (before) => {
      const result = recordDues(before, { ...dues, payers }, { ...recording, members })
      return result.ok ? { ok: true, value: takenOf(result.value) } : result
    },
  })
  const isStranger = (payer: (typeof dues.payers)[number]) => {
    const alone = recordDues(book, { ...dues, payers: [payer] }, { ...recording, members })
    return !alone.ok && alone.refusal.reason === 'payerNotAMember'
  }
  const strangers = dues.payers.filter(isStranger)
  const known = dues.payers.filter((payer) => !strangers.includes(payer))
  return [...(known.length === 0 ? [] : [known]), ...strangers.map((payer) => [payer])].map(lineOf)
}

function repaymentLines({ repayments }: MeetingSheet, { book, recording }: MoneySituation): readonly Line[] {
  return repayments.map(({ draft, owedDong }) => ({
    line: { kind: 'repayment', loan: draft.loan, amountDong: draft.amountDong },
    act: 'book',
    concerned: concernedByLoan(book, draft.loan),
    take: (before) => {
      const result = recordRepayment(before, draft, recording)
      if (!result.ok) return result
      const { transaction } = result.value
      const history = loanHistoryOf(before, draft.loan)
      const isAsPrepared =
        history !== undefined && loanPosition(history, draft.valueOn).outstandingDong === owedDong
      // Somebody has booked money of this loan since the sheet was prepared, perhaps this very payment.
      if (!isAsPrepared && transaction.kind === 'repayment')
        return refuse({ reason: 'partsChanged', parts: transaction.parts })
      return { ok: true, value: takenOf(result.value) }
    },
  }))
}

function handOutLines(
  { handOuts }: MeetingSheet,
  { book, members, meetingDay, recording, newLoans }: MoneySituation,
): readonly Line[] {
  return handOuts.map(({ request, valueOn }, index) => ({
    line: { kind: 'handOut', request },
    act: 'book',
    concerned: { askedBy: null, borrower: book.ledger.requests[request - 1]?.asks.borrower ?? null },
    take: (before) => {
      const loan = newLoans[index]
      if (loan === undefined) throw new RangeError('a loan that is handed out needs an id')
      const context = { ...recording, meetingDay, members }
      const result = lendAsApproved(before, { request, loan, valueOn }, context)
      return result.ok ? { ok: true, value: takenOf(result.value) } : result
    },
  }))
}

function countLines({ counts }: MeetingSheet, { recording }: MoneySituation): readonly Line[] {
  return counts.map(({ draft, witness }) => ({
    line: { kind: 'count', fund: draft.fund, countedDong: draft.countedDong },
    act: 'count',
    concerned: nobody,
    take: (before) =>
      recordCashCount(before, { ...draft, countedBy: [recording.recordedBy, witness] }, recording),
  }))
}
