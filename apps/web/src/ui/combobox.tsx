import { createSignal, For, Show } from 'solid-js'
import { Field, type FieldProps } from './field.tsx'

export type ComboboxOption = { readonly text: string; readonly name: string; readonly note: string }

/** A line of text with suggestions below it. The text alone is its value; whoever reads it decides what it means. */
export function Combobox(
  props: FieldProps & {
    readonly text: string
    readonly onText: (text: string) => void
    readonly suggest: (text: string) => readonly ComboboxOption[]
    readonly none: string
  },
) {
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
            aria-expanded={open()}
            aria-controls={listId()}
            aria-activedescendant={active() < 0 ? undefined : optionId(active())}
            value={props.text}
            onInput={(event) => {
              props.onText(event.currentTarget.value)
              setActive(-1)
              setOpen(true)
            }}
            onClick={() => setOpen(true)}
            onBlur={close}
            onKeyDown={press}
          />
          <Show when={open() && props.text.trim() !== ''}>
            <div class="combobox-list" role="listbox" id={listId()} tabIndex={-1}>
              <For each={options()} fallback={<div class="combobox-none">{props.none}</div>}>
                {(option, index) => (
                  <div
                    class="combobox-option"
                    role="option"
                    tabIndex={-1}
                    id={optionId(index())}
                    aria-selected={index() === active()}
                    // Before the input loses its focus, or the list would be gone when the click arrives.
                    onPointerDown={(event) => {
                      event.preventDefault()
                      choose(option)
                    }}
                  >
                    {option.name}
                    <small>{option.note}</small>
                  </div>
                )}
              </For>
            </div>
          </Show>
        </div>
      )}
    </Field>
  )
}
