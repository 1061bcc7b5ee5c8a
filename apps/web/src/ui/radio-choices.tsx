import { For } from 'solid-js'
import { FieldNotes, type FieldProps } from './field.tsx'

/**
 * A choice among a few answers, all visible. The first radio button has the field's id, so that an error links to it.
 */
export function RadioChoices<Value extends string>(
  props: FieldProps & {
    readonly value: Value
    readonly onValue: (value: Value) => void
    readonly options: readonly { readonly value: Value; readonly label: string }[]
  },
) {
  return (
    <fieldset class="field" classList={{ wrong: props.error !== undefined }}>
      <legend>{props.label}</legend>
      <FieldNotes {...props} />
      <div class="choices">
        <For each={props.options}>
          {(option, place) => (
            <label class="choice">
              <input
                type="radio"
                id={place() === 0 ? props.id : `${props.id}-${option.value}`}
                name={props.id}
                value={option.value}
                checked={props.value === option.value}
                onInput={() => props.onValue(option.value)}
              />
              {option.label}
            </label>
          )}
        </For>
      </div>
    </fieldset>
  )
}
