import { type Regulation, regulationOn } from '@lienthehe/domain/funds'
import { hasLeft } from '@lienthehe/domain/members'
import { useQuery } from '@tanstack/solid-query'
import { Show } from 'solid-js'
import { api, keepPrevious } from '../api.ts'
import { type ListedMember, membersQuery } from '../club/queries.ts'
import { createForm } from '../forms/form.ts'
import { useLanguage } from '../language.tsx'
import { Load } from '../load.tsx'
import { wordRefusal } from '../refusal-words.ts'
import { DateField } from '../ui/date-field.tsx'
import { SelectField, TextField } from '../ui/field.tsx'
import { words as everywhere } from '../words.ts'
import { AmountField } from './amount-field.tsx'
import { BookDialog } from './book-dialog.tsx'
import { ConditionFields } from './condition-fields.tsx'
import type { EntryProps } from './entry-props.ts'
import { formWords } from './form-words.ts'
import {
  blankLoan,
  borrowingOf,
  fieldOfLimit,
  fieldOfLoanRefusal,
  type LendEntry,
  lendFields,
  readLoan,
} from './lend-entry.ts'
import { loanPreviewQuery, regulationsQuery, touchedByBook } from './queries.ts'
import { ScheduleTable } from './schedule-table.tsx'
import { words } from './words.ts'

/** Lends to a member: what the loan will cost, and which limit it would break, before anything is signed. */
export function LendDialog(props: EntryProps) {
  const members = useQuery(() => membersQuery(props.club))
  const regulations = useQuery(() => regulationsQuery(props.club))
  return (
    <Load query={members}>
      {(listed) => (
        <Load query={regulations}>
          {(loaded) => (
            <Show when={regulationOn(loaded().regulations.toReversed(), props.today)}>
              {(regulation) => (
                <LendForm
                  {...props}
                  regulation={regulation()}
                  members={listed().members.filter((member) => !hasLeft(member, props.today))}
                />
              )}
            </Show>
          )}
        </Load>
      )}
    </Load>
  )
}

type LendProps = EntryProps & {
  readonly regulation: Regulation
  readonly members: readonly ListedMember[]
}

function LendForm(props: LendProps) {
  const { say } = useLanguage()
  const form = createLoan(props)
  const preview = createPreview(props.club, form.entry)
  return (
    <BookDialog
      wide
      form={form}
      heading={say(formWords.lend.open)}
      save={formWords.lend.save}
      onClose={props.onClose}
    >
      <div class="lending">
        <div class="form">
          <LoanFields
            {...props}
            entry={form.entry()}
            change={form.change}
            problemOf={(path) => form.problemOf(path) ?? preview.breachOf(path)}
          />
        </div>
        <section class="beside" aria-labelledby="loan-preview">
          <h3 id="loan-preview">{say(formWords.lend.preview)}</h3>
          <Show when={preview.schedule()} fallback={<p class="note">{say(formWords.lend.previewEmpty)}</p>}>
            {(schedule) => <ScheduleTable instalments={schedule().instalments} />}
          </Show>
        </section>
      </div>
    </BookDialog>
  )
}

/** What the server makes of the loan as it is typed: its schedule, and the limits that it would break. */
function createPreview(club: string, entry: () => LendEntry) {
  const { language } = useLanguage()
  const borrowing = () => borrowingOf(entry())
  const query = useQuery(() => ({
    ...loanPreviewQuery(club, borrowing()),
    placeholderData: keepPrevious,
  }))
  const preview = () => (borrowing() !== undefined && query.isSuccess ? query.data : undefined)
  return {
    schedule: () => preview()?.schedule ?? undefined,
    breachOf: (path: string) => {
      const known = preview()
      const breaches = known?.breaches.filter(({ limit }) => fieldOfLimit[limit] === path) ?? []
      if (breaches.length === 0) return undefined
      const regulation = known?.regulation?.number ?? ''
      return wordRefusal({ reason: 'outsideRegulation', regulation, breaches }, language())
    },
  }
}

function LoanFields(
  props: LendProps & {
    readonly entry: LendEntry
    readonly change: (change: Partial<LendEntry>) => void
    readonly problemOf: (path: string) => string | undefined
  },
) {
  const { say } = useLanguage()
  return (
    <>
      <SelectField<LendEntry['borrower']>
        id="draft.borrower"
        label={say(formWords.lend.borrower)}
        error={props.problemOf('draft.borrower')}
        value={props.entry.borrower}
        onValue={(borrower) => props.change({ borrower })}
        options={[
          { value: '', label: say(formWords.lend.choose) },
          ...props.members.map(({ id, fullName }) => ({ value: id, label: fullName })),
        ]}
      />
      <AmountField
        id="draft.principalDong"
        label={say(formWords.lend.principal)}
        hint={say(words.amount.hint)}
        error={props.problemOf('draft.principalDong')}
        text={props.entry.principalDong}
        onText={(principalDong) => props.change({ principalDong })}
      />
      <TextField
        id="draft.purpose"
        label={say(formWords.lend.purpose)}
        error={props.problemOf('draft.purpose')}
        maxlength={300}
        value={props.entry.purpose}
        onValue={(purpose) => props.change({ purpose })}
      />
      <ConditionFields entry={props.entry} change={props.change} problemOf={props.problemOf} />
      <TextField
        id="draft.guarantor"
        label={say(formWords.lend.guarantor)}
        optional={say(everywhere.optional)}
        error={props.problemOf('draft.guarantor')}
        maxlength={100}
        value={props.entry.guarantor}
        onValue={(guarantor) => props.change({ guarantor })}
      />
      <DateField
        id="draft.valueOn"
        label={say(formWords.lend.valueOn)}
        hint={say(everywhere.dateHint)}
        error={props.problemOf('draft.valueOn')}
        text={props.entry.valueOn}
        onText={(valueOn) => props.change({ valueOn })}
      />
    </>
  )
}

function createLoan(props: LendProps) {
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
