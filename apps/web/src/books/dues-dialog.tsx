import type { Wording } from '@lienthehe/domain'
import { type Fund, formatDong } from '@lienthehe/domain/funds'
import type { MemberId } from '@lienthehe/domain/members'
import { hasLeft } from '@lienthehe/domain/members'
import { formatDate } from '@lienthehe/domain/text'
import { useQuery } from '@tanstack/solid-query'
import { api } from '../api.ts'
import { type ListedMember, membersQuery } from '../club/queries.ts'
import { createForm } from '../forms/form.ts'
import { useLanguage } from '../language.tsx'
import { Load } from '../load.tsx'
import { dateOrText } from '../ui/typed-date.ts'
import { AmountField } from './amount-field.tsx'
import { BookDialog } from './book-dialog.tsx'
import { draftFields, fieldOfRefusal, problemsOfMoney } from './draft-fields.ts'
import { DayPart } from './draft-parts.tsx'
import type { EntryProps } from './entry-props.ts'
import { formWords } from './form-words.ts'
import { FundField } from './fund-field.tsx'
import { touchedByBook } from './queries.ts'
import { TickField } from './tick-field.tsx'
import { readMoney } from './typed-money.ts'
import { words } from './words.ts'

type Entry = {
  readonly fund: Fund
  readonly each: string
  readonly payers: readonly MemberId[]
  readonly valueOn: string
}

const labels = {
  fund: formWords.fund,
  each: formWords.dues.each,
  payers: formWords.dues.payers,
  valueOn: formWords.valueOn,
} as const satisfies Record<keyof Entry, Wording>

/** Records which members paid their dues: the same amount each, all in one list and one slip. */
export function DuesDialog(props: EntryProps) {
  const members = useQuery(() => membersQuery(props.club))
  return (
    <Load query={members}>
      {(loaded) => (
        <DuesForm {...props} members={loaded().members.filter((member) => !hasLeft(member, props.today))} />
      )}
    </Load>
  )
}

type DuesProps = EntryProps & { readonly members: readonly ListedMember[] }

function DuesForm(props: DuesProps) {
  const { say, language } = useLanguage()
  const form = createDues(props)
  const sum = () => (readMoney(form.entry().each).dong ?? 0) * form.entry().payers.length
  return (
    <BookDialog
      form={form}
      heading={say(formWords.dues.open)}
      save={formWords.dues.save}
      onClose={props.onClose}
    >
      <FundField
        value={form.entry().fund}
        onValue={(fund) => form.change({ fund })}
        error={form.problemOf('draft.fund')}
      />
      <AmountField
        id="draft.each"
        label={say(labels.each)}
        hint={say(words.amount.hint)}
        error={form.problemOf('draft.each')}
        text={form.entry().each}
        onText={(each) => form.change({ each })}
      />
      <TickField
        id="draft.payers"
        label={say(labels.payers)}
        hint={say(formWords.dues.sum(form.entry().payers.length, formatDong(sum(), language())))}
        error={form.problemOf('draft.payers')}
        choices={props.members.map(({ id, fullName }) => ({ value: id, label: fullName }))}
        ticked={form.entry().payers}
        onTicked={(payers) => form.change({ payers })}
      />
      <DayPart form={form} label={labels.valueOn} />
    </BookDialog>
  )
}

function createDues(props: DuesProps) {
  const { say } = useLanguage()
  // Everybody starts as ticked, because most pay: members who did not pay are unticked.
  const blank: Entry = {
    fund: props.fund,
    each: '',
    payers: props.members.map(({ id }) => id),
    valueOn: formatDate(props.today),
  }
  return createForm({
    stored: () => ({ entry: blank, version: 0 }),
    fields: () => draftFields(labels, say),
    fieldOf: (refusal) => {
      if (refusal.reason === 'payerNotAMember') return 'draft.payers'
      return refusal.reason === 'amountInvalid' ? 'draft.each' : fieldOfRefusal(refusal)
    },
    read: ({ fund, each, payers, valueOn }: Entry) => {
      const money = readMoney(each)
      const amountDong = money.dong ?? 0
      const paid = payers.map((member) => ({ member, amountDong }))
      return {
        input: { club: props.club, draft: { fund, payers: paid, valueOn: dateOrText(valueOn) } },
        problems: problemsOfMoney(money, 'draft.each'),
      }
    },
    send: (input) => api.books.collectDues.mutate(input),
    touches: () => touchedByBook(props.club),
    confirm: ({ output, input: { draft } }) => ({
      said: formWords.contribute.said(
        output.vouchers,
        draft.payers.reduce((sum, { amountDong }) => sum + amountDong, 0),
      ),
    }),
    onSaved: () => props.onClose(),
  })
}
