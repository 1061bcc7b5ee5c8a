import type { Wording } from '@lienthehe/domain'
import type { MeansKind } from '@lienthehe/domain/resources'
import { For, Match, type ParentProps, Show, Switch } from 'solid-js'
import { AmountField } from '../books/amount-field.tsx'
import type { Form } from '../forms/form.ts'
import { FormProblems, FormView } from '../forms/form-view.tsx'
import type { FormField } from '../forms/problems.ts'
import { guardUnsaved } from '../forms/unsaved.ts'
import { useLanguage } from '../language.tsx'
import { ChoiceRows } from '../papers/choice-rows.tsx'
import { DateField } from '../ui/date-field.tsx'
import { SelectField, TextField } from '../ui/field.tsx'
import { TextArea } from '../ui/text-area.tsx'
import { words as everywhere } from '../words.ts'
import { choicesOf } from './field-choices.ts'
import type { FieldSpec } from './kind-fields.ts'
import { type MeansEntry, specsOf } from './means-entry.ts'
import type { MeansChoices } from './queries.ts'
import { nameWithDistrict } from './unit-name.ts'
import { words } from './words.ts'

/**
 * The controls of the form: for each its path in the request, its part of the entry, its id on the page, and its label.
 */
export function meansFields(
  kind: MeansKind,
  entry: MeansEntry,
  say: (wording: Wording) => string,
): readonly FormField[] {
  const fieldOf = (path: string, at: readonly string[], label: string): FormField => ({
    ...{ path: `draft.${path}`, at, id: `draft.${path}`, label },
  })
  return [
    fieldOf('unit', ['unit'], say(words.fields.unit)),
    fieldOf('on', ['on'], say(words.fields.on)),
    ...specsOf(kind, entry).flatMap(({ name, type }) => {
      const label = say(words.fields[name])
      if (type !== 'units') return [fieldOf(`about.${name}`, ['texts', name], label)]
      const rows = entry.units.map((_, place) =>
        fieldOf(`about.units.${place}`, [`units.${place}`], `${label} (${say(words.row(place + 1))})`),
      )
      return [fieldOf('about.units', ['units'], label), ...rows]
    }),
  ]
}

type FormProps = {
  readonly form: Form<MeansEntry>
  readonly kind: MeansKind
  readonly choices: MeansChoices
  /** Is the record new? The unit of a stored record cannot be changed. */
  readonly isNew: boolean
}

/** The form with the fields of this kind of record; the children are its buttons. */
export function TypedMeans(props: ParentProps<FormProps>) {
  const { say } = useLanguage()
  guardUnsaved(props.form)
  return (
    <FormView form={props.form} class="form sheet">
      <FormProblems form={props.form} />
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
      <DateField
        id="draft.on"
        label={say(words.fields.on)}
        hint={say(everywhere.dateHint)}
        error={props.form.problemOf('draft.on')}
        text={props.form.entry().on}
        onText={(on) => props.form.change({ on })}
      />
      <For each={specsOf(props.kind, props.form.entry())}>{(spec) => <Typed {...props} spec={spec} />}</For>
      {props.children}
    </FormView>
  )
}

/** The control for one field, chosen by the type of the field. */
function Typed(props: FormProps & { readonly spec: FieldSpec }) {
  const { say, language } = useLanguage()
  const name = () => props.spec.name
  const shared = () => ({
    id: `draft.about.${name()}`,
    label: say(words.fields[name()]),
    error: props.form.problemOf(`draft.about.${name()}`),
    optional: props.spec.isOptional === true ? say(everywhere.optional) : undefined,
  })
  const text = () => props.form.entry().texts[name()]
  const type = (value: string) =>
    props.form.change({ texts: { ...props.form.entry().texts, [name()]: value } })
  return (
    <Switch
      fallback={
        <TextField
          {...shared()}
          short={props.spec.type === 'count'}
          value={text()}
          onValue={type}
          autocomplete="off"
        />
      }
    >
      <Match when={props.spec.type === 'amount'}>
        <AmountField {...shared()} text={text()} onText={type} />
      </Match>
      <Match when={props.spec.type === 'date'}>
        <DateField {...shared()} hint={say(everywhere.dateHint)} text={text()} onText={type} />
      </Match>
      <Match when={props.spec.type === 'lines'}>
        <TextArea {...shared()} rows={3} hint={say(words.trainersHint)} value={text()} onValue={type} />
      </Match>
      <Match when={props.spec.type === 'choice'}>
        <SelectField
          {...shared()}
          value={text()}
          onValue={type}
          options={choicesOf(props.spec, props.choices, { say, language: language() })}
        />
      </Match>
      <Match when={props.spec.type === 'units'}>
        <TrainedUnits {...props} />
      </Match>
    </Switch>
  )
}

function TrainedUnits(props: FormProps) {
  const { say } = useLanguage()
  return (
    <ChoiceRows
      path="draft.about.units"
      label={say(words.fields.units)}
      hint=""
      control={say(words.unit)}
      add={say(words.addUnit)}
      rows={props.form.entry().units}
      onRows={(units) => props.form.change({ units })}
      problemOf={props.form.problemOf}
      options={props.choices.units.map((unit) => ({
        value: `${unit.key}`,
        label: nameWithDistrict(unit, say),
      }))}
    />
  )
}
