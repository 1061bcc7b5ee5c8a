import type { Wording } from '@lienthehe/domain'
import { labelFund } from '@lienthehe/domain/funds'
import { formatDate } from '@lienthehe/domain/text'
import { api } from '../api.ts'
import { createForm } from '../forms/form.ts'
import { useLanguage } from '../language.tsx'
import { TextField } from '../ui/field.tsx'
import { dateOrText } from '../ui/typed-date.ts'
import { AmountField } from './amount-field.tsx'
import { BookDialog } from './book-dialog.tsx'
import { draftFields, fieldOfRefusal, problemsOfMoney } from './draft-fields.ts'
import { DayPart } from './draft-parts.tsx'
import type { EntryProps } from './entry-props.ts'
import { formWords } from './form-words.ts'
import { touchedByBook } from './queries.ts'
import { readMoney } from './typed-money.ts'
import { words } from './words.ts'

type Entry = {
  readonly cashDong: string
  readonly evidence: string
  readonly firstSigner: string
  readonly secondSigner: string
  readonly valueOn: string
}

const labels = {
  cashDong: formWords.open.cash,
  evidence: formWords.open.evidence,
  valueOn: formWords.open.valueOn,
} as const satisfies Partial<Record<keyof Entry, Wording>>

/** Begins the book of a fund: how much is in the cash box that day, and by what evidence. Two people sign it. */
export function OpenFundDialog(props: EntryProps) {
  const { say } = useLanguage()
  const form = createOpening(props)
  const change = form.change
  return (
    <BookDialog
      form={form}
      heading={say(words.beginning.openFund[props.fund])}
      note={say(formWords.open.note)}
      save={formWords.open.save}
      onClose={props.onClose}
    >
      <AmountField
        id="draft.cashDong"
        label={say(labels.cashDong)}
        hint={say(words.amount.hint)}
        error={form.problemOf('draft.cashDong')}
        text={form.entry().cashDong}
        onText={(cashDong) => change({ cashDong })}
      />
      <TextField
        id="draft.evidence"
        label={say(labels.evidence)}
        hint={say(formWords.open.evidenceHint)}
        error={form.problemOf('draft.evidence')}
        maxlength={300}
        value={form.entry().evidence}
        onValue={(evidence) => change({ evidence })}
      />
      <TextField
        id="draft.signedBy.0"
        label={say(formWords.open.firstSigner)}
        error={form.problemOf('draft.signedBy.0')}
        maxlength={100}
        value={form.entry().firstSigner}
        onValue={(firstSigner) => change({ firstSigner })}
      />
      <TextField
        id="draft.signedBy.1"
        label={say(formWords.open.secondSigner)}
        error={form.problemOf('draft.signedBy.1')}
        maxlength={100}
        value={form.entry().secondSigner}
        onValue={(secondSigner) => change({ secondSigner })}
      />
      <DayPart form={form} label={labels.valueOn} />
    </BookDialog>
  )
}

function createOpening(props: EntryProps) {
  const { say } = useLanguage()
  const { fund } = props
  const blank: Entry = {
    cashDong: '',
    evidence: '',
    firstSigner: '',
    secondSigner: '',
    valueOn: formatDate(props.today),
  }
  const signer = (place: 0 | 1, at: keyof Entry, label: Wording) => {
    const path = `draft.signedBy.${place}`
    return { path, at: [at], id: path, label: say(label) }
  }
  return createForm({
    stored: () => ({ entry: blank, version: 0 }),
    fields: () => [
      ...draftFields(labels, say),
      signer(0, 'firstSigner', formWords.open.firstSigner),
      signer(1, 'secondSigner', formWords.open.secondSigner),
    ],
    fieldOf: (refusal) => {
      if (refusal.reason === 'secondPersonNeeded') return 'draft.signedBy.1'
      return refusal.reason === 'amountInvalid' ? 'draft.cashDong' : fieldOfRefusal(refusal)
    },
    read: ({ cashDong, evidence, firstSigner, secondSigner, valueOn }: Entry) => {
      const money = readMoney(cashDong)
      const signedBy: [string, string] = [firstSigner, secondSigner]
      const sheet = { fund, cashDong: money.dong ?? 0, loans: [], evidence, signedBy }
      return {
        input: { club: props.club, draft: { ...sheet, valueOn: dateOrText(valueOn) } },
        problems: problemsOfMoney(money, 'draft.cashDong'),
      }
    },
    send: (input) => api.books.open.mutate(input),
    touches: () => touchedByBook(props.club),
    confirm: () => ({ said: formWords.open.said({ vi: labelFund(fund, 'vi'), en: labelFund(fund, 'en') }) }),
    onSaved: () => props.onClose(),
  })
}
