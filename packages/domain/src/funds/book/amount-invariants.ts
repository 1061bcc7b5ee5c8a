import { assertNever } from '../../verdicts/assert-never.ts'
import { type Account, fundOf } from '../records/account.ts'
import type { Transaction } from '../records/schema.ts'

/** Do the entries of each fund add up to zero? */
export function isBalanced({ entries }: Pick<Transaction, 'entries'>): boolean {
  let [all, ofIncomeFund] = [0, 0]
  for (const { account, amountDong } of entries) {
    all += amountDong
    if (fundOf(account) === 'incomeFund') ofIncomeFund += amountDong
  }
  return all === 0 && ofIncomeFund === 0
}

/** Do the entries move the amount that was typed? And do the parts of a repayment add up to it? */
export function isAmountBooked(transaction: Transaction): boolean {
  const on = (account: Account) =>
    transaction.entries.reduce((sum, entry) => sum + (entry.account === account ? entry.amountDong : 0), 0)
  switch (transaction.kind) {
    case 'opening':
      return (
        on(`${transaction.fund}:cash`) === transaction.cashDong &&
        (transaction.sources.length === 0 ||
          transaction.sources.reduce((sum, { amountDong }) => sum + amountDong, 0) ===
            -on(`${transaction.fund}:opening`))
      )
    case 'contribution':
      return on(`${transaction.fund}:cash`) === transaction.amountDong
    case 'dues':
      return (
        on(`${transaction.fund}:cash`) ===
        transaction.payers.reduce((sum, { amountDong }) => sum + amountDong, 0)
      )
    case 'expense':
      return on(`${transaction.fund}:cash`) === -transaction.amountDong
    case 'transfer':
      return on(`${transaction.from}:cash`) === -transaction.amountDong
    case 'disbursement':
      return on('incomeFund:cash') === -transaction.lent.terms.principalDong
    case 'writeOff':
      return on('incomeFund:writeOffs') === transaction.principalDong
    case 'repayment': {
      const { penaltyDong, interestDong, principalDong } = transaction.parts
      const sum = penaltyDong + interestDong + principalDong
      const isNonNegative = Math.min(penaltyDong, interestDong, principalDong) >= 0
      return isNonNegative && sum === transaction.amountDong && on('incomeFund:cash') === sum
    }
    case 'restructuring':
    case 'reversal':
      return true
    default:
      return assertNever(transaction)
  }
}
