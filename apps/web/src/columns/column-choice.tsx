import { createSignal, For, Show } from 'solid-js'
import { useLanguage } from '../language.tsx'
import type { ChosenColumns } from './chosen-columns.ts'
import { words } from './words.ts'
import './column-choice.css'

/** The columns of a list, to be ticked. */
export function ColumnChoice<Id extends string>(props: {
  readonly columns: readonly { readonly id: Id; readonly header: string }[]
  readonly chosen: ChosenColumns<Id>
}) {
  const { say } = useLanguage()
  const [isOpen, setOpen] = createSignal(false)
  return (
    <details
      class="column-choice no-print"
      onToggle={(event) => setOpen(event.currentTarget.open)}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return
        event.currentTarget.open = false
        event.currentTarget.querySelector('summary')?.focus()
      }}
      onFocusOut={(event) => {
        const next = event.relatedTarget
        if (next instanceof Node && !event.currentTarget.contains(next)) event.currentTarget.open = false
      }}
    >
      <summary class="button quiet">{say(words.choose)}</summary>
      <Show when={isOpen()}>
        <fieldset>
          <legend class="hidden-text">{say(words.columns)}</legend>
          <For each={props.columns}>
            {({ id, header }) => (
              <label class="choice">
                <input
                  type="checkbox"
                  checked={props.chosen.shows(id)}
                  onInput={() => props.chosen.toggle(id)}
                />
                {header}
              </label>
            )}
          </For>
        </fieldset>
      </Show>
    </details>
  )
}
