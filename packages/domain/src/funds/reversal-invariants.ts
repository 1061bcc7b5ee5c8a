import type { Reversal } from './book.ts'
import type { BrokenInvariant } from './invariants.ts'
import type { Ledger, Transaction } from './schema.ts'

/** Reversals that do not negate an earlier step entry by entry, that come twice, or that nobody else approved. */
export function findBrokenReversals({ transactions }: Ledger): readonly BrokenInvariant[] {
  return transactions.flatMap((transaction, index) => {
    if (!('approvedBy' in transaction)) return []
    const earlier = transactions.slice(0, index)
    const broken: BrokenInvariant[] = []
    if (transaction.approvedBy === transaction.recordedBy)
      broken.push({ invariant: 'secondPerson', transaction: transaction.id })
    if (transaction.kind !== 'reversal') return broken

    if (!earlier.some((original) => negates(transaction, original)))
      broken.push({ invariant: 'reversalNegates', transaction: transaction.id })
    if (earlier.some((other) => other.kind === 'reversal' && other.reverses === transaction.reverses))
      broken.push({ invariant: 'reversedOnce', transaction: transaction.id })
    return broken
  })
}

function negates(reversal: Reversal, original: Transaction): boolean {
  return (
    original.id === reversal.reverses &&
    original.kind !== 'reversal' &&
    original.valueOn <= reversal.valueOn &&
    original.entries.length === reversal.entries.length &&
    original.entries.every((entry, index) => {
      const other = reversal.entries[index]
      return (
        other !== undefined &&
        other.account === entry.account &&
        other.loan === entry.loan &&
        other.amountDong + entry.amountDong === 0
      )
    })
  )
}
