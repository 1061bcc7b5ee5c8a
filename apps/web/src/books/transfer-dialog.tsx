import type { Wording } from '@lienthehe/domain'
import { type Fund, funds, labelFund } from '@lienthehe/domain/funds'
import { formatDate } from '@lienthehe/domain/text'
import { api } from '../api.ts'
import { createForm } from '../forms/form.ts'
import { useLanguage } from '../language.tsx'
import { RadioChoices } from '../ui/radio-choices.tsx'
import { dateOrText } from '../ui/typed-date.ts'
import { BookDialog } from './book-dialog.tsx'
import { draftFields, fieldOfRefusal, problemsOfMoney } from './draft-fields.ts'
import { AmountPart, DayPart, ReasonPart } from './draft-parts.tsx'
import type { EntryProps } from './entry-props.ts'
import { formWords } from './form-words.ts'
import { touchedByBook } from './queries.ts'
import { readMoney } from './typed-money.ts'

type Entry = {
  readonly from: Fund
  readonly amountDong: string
  readonly reason: string
  readonly valueOn: string
}

const labels = {
  from: formWords.transfer.from,
  amountDong: formWords.amount,
  reason: formWords.reason,
  valueOn: formWords.transfer.valueOn,
} as const satisfies Record<keyof Entry, Wording>

/** Moves money from one fund to the other, with a slip in the book of each. */
export function TransferDialog(props: EntryProps) {
  const { say, language } = useLanguage()
  const form = createTransfer(props)
  const nameOf = (fund: Fund) => labelFund(fund, language())
  return (
    <BookDialog
      form={form}
      heading={say(formWords.transfer.open)}
      save={formWords.transfer.save}
      onClose={props.onClose}
    >
      <RadioChoices
        id="draft.from"
        label={say(labels.from)}
        error={form.problemOf('draft.from')}
        value={form.entry().from}
        onValue={(from) => form.change({ from })}
        options={funds.map((from) => {
          const [to] = funds.filter((fund) => fund !== from)
          return { value: from, label: say(formWords.transfer.to(nameOf(from), nameOf(to ?? from))) }
        })}
      />
      <AmountPart form={form} label={labels.amountDong} />
      <ReasonPart form={form} label={labels.reason} />
      <DayPart form={form} label={labels.valueOn} />
    </BookDialog>
  )
}

function createTransfer(props: EntryProps) {
  const { say } = useLanguage()
  const blank: Entry = {
    from: 'incomeFund',
    amountDong: '',
    reason: '',
    valueOn: formatDate(props.today),
  }
  return createForm({
    stored: () => ({ entry: blank, version: 0 }),
    fields: () => draftFields(labels, say),
    fieldOf: fieldOfRefusal,
    read: ({ from, amountDong, reason, valueOn }: Entry) => {
      const money = readMoney(amountDong)
      const draft = { from, amountDong: money.dong ?? 0, reason, valueOn: dateOrText(valueOn) }
      return { input: { club: props.club, draft }, problems: problemsOfMoney(money, 'draft.amountDong') }
    },
    send: (input) => api.books.transfer.mutate(input),
    touches: () => touchedByBook(props.club),
    confirm: ({ output, input }) => ({
      said: formWords.transfer.said(output.vouchers, input.draft.amountDong),
    }),
    onSaved: () => props.onClose(),
  })
}
