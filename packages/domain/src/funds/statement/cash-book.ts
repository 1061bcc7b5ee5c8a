import { compareDates, type IsoDate } from '../../calendar/iso-date.ts'
import { firstDayOfMonth, lastDayOfMonth, type Month } from '../../calendar/month.ts'
import { type Book, eveningsOn, reversalOf, stepOf } from '../book/book.ts'
import { type Dong, dong, noDong } from '../dong.ts'
import { balanceBefore } from '../evenings.ts'
import type { Fund } from '../records/account.ts'
import type { Transaction } from '../records/schema.ts'
import { cashMoved, type Voucher, type VoucherKind, vouchersOf } from './voucher.ts'

/** The other step of a correction, the reversal or the reversed one, with its slip. */
export type Tie = { readonly transaction: Transaction; readonly voucher: Voucher | null }

/** One line of a cash book. */
export type CashBookLine = {
  readonly transaction: Transaction
  /** The slip of paper; `null` for an opening balance, which has none. */
  readonly voucher: Voucher | null
  readonly receiptDong: Dong
  readonly paymentDong: Dong
  /** The money in the cash box after this line. */
  readonly balanceDong: Dong
  /** The step that reversed this one, on whatever day; the line is then shown struck through. */
  readonly struckBy: Tie | null
  /** The step that this one reversed. */
  readonly strikes: Tie | null
  /**
   * False if both the mistake and its reversal are in the months shown; they then cancel each other and are in no sum.
   */
  readonly counts: boolean
}

/** The cash book of a fund (sổ quỹ tiền mặt) over some months, laid out like the paper one. */
export type CashBook = {
  readonly fund: Fund
  readonly from: IsoDate
  readonly to: IsoDate
  readonly openingDong: Dong
  readonly lines: readonly CashBookLine[]
  readonly receiptsDong: Dong
  readonly paymentsDong: Dong
  readonly closingDong: Dong
}

type Span = { readonly from: Month; readonly to: Month }

/**
 * The fund’s cash book from the first day of one month to the last day of another. Opening balance + receipts −
 * payments = closing balance.
 */
export function cashBookOf(book: Book, fund: Fund, span: Span): CashBook {
  const [from, to] = [firstDayOfMonth(span.from), lastDayOfMonth(span.to)]
  const within = ({ valueOn }: Transaction) => valueOn >= from && valueOn <= to
  const vouchers = vouchersOf(book)
  const voucherOf = (step: Transaction) =>
    vouchers.get(step.number)?.find((voucher) => voucher.fund === fund) ?? null
  const tieOf = (step: Transaction | undefined) =>
    step === undefined ? null : { transaction: step, voucher: voucherOf(step) }

  const openingDong = balanceBefore(eveningsOn(book, `${fund}:cash`), from)
  let balance: number = openingDong
  let [receipts, payments] = [0, 0]
  const steps = book.ledger.transactions.filter((step) => within(step) && cashMoved(step, fund) !== 0)
  const lines = steps.toSorted(inPaperOrder).map((step): CashBookLine => {
    const reversal = reversalOf(book, step.number)
    const original = step.kind === 'reversal' ? stepOf(book.ledger, step.reverses) : undefined
    const other = reversal ?? original
    const counts = other === undefined || !within(other)
    const { receiptDong, paymentDong } = sidesOf(cashMoved(step, fund), kindOf(original ?? step, fund))
    if (counts) {
      receipts += receiptDong
      payments += paymentDong
      balance += receiptDong - paymentDong
    }
    return {
      transaction: step,
      voucher: voucherOf(step),
      receiptDong,
      paymentDong,
      balanceDong: dong(balance),
      struckBy: tieOf(reversal),
      strikes: tieOf(original),
      counts,
    }
  })
  return {
    fund,
    from,
    to,
    openingDong,
    lines,
    receiptsDong: dong(receipts),
    paymentsDong: dong(payments),
    closingDong: dong(balance),
  }
}

function kindOf(step: Transaction, fund: Fund): VoucherKind {
  return cashMoved(step, fund) > 0 ? 'receipt' : 'payment'
}

/** A reversal is in the same column as the step that it reverses, as a negative amount. */
function sidesOf(moved: number, kind: VoucherKind) {
  return kind === 'receipt'
    ? { receiptDong: dong(moved), paymentDong: noDong }
    : { receiptDong: noDong, paymentDong: dong(-moved) }
}

function inPaperOrder(one: Transaction, other: Transaction): number {
  return compareDates(one.valueOn, other.valueOn) || one.number - other.number
}
