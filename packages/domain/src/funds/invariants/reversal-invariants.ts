import { type Book, type Reversal, reversalOf, stepOf } from '../book/book.ts'
import type { Transaction } from '../records/schema.ts'
import type { StepInvariant } from './broken-invariant.ts'

/**
 * The rules for a reversal: it negates each entry of an earlier step, it is that step’s only reversal, and a second
 * person approved it.
 */
export function reversalInvariantsOf(book: Book): readonly StepInvariant[] {
  const isFirst = (reversal: Reversal) => reversalOf(book, reversal.reverses) === reversal
  const negatesEarlier = (reversal: Reversal) => {
    const original = stepOf(book.ledger, reversal.reverses)
    return original !== undefined && negates(reversal, original)
  }
  return [
    { invariant: 'secondPerson', holds: isApprovedByAnother },
    { invariant: 'reversalNegates', holds: (step) => step.kind !== 'reversal' || negatesEarlier(step) },
    { invariant: 'reversedOnce', holds: (step) => step.kind !== 'reversal' || isFirst(step) },
  ]
}

function isApprovedByAnother(step: Transaction): boolean {
  return !('approvedBy' in step) || step.approvedBy !== step.recordedBy
}

function negates(reversal: Reversal, original: Transaction): boolean {
  return (
    original.number < reversal.number &&
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
