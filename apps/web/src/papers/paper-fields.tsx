import type { Wording } from '@lienthehe/domain'
import { labelPaperKind, type PaperKind, paperKinds } from '@lienthehe/domain/papers'
import { fullNameOf } from '@lienthehe/domain/units'
import { Show } from 'solid-js'
import type { FormField } from '../forms/problems.ts'
import { useLanguage } from '../language.tsx'
import { DateField } from '../ui/date-field.tsx'
import { SelectField, TextField } from '../ui/field.tsx'
import { words as everywhere } from '../words.ts'
import { ChoiceRows } from './choice-rows.tsx'
import type { PaperEntry } from './paper-entry.ts'
import type { PaperChoices } from './queries.ts'
import { words } from './words.ts'

const lines = ['unit', 'kind', 'year', 'number', 'issuedOn', 'issuer', 'addressees', 'subject'] as const

/**
 * The controls of the form: for each its path in the request, its part of the entry, its id on the page, and its label.
 */
export function paperFields(entry: PaperEntry, say: (wording: Wording) => string): readonly FormField[] {
  const fieldOf = (path: string, label: string): FormField => ({
    path: `draft.${path}`,
    at: [path],
    id: `draft.${path}`,
    label,
  })
  return [
    ...lines.map((name) => fieldOf(name, say(words.fields[name]))),
    ...(['clauses', 'proves'] as const).flatMap((list) => [
      fieldOf(list, say(words.fields[list])),
      ...entry[list].map((_, place) =>
        fieldOf(`${list}.${place}`, `${say(words.fields[list])} (${say(words.row(place + 1))})`),
      ),
    ]),
  ]
}

type FieldsProps = {
  readonly entry: PaperEntry
  readonly change: (change: Partial<PaperEntry>) => void
  readonly problemOf: (path: string) => string | undefined
  readonly choices: PaperChoices
  /** Is the paper new? The unit of a recorded paper cannot be changed. */
  readonly isNew: boolean
}

/** The fields of a paper, both for recording one and for correcting it. */
export function PaperFields(props: FieldsProps) {
  const { say, language } = useLanguage()
  const units = () => props.choices.units.filter(({ mayWrite }) => mayWrite)
  return (
    <>
      <Show when={props.isNew}>
        <SelectField
          id="draft.unit"
          label={say(words.fields.unit)}
          error={props.problemOf('draft.unit')}
          value={props.entry.unit}
          onValue={(unit) => props.change({ unit })}
          options={units().map((unit) => ({ value: `${unit.key}`, label: say(fullNameOf(unit)) }))}
        />
      </Show>
      <SelectField<PaperKind>
        id="draft.kind"
        label={say(words.fields.kind)}
        error={props.problemOf('draft.kind')}
        value={props.entry.kind}
        onValue={(kind) => props.change({ kind })}
        options={paperKinds.map((kind) => ({ value: kind, label: labelPaperKind(kind, language()) }))}
      />
      <Typed {...props} name="number" hint={say(words.numberHint)} />
      <DateField
        id="draft.issuedOn"
        label={say(words.fields.issuedOn)}
        hint={say(everywhere.dateHint)}
        error={props.problemOf('draft.issuedOn')}
        text={props.entry.issuedOn}
        onText={(issuedOn) => props.change({ issuedOn })}
      />
      <Typed {...props} name="year" hint={say(words.yearHint)} />
      <Typed {...props} name="issuer" />
      <Typed {...props} name="addressees" optional={say(everywhere.optional)} />
      <Typed {...props} name="subject" />
      <Lists {...props} />
    </>
  )
}

function Typed(
  props: FieldsProps & {
    readonly name: 'number' | 'year' | 'issuer' | 'addressees' | 'subject'
    readonly hint?: string
    readonly optional?: string
  },
) {
  const { say } = useLanguage()
  const path = () => `draft.${props.name}`
  return (
    <TextField
      id={path()}
      label={say(words.fields[props.name])}
      hint={props.hint}
      optional={props.optional}
      error={props.problemOf(path())}
      short={props.name === 'year'}
      value={props.entry[props.name]}
      onValue={(text) => props.change({ [props.name]: text })}
      autocomplete="off"
    />
  )
}

/** The lists of a paper: the clauses that it carries out, and the duties that it proves. */
function Lists(props: FieldsProps) {
  const { say } = useLanguage()
  const level = () => props.choices.units.find(({ key }) => key === props.entry.unit)?.level
  const owed = () => props.choices.obligations.filter(({ levels }) => levels.some((each) => each === level()))
  return (
    <>
      <ChoiceRows
        path="draft.clauses"
        label={say(words.fields.clauses)}
        hint={say(words.clausesHint)}
        control={say(words.clause)}
        add={say(words.addClause)}
        rows={props.entry.clauses}
        onRows={(clauses) => props.change({ clauses })}
        problemOf={props.problemOf}
        options={props.choices.clauses.map(({ id, demand }) => ({
          value: id,
          label: `${id}: ${say(demand)}`,
        }))}
      />
      <ChoiceRows
        path="draft.proves"
        label={say(words.fields.proves)}
        hint={say(words.provesHint)}
        control={say(words.duty)}
        add={say(words.addDuty)}
        rows={props.entry.proves}
        onRows={(proves) => props.change({ proves })}
        problemOf={props.problemOf}
        options={owed().map(({ id, clause, name, owner }) => ({
          value: id,
          label: `${say(owner)}: ${say(name)} (${clause})`,
        }))}
      />
    </>
  )
}
