import type { Wording } from '@lienthehe/domain'
import type { Fund } from '@lienthehe/domain/funds'
import { formatDate } from '@lienthehe/domain/text'
import { api } from '../api.ts'
import { createForm } from '../forms/form.ts'
import { useLanguage } from '../language.tsx'
import { TextField } from '../ui/field.tsx'
import { dateOrText } from '../ui/typed-date.ts'
import { BookDialog } from './book-dialog.tsx'
import { draftFields, fieldOfRefusal, problemsOfMoney } from './draft-fields.ts'
import { AmountPart, DayPart } from './draft-parts.tsx'
import type { EntryProps } from './entry-props.ts'
import { formWords } from './form-words.ts'
import { FundField } from './fund-field.tsx'
import { touchedByBook } from './queries.ts'
import { readMoney } from './typed-money.ts'

type Entry = {
  readonly fund: Fund
  readonly amountDong: string
  readonly purpose: string
  readonly valueOn: string
}

const labels = {
  fund: formWords.fund,
  amountDong: formWords.amount,
  purpose: formWords.expense.purpose,
  valueOn: formWords.valueOn,
} as const satisfies Record<keyof Entry, Wording>

/** Records money that a fund spends. An amount above what is in the cash box is refused beside the field. */
export function ExpenseDialog(props: EntryProps) {
  const { say } = useLanguage()
  const form = createExpense(props)
  return (
    <BookDialog
      form={form}
      heading={say(formWords.expense.open)}
      save={formWords.expense.save}
      onClose={props.onClose}
    >
      <FundField
        value={form.entry().fund}
        onValue={(fund) => form.change({ fund })}
        error={form.problemOf('draft.fund')}
      />
      <AmountPart form={form} label={labels.amountDong} />
      <TextField
        id="draft.purpose"
        label={say(labels.purpose)}
        error={form.problemOf('draft.purpose')}
        maxlength={300}
        value={form.entry().purpose}
        onValue={(purpose) => form.change({ purpose })}
      />
      <DayPart form={form} label={labels.valueOn} />
    </BookDialog>
  )
}

function createExpense(props: EntryProps) {
  const { say } = useLanguage()
  // Starts with the activity fund, to which a club's usual expenses belong, such as tea and gifts for the sick.
  const blank: Entry = {
    fund: 'activityFund',
    amountDong: '',
    purpose: '',
    valueOn: formatDate(props.today),
  }
  return createForm({
    stored: () => ({ entry: blank, version: 0 }),
    fields: () => draftFields(labels, say),
    fieldOf: fieldOfRefusal,
    read: ({ fund, amountDong, purpose, valueOn }: Entry) => {
      const money = readMoney(amountDong)
      const draft = { fund, amountDong: money.dong ?? 0, purpose, valueOn: dateOrText(valueOn) }
      return { input: { club: props.club, draft }, problems: problemsOfMoney(money, 'draft.amountDong') }
    },
    send: (input) => api.books.spend.mutate(input),
    touches: () => touchedByBook(props.club),
    confirm: ({ output, input }) => ({
      said: formWords.expense.said(output.vouchers, input.draft.amountDong),
    }),
    onSaved: () => props.onClose(),
  })
}
