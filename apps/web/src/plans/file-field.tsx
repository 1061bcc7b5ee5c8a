import { Field } from '../ui/field.tsx'

/** A file that the user has chosen, with its text. */
export type ChosenFile = { readonly name: string; readonly text: string }

export const noFile: ChosenFile = { name: '', text: '' }

/** A field to choose a text file, which is read at once. */
export function FileField(props: {
  readonly id: string
  readonly label: string
  readonly error?: string | undefined
  readonly onFile: (file: ChosenFile) => void
}) {
  const read = async (file: File | undefined) => {
    if (file !== undefined) props.onFile({ name: file.name, text: await file.text() })
  }
  return (
    <Field id={props.id} label={props.label} error={props.error}>
      {(control) => (
        <input
          {...control}
          type="file"
          accept=".json,application/json"
          onChange={(event) => void read(event.currentTarget.files?.[0])}
        />
      )}
    </Field>
  )
}
