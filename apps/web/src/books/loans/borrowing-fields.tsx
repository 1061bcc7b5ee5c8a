import type { ParentProps } from 'solid-js'
import type { ListedMember } from '../../club/queries.ts'
import type { LendEntry } from './lend-entry.ts'
import { LoanFields } from './loan-fields.tsx'
import { createLoanPreview, LoanPreview } from './loan-preview.tsx'

/**
 * The form of a loan not yet paid out: the loan's fields, the fields of this form (the children), and beside them what
 * the loan would cost.
 */
export function BorrowingFields(
  props: ParentProps<{
    readonly club: string
    readonly members: readonly ListedMember[]
    readonly form: {
      readonly entry: () => LendEntry
      readonly change: (change: Partial<LendEntry>) => void
      readonly problemOf: (path: string) => string | undefined
    }
  }>,
) {
  const preview = createLoanPreview(props.club, () => props.form.entry())
  return (
    <div class="lending">
      <div class="form">
        <LoanFields
          members={props.members}
          entry={props.form.entry()}
          change={props.form.change}
          problemOf={(path) => props.form.problemOf(path) ?? preview.breachOf(path)}
        />
        {props.children}
      </div>
      <LoanPreview preview={preview} />
    </div>
  )
}
