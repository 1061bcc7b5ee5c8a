import type { Wording } from '@lienthehe/domain'
import { useLanguage } from '../language.tsx'
import { DateField } from '../ui/date-field.tsx'
import { TextField } from '../ui/field.tsx'
import { words as everywhere } from '../words.ts'
import { AmountField } from './amount-field.tsx'
import { words } from './words.ts'

/** What one field of a form for the book needs: the form's entry must have text under this name. */
export type PartOf<Name extends string> = {
  readonly entry: () => Readonly<Record<Name, string>>
  readonly change: (change: Readonly<Record<Name, string>>) => void
  readonly problemOf: (path: string) => string | undefined
}

/** The day on which the money moved, or on which a decision was made. */
export function DayPart(props: {
  readonly form: PartOf<'valueOn'>
  readonly label: Wording
  /** The path of this field in the request. */
  readonly path?: string
}) {
  const { say } = useLanguage()
  const path = () => props.path ?? 'draft.valueOn'
  return (
    <DateField
      id={path()}
      label={say(props.label)}
      hint={say(everywhere.dateHint)}
      error={props.form.problemOf(path())}
      text={props.form.entry().valueOn}
      onText={(valueOn) => props.form.change({ valueOn })}
    />
  )
}

/** A field for the amount, which also shows it in words. */
export function AmountPart(props: { readonly form: PartOf<'amountDong'>; readonly label: Wording }) {
  const { say } = useLanguage()
  return (
    <AmountField
      id="draft.amountDong"
      label={say(props.label)}
      hint={say(words.amount.hint)}
      error={props.form.problemOf('draft.amountDong')}
      text={props.form.entry().amountDong}
      onText={(amountDong) => props.form.change({ amountDong })}
    />
  )
}

/** A field for the reason, in one line. */
export function ReasonPart(props: {
  readonly form: PartOf<'reason'>
  readonly label: Wording
  readonly hint?: Wording
}) {
  const { say } = useLanguage()
  return (
    <TextField
      id="draft.reason"
      label={say(props.label)}
      hint={props.hint && say(props.hint)}
      error={props.form.problemOf('draft.reason')}
      maxlength={300}
      value={props.form.entry().reason}
      onValue={(reason) => props.form.change({ reason })}
    />
  )
}
