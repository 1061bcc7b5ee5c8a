import { createSignal, For, Show } from 'solid-js'
import { Field, type FieldProps } from './field.tsx'

export type ComboboxOption = { readonly text: string; readonly name: string; readonly note: string }

type ComboboxProps = FieldProps & {
  readonly text: string
  readonly onText: (text: string) => void
  readonly suggest: (text: string) => readonly ComboboxOption[]
  readonly none: string
}

/** The state of the suggestions: which are shown, which is active, and what each key does. */
function createSuggestions(props: ComboboxProps) {
  const [open, setOpen] = createSignal(false)
  const [active, setActive] = createSignal(-1)
  // True while an input method composes a word, for example Vietnamese typed by Telex.
  const [isComposing, setComposing] = createSignal(false)
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
    // While a word is composed, every key belongs to the input method: Enter only ends the word.
    if (isComposing() || isOfInputMethod(event)) return
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
    // A half-composed word (`Soo` on the way to `Sô`) is not searched for.
    if (isComposing()) return
    props.onText(text)
    setActive(-1)
    setOpen(true)
  }
  const endComposing = (text: string) => {
    setComposing(false)
    type(text)
  }
  return {
    open,
    show: () => setOpen(true),
    close,
    active,
    options,
    choose,
    press,
    type,
    isComposing,
    beginComposing: () => setComposing(true),
    endComposing,
    listId,
    optionId,
  }
}

/**
 * In Safari the Enter that ends a composed word arrives after the word has ended; only its key code shows that it
 * belongs to the word.
 */
function isOfInputMethod({ isComposing, keyCode }: KeyboardEvent): boolean {
  return isComposing || keyCode === 229
}

/** A text field with suggestions below it. Its value is only the text; the caller decides what the text means. */
export function Combobox(props: ComboboxProps) {
  const list = createSuggestions(props)
  let input: HTMLInputElement | undefined
  const chooseByPointer = (option: ComboboxOption) => {
    // Ends a word that is still being composed; otherwise it would be written over the chosen text.
    if (list.isComposing()) input?.blur()
    list.choose(option)
    input?.focus()
  }
  return (
    <Field {...props}>
      {(control) => (
        <div class="combobox">
          <input
            {...control}
            ref={(element) => (input = element)}
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
            onCompositionStart={list.beginComposing}
            onCompositionEnd={(event) => list.endComposing(event.currentTarget.value)}
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
              choose={chooseByPointer}
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
            // Prevents the input from losing its focus: the list would close before the click arrives.
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
