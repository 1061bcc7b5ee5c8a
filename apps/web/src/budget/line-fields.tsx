import type { Wording } from '@lienthehe/domain'
import { type BudgetPurpose, budgetPurposes, labelBudgetPurpose } from '@lienthehe/domain/resources'
import { isNamedSource, labelMoneySource, type MoneySource } from '@lienthehe/domain/sources'
import { type ParentProps, Show } from 'solid-js'
import { AmountField } from '../books/amount-field.tsx'
import { draftFields } from '../books/draft-fields.ts'
import type { Form } from '../forms/form.ts'
import { FormProblems, FormView } from '../forms/form-view.tsx'
import type { FormField } from '../forms/problems.ts'
import { guardUnsaved } from '../forms/unsaved.ts'
import { useLanguage } from '../language.tsx'
import { nameWithDistrict } from '../means/unit-name.ts'
import { DateField } from '../ui/date-field.tsx'
import { SelectField, TextField } from '../ui/field.tsx'
import { words as everywhere } from '../words.ts'
import type { LineEntry } from './line-entry.ts'
import type { BudgetChoices } from './queries.ts'
import { words } from './words.ts'

/** The controls of the form for an estimate. */
export function lineFields(say: (wording: Wording) => string): readonly FormField[] {
  return draftFields(words.fields, say)
}

type LineFormProps = {
  readonly form: Form<LineEntry>
  readonly choices: BudgetChoices
  /** Is the line new? The unit of a recorded line cannot be changed. */
  readonly isNew: boolean
}

/** The form with the fields of an estimate; the children are its buttons. */
export function TypedLine(props: ParentProps<LineFormProps>) {
  guardUnsaved(props.form)
  return (
    <FormView form={props.form} class="form sheet">
      <FormProblems
        form={props.form}
        comparison={{ labels: words.fields, word: (entry, field) => entry[field] }}
      />
      <WhoseLine {...props} />
      <WhichMoney {...props} />
      <Estimate form={props.form} />
      {props.children}
    </FormView>
  )
}

function WhoseLine(props: LineFormProps) {
  const { say } = useLanguage()
  return (
    <>
      <Show when={props.isNew}>
        <SelectField
          id="draft.unit"
          label={say(words.fields.unit)}
          error={props.form.problemOf('draft.unit')}
          value={props.form.entry().unit}
          onValue={(unit) => props.form.change({ unit })}
          options={props.choices.units
            .filter(({ mayWrite }) => mayWrite)
            .map((unit) => ({ value: `${unit.key}`, label: nameWithDistrict(unit, say) }))}
        />
      </Show>
      <SelectField
        id="draft.year"
        label={say(words.fields.year)}
        error={props.form.problemOf('draft.year')}
        value={props.form.entry().year}
        onValue={(year) => props.form.change({ year })}
        options={props.choices.years.map((year) => ({ value: String(year), label: String(year) }))}
      />
    </>
  )
}

function WhichMoney(props: LineFormProps) {
  const { say, language } = useLanguage()
  return (
    <>
      <SelectField<BudgetPurpose>
        id="draft.purpose"
        label={say(words.fields.purpose)}
        error={props.form.problemOf('draft.purpose')}
        value={props.form.entry().purpose}
        onValue={(purpose) => props.form.change({ purpose })}
        options={budgetPurposes.map((value) => ({ value, label: labelBudgetPurpose(value, language()) }))}
      />
      <SelectField<MoneySource>
        id="draft.source"
        label={say(words.fields.source)}
        error={props.form.problemOf('draft.source')}
        value={props.form.entry().source}
        onValue={(source) => props.form.change({ source })}
        options={props.choices.sources.map(({ source, clause }) => ({
          value: source,
          label: `${labelMoneySource(source, language())} (${clause})`,
        }))}
      />
      <Show when={isNamedSource(props.form.entry().source)}>
        <TextField
          id="draft.sourceName"
          label={say(words.fields.sourceName)}
          error={props.form.problemOf('draft.sourceName')}
          maxlength={120}
          value={props.form.entry().sourceName}
          onValue={(sourceName) => props.form.change({ sourceName })}
          autocomplete="off"
        />
      </Show>
    </>
  )
}

function Estimate(props: Pick<LineFormProps, 'form'>) {
  const { say } = useLanguage()
  return (
    <>
      <AmountField
        id="draft.estimatedDong"
        label={say(words.fields.estimatedDong)}
        error={props.form.problemOf('draft.estimatedDong')}
        text={props.form.entry().estimatedDong}
        onText={(estimatedDong) => props.form.change({ estimatedDong })}
      />
      <DateField
        id="draft.estimatedOn"
        label={say(words.fields.estimatedOn)}
        hint={say(everywhere.dateHint)}
        error={props.form.problemOf('draft.estimatedOn')}
        text={props.form.entry().estimatedOn}
        onText={(estimatedOn) => props.form.change({ estimatedOn })}
      />
    </>
  )
}
