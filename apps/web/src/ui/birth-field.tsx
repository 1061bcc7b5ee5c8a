import { type FieldProps, TextField } from './field.tsx'

/**
 * A field for a year, month/year or day/month/year. The form keeps the text, and `birthOrText` turns it into the value
 * to send.
 */
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
