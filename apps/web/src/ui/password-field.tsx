import { createSignal } from 'solid-js'
import { Button } from './button.tsx'
import { Field, type FieldProps } from './field.tsx'

/**
 * A field for a password. The password can be shown, for people who type slowly; pasting and password managers work.
 */
export function PasswordField(
  props: FieldProps & {
    readonly value: string
    readonly onValue: (value: string) => void
    readonly autocomplete: 'current-password' | 'new-password'
    readonly show: string
    readonly hide: string
  },
) {
  const [shown, setShown] = createSignal(false)
  return (
    <Field {...props}>
      {(control) => (
        <span class="input-row">
          <input
            {...control}
            class="input"
            type={shown() ? 'text' : 'password'}
            autocomplete={props.autocomplete}
            spellcheck={false}
            autocapitalize="none"
            value={props.value}
            onInput={(event) => props.onValue(event.currentTarget.value)}
          />
          <Button aria-pressed={shown()} aria-controls={props.id} onClick={() => setShown(!shown())}>
            {shown() ? props.hide : props.show}
          </Button>
        </span>
      )}
    </Field>
  )
}
