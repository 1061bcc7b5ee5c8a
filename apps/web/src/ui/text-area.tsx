import { Field, type FieldProps } from './field.tsx'

/** A field for several lines of text. */
export function TextArea(
  props: FieldProps & {
    readonly value: string
    readonly onValue: (value: string) => void
    readonly rows: number
  },
) {
  return (
    <Field {...props}>
      {(control) => (
        <textarea
          {...control}
          class="input text-area"
          rows={props.rows}
          value={props.value}
          spellcheck={false}
          onInput={(event) => props.onValue(event.currentTarget.value)}
        />
      )}
    </Field>
  )
}
