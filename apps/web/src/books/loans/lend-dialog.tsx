import { api } from '../../api.ts'
import { createForm } from '../../forms/form.ts'
import { useLanguage } from '../../language.tsx'
import { BookDialog } from '../book-dialog.tsx'
import { DayPart } from '../draft-parts.tsx'
import type { EntryProps } from '../entry-props.ts'
import { formWords } from '../form-words.ts'
import { touchedByBook } from '../queries.ts'
import { BorrowingFields } from './borrowing-fields.tsx'
import { blankLoan, fieldOfLoanRefusal, type LendEntry, lendFields, readLoan } from './lend-entry.ts'
import { type BorrowingProps, WithBorrowers } from './with-borrowers.tsx'

/**
 * The form for lending to a member. Before anything is signed, it shows what the loan costs and which limits it
 * exceeds.
 */
export function LendDialog(props: EntryProps) {
  return <WithBorrowers {...props} form={LendForm} />
}

function LendForm(props: BorrowingProps) {
  const { say } = useLanguage()
  const form = createLoan(props)
  return (
    <BookDialog
      wide
      form={form}
      heading={say(formWords.lend.open)}
      save={formWords.lend.save}
      onClose={props.onClose}
    >
      <BorrowingFields club={props.club} members={props.members} form={form}>
        <DayPart form={form} label={formWords.lend.valueOn} />
      </BorrowingFields>
    </BookDialog>
  )
}

function createLoan(props: BorrowingProps) {
  const { say } = useLanguage()
  const blank = blankLoan(props.regulation, props.today)
  return createForm({
    stored: () => ({ entry: blank, version: 0 }),
    fields: () => lendFields(say),
    fieldOf: fieldOfLoanRefusal,
    read: (entry: LendEntry) => {
      const { draft, problems } = readLoan(entry)
      return { input: { club: props.club, draft }, problems }
    },
    send: (input) => api.books.lend.mutate(input),
    touches: () => touchedByBook(props.club),
    confirm: ({ output, input }) => ({
      said: formWords.lend.said(output.vouchers, input.draft.principalDong),
    }),
    onSaved: () => props.onClose(),
  })
}
