import { yearOf } from '../../calendar/iso-date.ts'
import type { Book } from '../book/book.ts'
import { type Fund, funds } from '../records/account.ts'
import type { Transaction } from '../records/schema.ts'
import type { TransactionNumber } from '../records/transaction-number-schema.ts'

/** The kind of a slip: for money in (phiếu thu), or money out (phiếu chi). */
export type VoucherKind = 'receipt' | 'payment'

/**
 * A slip of paper for money in or out. In each fund and year, receipts and payments are each numbered from 1, without a
 * gap.
 */
export type Voucher = {
  readonly fund: Fund
  readonly kind: VoucherKind
  readonly year: number
  readonly number: number
}

/** The amount that a step moved in the cash box of a fund; negative if money went out. */
export function cashMoved({ entries }: Pick<Transaction, 'entries'>, fund: Fund): number {
  const account = `${fund}:cash`
  return entries.reduce((sum, entry) => (entry.account === account ? sum + entry.amountDong : sum), 0)
}

/**
 * The slips of all steps of the book, one for each cash box in which a step moved money. They are numbered in recorded
 * order, so a slip keeps its number. A reversal gets a slip of the same kind as the step that it reverses; an opening
 * balance gets none.
 */
export function vouchersOf({
  ledger: { transactions },
}: Book): ReadonlyMap<TransactionNumber, readonly Voucher[]> {
  const counted = new Map<string, number>()
  const vouchers = new Map<TransactionNumber, readonly Voucher[]>()
  for (const step of transactions) {
    const original = step.kind === 'reversal' ? transactions[step.reverses - 1] : step
    if (original === undefined || original.kind === 'opening') continue
    const year = yearOf(step.valueOn)
    const own = funds.flatMap((fund): readonly Voucher[] => {
      const kind = kindOf(original, fund)
      if (kind === null) return []
      const series = `${fund} ${kind} ${year}`
      const number = (counted.get(series) ?? 0) + 1
      counted.set(series, number)
      return [{ fund, kind, year, number }]
    })
    if (own.length > 0) vouchers.set(step.number, own)
  }
  return vouchers
}

function kindOf(step: Transaction, fund: Fund): VoucherKind | null {
  const moved = cashMoved(step, fund)
  return moved === 0 ? null : moved > 0 ? 'receipt' : 'payment'
}

/** The number of a slip as paper and cash book show it, in every language: `PT 38`, `PC 19`. */
export function formatVoucher({ kind, number }: Voucher): string {
  return `${kind === 'receipt' ? 'PT' : 'PC'} ${number}`
}
