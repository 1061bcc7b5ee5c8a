import { FieldArray } from '../forms/field-array.tsx'
import { useLanguage } from '../language.tsx'
import { SelectField } from '../ui/field.tsx'
import type { ChoiceRow } from './paper-entry.ts'
import { words } from './words.ts'

/** Any number of choices from one list, a row each. */
export function ChoiceRows(props: {
  readonly path: string
  readonly label: string
  readonly hint: string
  readonly control: string
  readonly add: string
  readonly rows: readonly ChoiceRow[]
  readonly onRows: (rows: readonly ChoiceRow[]) => void
  readonly problemOf: (path: string) => string | undefined
  readonly options: readonly { readonly value: string; readonly label: string }[]
}) {
  const { say } = useLanguage()
  const options = () => [{ value: '', label: say(words.choose) }, ...props.options]
  return (
    <FieldArray<ChoiceRow>
      id={props.path}
      label={props.label}
      hint={props.hint}
      error={props.problemOf(props.path)}
      rows={props.rows}
      onRows={props.onRows}
      blank={() => ({ id: '' })}
      add={props.add}
      nameOf={(_, place) => say(words.row(place + 1))}
    >
      {(row, place, change) => (
        <SelectField
          id={`${props.path}.${place}`}
          label={props.control}
          error={props.problemOf(`${props.path}.${place}`)}
          value={row().id}
          onValue={(id) => change({ id })}
          options={options()}
        />
      )}
    </FieldArray>
  )
}
