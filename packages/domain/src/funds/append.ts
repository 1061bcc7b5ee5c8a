import type { IsoDate } from '../calendar/iso-date.ts'
import { type Month, monthOf } from '../calendar/month.ts'
import { accept, type Result, refuse } from '../refusals/result.ts'
import { type Account, type Fund, fundOf, funds } from './account.ts'
import { entriesOf, lowestFrom } from './balance.ts'
import { openingOf } from './book.ts'
import { dong } from './dong.ts'
import type { FundRefusal } from './refusal.ts'
import type { Entry, Ledger, LoanId, Recording, Transaction } from './schema.ts'

/** The step that was recorded, to be stored, and the book with it. */
export type Recorded = { readonly ledger: Ledger; readonly transaction: Transaction }

/** The last closed month: nothing new goes into it or before it. */
export function closedThrough({ closures }: Pick<Ledger, 'closures'>): Month | null {
  return closures.at(-1)?.month ?? null
}

/** May something be recorded about this day, under this recording's id? The questions that come before every other. */
export function checkRecording(
  ledger: Ledger,
  { id, bookedOn, recordedBy }: Recording,
  { valueOn, touched }: { readonly valueOn: IsoDate; readonly touched: readonly Fund[] },
): FundRefusal | null {
  if (ledger.transactions.some((transaction) => transaction.id === id)) return { reason: 'alreadyRecorded' }
  if (recordedBy.trim() === '') return { reason: 'textMissing', field: 'recordedBy' }
  const refusal = checkDay(ledger, valueOn, { bookedOn })
  if (refusal !== null) return refusal

  const opening = touched
    .map((fund) => openingOf(ledger, fund))
    .find((found) => found !== undefined && valueOn < found.valueOn)
  return opening === undefined ? null : { reason: 'beforeOpening', openedOn: opening.valueOn }
}

/** May anything new be recorded about this day? Not about one to come, and not in a closed month. */
export function checkDay(
  ledger: Pick<Ledger, 'closures'>,
  day: IsoDate,
  { bookedOn }: Pick<Recording, 'bookedOn'>,
): FundRefusal | null {
  if (day > bookedOn) return { reason: 'valueInFuture', bookedOn }
  const closed = closedThrough(ledger)
  return closed !== null && monthOf(day) <= closed ? { reason: 'monthClosed', month: closed } : null
}

/**
 * The book with one more step, unless a fund would be without the money for it on that day or on a later one. Everything
 * that is recorded passes here; a caller's entries that do not balance are a bug, not a refusal.
 */
export function append(ledger: Ledger, transaction: Transaction): Result<Recorded, FundRefusal> {
  for (const fund of funds) {
    const entries = transaction.entries.filter(({ account }) => fundOf(account) === fund)
    const sum = entries.reduce((total, { amountDong }) => total + amountDong, 0)
    if (sum !== 0) throw new RangeError(`the entries of ${transaction.kind} leave ${sum} in ${fund}`)
  }
  const after = { ...ledger, transactions: [...ledger.transactions, transaction] }
  for (const fund of funds) {
    const refusal = missingCash(after, transaction, fund)
    if (refusal !== null) return refuse(refusal)
  }
  return accept({ ledger: after, transaction })
}

function missingCash(after: Ledger, { entries, valueOn }: Transaction, fund: Fund): FundRefusal | null {
  const account: Account = `${fund}:cash`
  const taken = entries
    .filter((entry) => entry.account === account)
    .reduce((sum, { amountDong }) => sum - amountDong, 0)
  if (taken <= 0) return null

  const cash = entriesOf(after).filter((entry) => entry.account === account)
  const { on, amountDong } = lowestFrom(cash, valueOn)
  if (amountDong >= 0) return null
  return {
    reason: 'fundTooSmall',
    fund,
    on,
    availableDong: dong(amountDong + taken),
    neededDong: dong(taken),
  }
}

/** What one account gains and the other one gives: the two entries of most steps. Nothing is recorded of nothing. */
export function move(
  amountDong: number,
  { to, from, loan = null }: { readonly to: Account; readonly from: Account; readonly loan?: LoanId | null },
): readonly Entry[] {
  if (amountDong === 0) return []
  return [
    { account: to, amountDong: dong(amountDong), loan },
    { account: from, amountDong: dong(-amountDong), loan },
  ]
}
