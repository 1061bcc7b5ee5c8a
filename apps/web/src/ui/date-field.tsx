import { type FieldProps, TextField } from './field.tsx'
import { tidyTypedDate } from './typed-date.ts'

/** A date typed as day/month/year; the text stays the form's, `dateOrText` makes of it what the server judges. */
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
