import { type JSX, Show, splitProps } from 'solid-js'

/** The attributes that connect a control with its label, hint and error; to be spread on the control. */
export type ControlProps = {
  readonly id: string
  readonly 'aria-invalid': boolean
  readonly 'aria-describedby': string | undefined
}

export type FieldProps = {
  /** The id of the control; the error summary links to it. */
  readonly id: string
  readonly label: JSX.Element
  readonly hint?: JSX.Element
  readonly error?: string | undefined
  /** Shown after the label of a field that may stay empty. */
  readonly optional?: string | undefined
}

/** The frame of a field: the label, the hint, the error and the control. */
export function Field(props: FieldProps & { readonly children: (control: ControlProps) => JSX.Element }) {
  const describedBy = () => {
    const ids = [
      ...(props.hint === undefined ? [] : [`${props.id}-hint`]),
      ...(props.error === undefined ? [] : [`${props.id}-error`]),
    ]
    return ids.length === 0 ? undefined : ids.join(' ')
  }
  const control: ControlProps = {
    get id() {
      return props.id
    },
    get 'aria-invalid'() {
      return props.error !== undefined
    },
    get 'aria-describedby'() {
      return describedBy()
    },
  }
  return (
    <div class="field" classList={{ wrong: props.error !== undefined }}>
      <label for={props.id}>
        {props.label}
        <Show when={props.optional}>{(optional) => <span class="optional"> {optional()}</span>}</Show>
      </label>
      <FieldNotes {...props} />
      {props.children(control)}
    </div>
  )
}

/** The hint and the error of a field, or of a group of controls in a fieldset. */
export function FieldNotes(props: Pick<FieldProps, 'id' | 'hint' | 'error'>) {
  return (
    <>
      <Show when={props.hint}>
        <span class="hint" id={`${props.id}-hint`}>
          {props.hint}
        </span>
      </Show>
      <Show when={props.error}>
        <span class="field-error" id={`${props.id}-error`}>
          {props.error}
        </span>
      </Show>
    </>
  )
}

type InputProps = Pick<
  JSX.InputHTMLAttributes<HTMLInputElement>,
  'autocomplete' | 'inputmode' | 'spellcheck' | 'maxlength' | 'autocapitalize'
>

/** A field for one line of text. */
export function TextField(
  props: FieldProps &
    InputProps & {
      readonly value: string
      readonly onValue: (value: string) => void
      readonly onLeave?: () => void
      readonly short?: boolean
    },
) {
  const [input] = splitProps(props, [
    'autocomplete',
    'inputmode',
    'spellcheck',
    'maxlength',
    'autocapitalize',
  ])
  return (
    <Field {...props}>
      {(control) => (
        <input
          {...control}
          {...input}
          class="input"
          classList={{ short: props.short === true }}
          type="text"
          value={props.value}
          onInput={(event) => props.onValue(event.currentTarget.value)}
          onBlur={() => props.onLeave?.()}
        />
      )}
    </Field>
  )
}

/** One choice from a list, with the browser's own control. */
export function SelectField<Value extends string>(
  props: FieldProps & {
    readonly value: Value
    readonly onValue: (value: Value) => void
    readonly options: readonly { readonly value: Value; readonly label: string }[]
  },
) {
  return (
    <Field {...props}>
      {(control) => (
        <select
          {...control}
          class="input"
          onInput={(event) => {
            const chosen = props.options.find(({ value }) => value === event.currentTarget.value)
            if (chosen !== undefined) props.onValue(chosen.value)
          }}
        >
          {props.options.map((option) => (
            <option value={option.value} selected={option.value === props.value}>
              {option.label}
            </option>
          ))}
        </select>
      )}
    </Field>
  )
}
