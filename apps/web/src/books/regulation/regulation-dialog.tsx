import { dueDayWords, labelDueDay, labelLoanApprover, loanApprovers } from '@lienthehe/domain/funds'
import { api } from '../../api.ts'
import { createForm } from '../../forms/form.ts'
import { useLanguage } from '../../language.tsx'
import { DateField } from '../../ui/date-field.tsx'
import { SelectField, TextField } from '../../ui/field.tsx'
import { words as everywhere } from '../../words.ts'
import { AmountField } from '../amount-field.tsx'
import { BookDialog } from '../book-dialog.tsx'
import { type BookView, touchedByBook } from '../queries.ts'
import {
  entryOfRegulation,
  type RegulationEntry,
  readRegulation,
  regulationFields,
} from './regulation-entry.ts'
import { regulationWords as words } from './regulation-words.ts'

type RegulationProps = { readonly view: BookView; readonly onClose: () => void }

/** Records the regulation that the club has adopted; a newer regulation ends the one before it. */
export function RegulationDialog(props: RegulationProps) {
  const { say } = useLanguage()
  const form = createRegulation(props)
  const fields = {
    get entry() {
      return form.entry()
    },
    change: form.change,
    problemOf: form.problemOf,
  }
  return (
    <BookDialog
      form={form}
      heading={say(words.open)}
      note={say(words.note)}
      save={words.save}
      onClose={props.onClose}
    >
      <Paper {...fields} />
      <Limits {...fields} />
      <Habits {...fields} />
    </BookDialog>
  )
}

type FieldsProps = {
  readonly entry: RegulationEntry
  readonly change: (change: Partial<RegulationEntry>) => void
  readonly problemOf: (path: string) => string | undefined
}

function Paper(props: FieldsProps) {
  const { say } = useLanguage()
  return (
    <>
      <TextField
        id="regulation.number"
        label={say(words.fields.number)}
        error={props.problemOf('regulation.number')}
        maxlength={60}
        value={props.entry.number}
        onValue={(number) => props.change({ number })}
      />
      <div class="field-pair">
        <DateField
          id="regulation.issuedOn"
          label={say(words.fields.issuedOn)}
          hint={say(everywhere.dateHint)}
          error={props.problemOf('regulation.issuedOn')}
          text={props.entry.issuedOn}
          onText={(issuedOn) => props.change({ issuedOn })}
        />
        <DateField
          id="regulation.from"
          label={say(words.fields.from)}
          hint={say(everywhere.dateHint)}
          error={props.problemOf('regulation.from')}
          text={props.entry.from}
          onText={(from) => props.change({ from })}
        />
      </div>
    </>
  )
}

function Limits(props: FieldsProps) {
  const { say } = useLanguage()
  const numbers = [
    { at: 'termMonthsMax', path: 'regulation.limits.termMonthsMax' },
    { at: 'rate', path: 'regulation.limits.monthlyRateBasisPointsMax' },
    { at: 'loanFundPercentMax', path: 'regulation.limits.loanFundPercentMax' },
    { at: 'lateRate', path: 'regulation.lateMonthlyRateBasisPoints' },
    { at: 'interestPercent', path: 'regulation.interestToActivityFundPercent' },
  ] as const
  return (
    <div class="field-pair">
      <AmountField
        id="regulation.limits.loanDongMax"
        label={say(words.fields.loanDongMax)}
        error={props.problemOf('regulation.limits.loanDongMax')}
        text={props.entry.loanDongMax}
        onText={(loanDongMax) => props.change({ loanDongMax })}
      />
      {numbers.map(({ at, path }) => (
        <TextField
          short
          id={path}
          label={say(words.fields[at])}
          error={props.problemOf(path)}
          inputmode="decimal"
          maxlength={6}
          value={props.entry[at]}
          onValue={(text) => props.change({ [at]: text })}
        />
      ))}
    </div>
  )
}

const daysOfMonth = Array.from({ length: 31 }, (_, index) => index + 1)

function Habits(props: FieldsProps) {
  const { say, language } = useLanguage()
  return (
    <div class="field-pair">
      <SelectField
        id="regulation.dueDay"
        label={say(words.fields.dueDay)}
        error={props.problemOf('regulation.dueDay')}
        value={props.entry.dueDay}
        onValue={(dueDay) => props.change({ dueDay })}
        options={[...dueDayWords, ...daysOfMonth].map((day) => ({
          value: String(day),
          label: labelDueDay(day, language()),
        }))}
      />
      <SelectField
        id="regulation.approvedBy"
        label={say(words.fields.approvedBy)}
        error={props.problemOf('regulation.approvedBy')}
        value={props.entry.approvedBy}
        onValue={(approvedBy) => props.change({ approvedBy })}
        options={loanApprovers.map((value) => ({ value, label: labelLoanApprover(value, language()) }))}
      />
    </div>
  )
}

function createRegulation(props: RegulationProps) {
  const { say } = useLanguage()
  const inForce = props.view.regulation
  const blank = entryOfRegulation(inForce, props.view.today)
  return createForm({
    stored: () => ({ entry: blank, version: 0 }),
    fields: () => regulationFields(say),
    fieldOf: ({ reason }) => (reason === 'regulationTooEarly' ? 'regulation.from' : undefined),
    read: (entry: RegulationEntry) => {
      const { regulation, problems } = readRegulation(entry, inForce)
      return { input: { club: props.view.club.id, regulation }, problems }
    },
    send: (input) => api.books.adoptRegulation.mutate(input),
    touches: () => touchedByBook(props.view.club.id),
    confirm: ({ input }) => ({ said: words.said(input.regulation.number) }),
    onSaved: () => props.onClose(),
  })
}
