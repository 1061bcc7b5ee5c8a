import { createSignal, For, Show } from 'solid-js'
import { Field, type FieldProps } from './field.tsx'

export type ComboboxOption = { readonly text: string; readonly name: string; readonly note: string }

type ComboboxProps = FieldProps & {
  readonly text: string
  readonly onText: (text: string) => void
  readonly suggest: (text: string) => readonly ComboboxOption[]
  readonly none: string
}

/** Which suggestions are shown, which of them is active, and what the keys do to them. */
function createSuggestions(props: ComboboxProps) {
  const [open, setOpen] = createSignal(false)
  const [active, setActive] = createSignal(-1)
  const listId = () => `${props.id}-list`
  const optionId = (index: number) => `${props.id}-option-${index}`
  const options = () => (open() ? props.suggest(props.text) : [])
  const choose = (option: ComboboxOption) => {
    props.onText(option.text)
    close()
  }
  const close = () => {
    setOpen(false)
    setActive(-1)
  }
  const move = (to: number) => {
    setOpen(true)
    const last = options().length - 1
    const index = to < 0 ? last : to > last ? 0 : to
    setActive(index)
    queueMicrotask(() => document.getElementById(optionId(index))?.scrollIntoView({ block: 'nearest' }))
  }
  const press = (event: KeyboardEvent) => {
    const chosen = options()[active()]
    if (event.key === 'ArrowDown') move(active() + 1)
    else if (event.key === 'ArrowUp') move(active() - 1)
    else if (event.key === 'Enter' && chosen !== undefined) choose(chosen)
    else if (event.key === 'Escape' && open()) close()
    else return
    event.preventDefault()
    event.stopPropagation()
  }
  const type = (text: string) => {
    props.onText(text)
    setActive(-1)
    setOpen(true)
  }
  return { open, show: () => setOpen(true), close, active, options, choose, press, type, listId, optionId }
}

/** A line of text with suggestions below it. The text alone is its value; whoever reads it decides what it means. */
export function Combobox(props: ComboboxProps) {
  const list = createSuggestions(props)
  return (
    <Field {...props}>
      {(control) => (
        <div class="combobox">
          <input
            {...control}
            class="input"
            type="text"
            role="combobox"
            autocomplete="off"
            spellcheck={false}
            aria-autocomplete="list"
            aria-expanded={list.open()}
            aria-controls={list.listId()}
            aria-activedescendant={list.active() < 0 ? undefined : list.optionId(list.active())}
            value={props.text}
            onInput={(event) => list.type(event.currentTarget.value)}
            onClick={list.show}
            onBlur={list.close}
            onKeyDown={list.press}
          />
          <Show when={list.open() && props.text.trim() !== ''}>
            <Suggestions
              listId={list.listId()}
              optionId={list.optionId}
              options={list.options()}
              active={list.active()}
              choose={list.choose}
              none={props.none}
            />
          </Show>
        </div>
      )}
    </Field>
  )
}

function Suggestions(props: {
  readonly listId: string
  readonly optionId: (index: number) => string
  readonly options: readonly ComboboxOption[]
  readonly active: number
  readonly choose: (option: ComboboxOption) => void
  readonly none: string
}) {
  return (
    <div class="combobox-list" role="listbox" id={props.listId} tabIndex={-1}>
      <For each={props.options} fallback={<div class="combobox-none">{props.none}</div>}>
        {(option, index) => (
          <div
            class="combobox-option"
            role="option"
            tabIndex={-1}
            id={props.optionId(index())}
            aria-selected={index() === props.active}
            // Before the input loses its focus, or the list would be gone when the click arrives.
            onPointerDown={(event) => {
              event.preventDefault()
              props.choose(option)
            }}
          >
            {option.name}
            <small>{option.note}</small>
          </div>
        )}
      </For>
    </div>
  )
}
