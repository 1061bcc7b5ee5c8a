import { type FieldProps, TextField } from './field.tsx'
import { tidyTypedDate } from './typed-date.ts'

/** A field for a date as day/month/year. The form keeps the text, and `dateOrText` turns it into the value to send. */
export function DateField(
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
      onLeave={() => props.onText(tidyTypedDate(props.text))}
    />
  )
}
