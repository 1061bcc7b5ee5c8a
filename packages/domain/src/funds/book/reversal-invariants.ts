import { type Book, type Reversal, reversalOf, stepOf } from './book.ts'
import { type BrokenStep, brokenSteps } from './broken-invariant.ts'
import type { Transaction } from './schema.ts'

/** Reversals that do not negate an earlier step entry by entry, that come twice, or that nobody else approved. */
export function findBrokenReversals(book: Book): readonly BrokenStep[] {
  const { transactions } = book.ledger
  const isFirst = (reversal: Reversal) => reversalOf(book, reversal.reverses) === reversal
  return [
    ...brokenSteps('secondPerson', transactions, isApprovedByAnother),
    ...brokenSteps('reversalNegates', transactions, (step) => {
      if (step.kind !== 'reversal') return true
      const original = stepOf(book.ledger, step.reverses)
      return original !== undefined && negates(step, original)
    }),
    ...brokenSteps('reversedOnce', transactions, (step) => step.kind !== 'reversal' || isFirst(step)),
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
