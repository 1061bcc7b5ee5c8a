import type { IsoDate } from '../calendar/iso-date.ts'
import { lastDayOfMonth, type Month } from '../calendar/month.ts'
import { accept, type Result, refuse } from '../refusals/result.ts'
import { checkDay, closedThrough } from './append.ts'
import { balanceOf } from './balance.ts'
import { type Dong, dong } from './dong.ts'
import { checkCash, checkSecondPerson } from './record.ts'
import type { FundRefusal } from './refusal.ts'
import type { CashCount, CashCountDraft, Ledger, Recording } from './schema.ts'

/** Closes the month and all before it, once it is over: they take nothing new, and are never opened again. */
export function closeMonth(
  ledger: Ledger,
  month: Month,
  { today, closedBy }: { readonly today: IsoDate; readonly closedBy: string },
): Result<Ledger, FundRefusal> {
  const closed = closedThrough(ledger)
  if (closed !== null && month <= closed) return refuse({ reason: 'monthClosed', month: closed })
  const endsOn = lastDayOfMonth(month)
  if (endsOn >= today) return refuse({ reason: 'monthNotOver', endsOn })
  if (closedBy.trim() === '') return refuse({ reason: 'textMissing', field: 'recordedBy' })

  const closure = { month, transactions: ledger.transactions.length, closedBy }
  return accept({ ...ledger, closures: [...ledger.closures, closure] })
}

/** Records what two people counted in a fund's cash box (kiểm quỹ). A difference is recorded as it is and mends nothing. */
export function recordCashCount(
  ledger: Ledger,
  draft: CashCountDraft,
  { id, bookedOn }: Pick<Recording, 'id' | 'bookedOn'>,
): Result<Ledger, FundRefusal> {
  if (ledger.cashCounts.some((count) => count.id === id)) return refuse({ reason: 'alreadyRecorded' })
  const refusal =
    checkDay(ledger, draft.countedOn, { bookedOn }) ??
    checkCash(draft.countedDong) ??
    checkSecondPerson(...draft.countedBy)
  if (refusal !== null) return refuse(refusal)
  return accept({ ...ledger, cashCounts: [...ledger.cashCounts, { ...draft, id }] })
}

/** A count of the box that does not agree with the book of that evening. */
export type CashDifference = {
  readonly count: CashCount
  readonly bookDong: Dong
  /** Counted less booked: below zero, money is missing. */
  readonly differenceDong: Dong
}

/** Which counts disagree with the book as it now stands? Each asks for an explanation, and for a step if one is found. */
export function findCashDifferences(ledger: Ledger): readonly CashDifference[] {
  return ledger.cashCounts
    .map((count) => {
      const bookDong = balanceOf(ledger, `${count.fund}:cash`, count.countedOn)
      return { count, bookDong, differenceDong: dong(count.countedDong - bookDong) }
    })
    .filter(({ differenceDong }) => differenceDong !== 0)
}
