import type { Wording } from '@lienthehe/domain'
import type { FoundingSource } from '@lienthehe/domain/clubs'
import { FieldArray } from '../forms/field-array.tsx'
import type { FormField } from '../forms/problems.ts'
import { useLanguage } from '../language.tsx'
import { usePlanRules } from '../plan/plan-rules.tsx'
import { DateField } from '../ui/date-field.tsx'
import { SelectField, TextField } from '../ui/field.tsx'
import { words as everywhere } from '../words.ts'
import { type RowEntry, sourceOptions, type UnitPlanEntry } from './unit-plan-entry.ts'
import { words } from './words.ts'

/**
 * The controls of the form: for each its path in the request, its part of the entry, its id on the page, and its label.
 */
export function unitPlanFields(
  { clubs }: UnitPlanEntry,
  say: (wording: Wording) => string,
): readonly FormField[] {
  const { fields } = words
  const parts = { year: words.year, source: words.source, clubs: words.clubs } as const
  return [
    { path: 'draft.unit', at: [], id: 'draft.number', label: say(fields.unit) },
    { path: 'draft.number', at: ['number'], id: 'draft.number', label: say(fields.number) },
    { path: 'draft.issuedOn', at: ['issuedOn'], id: 'draft.issuedOn', label: say(fields.issuedOn) },
    { path: 'draft.issuer', at: ['issuer'], id: 'draft.issuer', label: say(fields.issuer) },
    { path: 'draft.clubs', at: ['clubs'], id: 'draft.clubs', label: say(fields.clubs) },
    ...clubs.flatMap((row, place) =>
      Object.entries(parts).map(([part, label]) => ({
        path: `draft.clubs.${place}.${part}`,
        at: [`clubs.${place}.${part}`],
        id: `draft.clubs.${place}.${part}`,
        label: `${say(label)} (${say(words.row(place + 1, row.year))})`,
      })),
    ),
  ]
}

type FormProps = {
  readonly entry: UnitPlanEntry
  readonly change: (change: Partial<UnitPlanEntry>) => void
  readonly problemOf: (path: string) => string | undefined
}

/** The fields of a plan, both for recording one and for correcting it. */
export function UnitPlanFields(props: FormProps) {
  const { say } = useLanguage()
  return (
    <>
      <TextField
        id="draft.number"
        label={say(words.fields.number)}
        hint={say(words.numberHint)}
        error={props.problemOf('draft.number') ?? props.problemOf('draft.unit')}
        value={props.entry.number}
        onValue={(number) => props.change({ number })}
        autocomplete="off"
      />
      <DateField
        id="draft.issuedOn"
        label={say(words.fields.issuedOn)}
        hint={say(everywhere.dateHint)}
        error={props.problemOf('draft.issuedOn')}
        text={props.entry.issuedOn}
        onText={(issuedOn) => props.change({ issuedOn })}
      />
      <TextField
        id="draft.issuer"
        label={say(words.fields.issuer)}
        error={props.problemOf('draft.issuer')}
        value={props.entry.issuer}
        onValue={(issuer) => props.change({ issuer })}
        autocomplete="off"
      />
      <ClubRows {...props} />
    </>
  )
}

function ClubRows(props: FormProps) {
  const { say } = useLanguage()
  const rules = usePlanRules()
  const lastYear = () => props.entry.clubs.at(-1)?.year ?? String(rules().period.years[0])
  return (
    <FieldArray<RowEntry>
      id="draft.clubs"
      label={say(words.fields.clubs)}
      hint={say(words.clubsHint)}
      error={props.problemOf('draft.clubs')}
      rows={props.entry.clubs}
      onRows={(clubs) => props.change({ clubs })}
      blank={() => ({ year: lastYear(), source: '', clubs: '' })}
      add={say(words.addRow)}
      nameOf={({ year }, place) => say(words.row(place + 1, year))}
    >
      {(row, place, change) => (
        <ClubRow
          path={`draft.clubs.${place}`}
          row={row()}
          onRow={change}
          years={rules().period.years}
          problemOf={props.problemOf}
        />
      )}
    </FieldArray>
  )
}

function ClubRow(props: {
  readonly path: string
  readonly row: RowEntry
  readonly onRow: (changed: Partial<RowEntry>) => void
  readonly years: readonly number[]
  readonly problemOf: (path: string) => string | undefined
}) {
  const { say, language } = useLanguage()
  return (
    <>
      <SelectField
        id={`${props.path}.year`}
        label={say(words.year)}
        error={props.problemOf(`${props.path}.year`)}
        value={props.row.year}
        onValue={(year) => props.onRow({ year })}
        options={props.years.map((year) => ({ value: String(year), label: String(year) }))}
      />
      <SelectField<FoundingSource | ''>
        id={`${props.path}.source`}
        label={say(words.source)}
        error={props.problemOf(`${props.path}.source`)}
        value={props.row.source}
        onValue={(source) => props.onRow({ source })}
        options={sourceOptions(language())}
      />
      <TextField
        id={`${props.path}.clubs`}
        label={say(words.clubs)}
        error={props.problemOf(`${props.path}.clubs`)}
        value={props.row.clubs}
        onValue={(clubs) => props.onRow({ clubs })}
        inputmode="numeric"
        autocomplete="off"
        maxlength={9}
      />
    </>
  )
}
