import { createEffect, createSignal, onCleanup, onMount, Show } from 'solid-js'
import { useLanguage } from '../language.tsx'
import { Button } from '../ui/button.tsx'
import { words as everywhere } from '../words.ts'
import type { Confirmation, Undo } from './confirming.ts'
import { wordFailure } from './failure.ts'
import { words } from './words.ts'
import { createWrite } from './write.ts'
import './confirmation-bar.css'

/** In milliseconds, while nobody points at the bar or stands in it. */
const leavesAfter = 60_000
/** Leads to the bar from anywhere: it stands behind all else, and a list may be long. */
const shortcut = 'F8'

/**
 * What was just done, with the way back. It is read aloud as it comes and takes no focus; whoever works by keyboard
 * goes to it with F8 and back with Escape.
 */
export function ConfirmationBar(props: {
  readonly shown: Confirmation | undefined
  readonly close: () => void
}) {
  const [isHeld, setHeld] = createSignal({ pointed: false, focused: false })
  const [bar, setBar] = createSignal<HTMLDivElement>()
  createEffect(() => {
    const { pointed, focused } = isHeld()
    if (props.shown === undefined || pointed || focused) return
    const timer = setTimeout(() => props.close(), leavesAfter)
    onCleanup(() => clearTimeout(timer))
  })
  const close = createWayBack(bar, () => props.close())
  return (
    <div
      class="confirmation no-print"
      role="status"
      ref={setBar}
      onPointerEnter={() => setHeld((held) => ({ ...held, pointed: true }))}
      onPointerLeave={() => setHeld((held) => ({ ...held, pointed: false }))}
      onFocusIn={() => setHeld((held) => ({ ...held, focused: true }))}
      onFocusOut={() => setHeld((held) => ({ ...held, focused: false }))}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return
        event.preventDefault()
        event.stopPropagation()
        close()
      }}
    >
      <Show when={props.shown} keyed>
        {(shown) => <Shown confirmation={shown} close={close} />}
      </Show>
    </div>
  )
}

/** Leads into the bar by its key; closing it from inside gives the focus back to where it was. */
function createWayBack(bar: () => HTMLElement | undefined, close: () => void): () => void {
  let before: Element | null = null
  const enter = (event: KeyboardEvent) => {
    const first = bar()?.querySelector('button')
    if (event.key !== shortcut || first == null) return
    event.preventDefault()
    before = document.activeElement
    first.focus()
  }
  onMount(() => window.addEventListener('keydown', enter))
  onCleanup(() => window.removeEventListener('keydown', enter))
  return () => {
    const wasInside = bar()?.contains(document.activeElement) === true
    close()
    if (wasInside && before instanceof HTMLElement) before.focus()
  }
}

function Shown(props: { readonly confirmation: Confirmation; readonly close: () => void }) {
  const { say } = useLanguage()
  return (
    <div class="confirmation-bar">
      <Show
        when={props.confirmation.undo}
        fallback={<p class="confirmation-text">{say(props.confirmation.said)}</p>}
      >
        {(undo) => <WithUndo said={say(props.confirmation.said)} undo={undo()} />}
      </Show>
      <Button look="quiet" onClick={() => props.close()}>
        {say(everywhere.close)}
      </Button>
    </div>
  )
}

function WithUndo(props: { readonly said: string; readonly undo: Undo }) {
  const { say, language } = useLanguage()
  const undoing = createWrite<object, unknown>({
    send: (input) => props.undo.send(input),
    touches: () => props.undo.touches,
    confirm: () => ({ said: props.undo.said }),
  })
  const failure = () => {
    const error = undoing.error()
    if (undoing.refusal()?.reason === 'stale') return say(words.undoTooLate)
    return error === undefined ? undefined : wordFailure(error, language())
  }
  return (
    <>
      <p class="confirmation-text">
        {props.said}
        <Show when={failure()}>{(text) => <span class="field-error">{text()}</span>}</Show>
      </p>
      <Button aria-keyshortcuts={shortcut} busy={undoing.busy()} onClick={() => undoing.submit({})}>
        {say(undoing.busy() ? words.undoing : words.undo)}
        <kbd class="confirmation-key">{shortcut}</kbd>
      </Button>
    </>
  )
}
