import { api } from '../../api.ts'
import { createForm } from '../../forms/form.ts'
import { useLanguage } from '../../language.tsx'
import { TextField } from '../../ui/field.tsx'
import { BookDialog } from '../book-dialog.tsx'
import { DayPart } from '../draft-parts.tsx'
import type { EntryProps } from '../entry-props.ts'
import { BorrowingFields } from '../loans/borrowing-fields.tsx'
import { blankLoan, fieldOfLoanRefusal, type LendEntry, lendFields, readLoan } from '../loans/lend-entry.ts'
import { type BorrowingProps, WithBorrowers } from '../loans/with-borrowers.tsx'
import { touchedByBook } from '../queries.ts'
import { requestWords } from './request-words.ts'

const words = requestWords.request

/** The fields of a request: those of a loan, and how it will be repaid. Here `valueOn` is the day of the request. */
type Entry = LendEntry & { readonly plan: string }

/** Records a member’s loan request; what the regulation does not allow is pointed out, and the board decides. */
export function RequestDialog(props: EntryProps) {
  return <WithBorrowers {...props} form={RequestForm} />
}

function RequestForm(props: BorrowingProps) {
  const { say } = useLanguage()
  const form = createRequest(props)
  return (
    <BookDialog
      wide
      form={form}
      heading={say(words.open)}
      note={say(words.note)}
      save={words.save}
      onClose={props.onClose}
    >
      <BorrowingFields club={props.club} members={props.members} form={form}>
        <TextField
          id="draft.plan"
          label={say(words.plan)}
          hint={say(words.planHint)}
          error={form.problemOf('draft.plan')}
          maxlength={500}
          value={form.entry().plan}
          onValue={(plan) => form.change({ plan })}
        />
        <DayPart form={form} path="draft.requestedOn" label={words.requestedOn} />
      </BorrowingFields>
    </BookDialog>
  )
}

function createRequest(props: BorrowingProps) {
  const { say } = useLanguage()
  const blank: Entry = { ...blankLoan(props.regulation, props.today), plan: '' }
  const nameOf = (borrower: string) => props.members.find(({ id }) => id === borrower)?.fullName ?? ''
  return createForm({
    stored: () => ({ entry: blank, version: 0 }),
    fields: () => [
      ...lendFields(say).filter(({ path }) => path !== 'draft.valueOn'),
      { path: 'draft.plan', at: ['plan'], id: 'draft.plan', label: say(words.plan) },
      { path: 'draft.requestedOn', at: ['valueOn'], id: 'draft.requestedOn', label: say(words.requestedOn) },
    ],
    fieldOf: (refusal) => {
      if (refusal.reason === 'alreadyRequested') return 'draft.borrower'
      const field = fieldOfLoanRefusal(refusal)
      return field === 'draft.valueOn' ? 'draft.requestedOn' : field
    },
    read: (entry: Entry) => {
      const { draft, problems } = readLoan(entry)
      const { valueOn: requestedOn, ...borrowing } = draft
      return { input: { club: props.club, draft: { ...borrowing, requestedOn, plan: entry.plan } }, problems }
    },
    send: (input) => api.books.requestLoan.mutate(input),
    touches: () => touchedByBook(props.club),
    confirm: ({ input }) => ({ said: words.said(nameOf(input.draft.borrower)) }),
    onSaved: () => props.onClose(),
  })
}
