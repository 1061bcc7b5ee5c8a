import { For } from 'solid-js'
import { FieldNotes } from '../ui/field.tsx'

/** A list of people, each with a box to tick; the ticked ones are the value. */
export function TickField<Value extends string>(props: {
  readonly id: string
  readonly label: string
  readonly hint: string | undefined
  readonly error: string | undefined
  readonly choices: readonly { readonly value: Value; readonly label: string }[]
  readonly ticked: readonly Value[]
  readonly onTicked: (ticked: readonly Value[]) => void
}) {
  const tick = (value: Value, isTicked: boolean) => {
    const others = props.ticked.filter((other) => other !== value)
    props.onTicked(isTicked ? [...others, value] : others)
  }
  return (
    <fieldset class="field" classList={{ wrong: props.error !== undefined }}>
      <legend>{props.label}</legend>
      <FieldNotes id={props.id} hint={props.hint} error={props.error} />
      <div class="payers">
        <For each={props.choices}>
          {(choice, place) => (
            <label class="choice">
              <input
                type="checkbox"
                id={place() === 0 ? props.id : `${props.id}-${choice.value}`}
                checked={props.ticked.includes(choice.value)}
                onInput={(event) => tick(choice.value, event.currentTarget.checked)}
              />
              {choice.label}
            </label>
          )}
        </For>
      </div>
    </fieldset>
  )
}
