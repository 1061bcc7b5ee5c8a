import { type FieldProps, TextField } from './field.tsx'

/** A year, month/year or day/month/year; `birthOrText` turns the text into the value that the server judges. */
export function BirthField(
  props: FieldProps & { readonly text: string; readonly onText: (text: string) => void },
) {
  return (
    <TextField
      {...props}
      short
      inputmode="numeric"
      autocomplete="off"
      maxlength={20}
      value={props.text}
      onValue={props.onText}
    />
  )
}
