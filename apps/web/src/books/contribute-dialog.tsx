import type { Wording } from '@lienthehe/domain'
import {
  type ContributionSource,
  contributionSources,
  type Fund,
  labelContributionSource,
} from '@lienthehe/domain/funds'
import { formatDate } from '@lienthehe/domain/text'
import { api } from '../api.ts'
import { createForm } from '../forms/form.ts'
import { useLanguage } from '../language.tsx'
import { SelectField, TextField } from '../ui/field.tsx'
import { dateOrText } from '../ui/typed-date.ts'
import { words as everywhere } from '../words.ts'
import { BookDialog } from './book-dialog.tsx'
import { draftFields, fieldOfRefusal, problemsOfMoney } from './draft-fields.ts'
import { AmountPart, DayPart } from './draft-parts.tsx'
import type { EntryProps } from './entry-props.ts'
import { formWords } from './form-words.ts'
import { FundField } from './fund-field.tsx'
import { touchedByBook } from './queries.ts'
import { readMoney } from './typed-money.ts'

type Entry = {
  readonly valueOn: string
  readonly fund: Fund
  readonly amountDong: string
  readonly source: ContributionSource
  readonly giver: string
}

const labels = {
  valueOn: formWords.valueOn,
  fund: formWords.fund,
  amountDong: formWords.amount,
  source: formWords.contribute.source,
  giver: formWords.contribute.giver,
} as const satisfies Record<keyof Entry, Wording>

/** Records money paid in: capital, a donation, bank interest. Members' dues have their own form. */
export function ContributeDialog(props: EntryProps) {
  const { say, language } = useLanguage()
  const form = createContribution(props)
  return (
    <BookDialog
      form={form}
      heading={say(formWords.contribute.open)}
      save={formWords.contribute.save}
      onClose={props.onClose}
    >
      <FundField
        value={form.entry().fund}
        onValue={(fund) => form.change({ fund })}
        error={form.problemOf('draft.fund')}
      />
      <AmountPart form={form} label={labels.amountDong} />
      <SelectField
        id="draft.source"
        label={say(labels.source)}
        error={form.problemOf('draft.source')}
        value={form.entry().source}
        onValue={(source) => form.change({ source })}
        options={contributionSources.map((source) => ({
          value: source,
          label: labelContributionSource(source, language()),
        }))}
      />
      <TextField
        id="draft.giver"
        label={say(labels.giver)}
        optional={say(everywhere.optional)}
        error={form.problemOf('draft.giver')}
        maxlength={100}
        value={form.entry().giver}
        onValue={(giver) => form.change({ giver })}
      />
      <DayPart form={form} label={labels.valueOn} />
    </BookDialog>
  )
}

function createContribution(props: EntryProps) {
  const { say } = useLanguage()
  const blank: Entry = {
    valueOn: formatDate(props.today),
    fund: props.fund,
    amountDong: '',
    source: 'donor',
    giver: '',
  }
  return createForm({
    stored: () => ({ entry: blank, version: 0 }),
    fields: () => draftFields(labels, say),
    fieldOf: fieldOfRefusal,
    read: ({ valueOn, fund, amountDong, source, giver }: Entry) => {
      const money = readMoney(amountDong)
      return {
        input: {
          club: props.club,
          draft: { valueOn: dateOrText(valueOn), fund, amountDong: money.dong ?? 0, source, giver },
        },
        problems: problemsOfMoney(money, 'draft.amountDong'),
      }
    },
    send: (input) => api.books.contribute.mutate(input),
    touches: () => touchedByBook(props.club),
    confirm: ({ output, input }) => ({
      said: formWords.contribute.said(output.vouchers, input.draft.amountDong),
    }),
    onSaved: () => props.onClose(),
  })
}
