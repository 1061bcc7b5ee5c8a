import { createComputed, createEffect, createSignal, onCleanup, onMount, Show, untrack } from 'solid-js'
import { useLanguage } from '../language.tsx'
import { Button } from '../ui/button.tsx'
import { words as everywhere } from '../words.ts'
import type { Confirmation, Undo } from './confirming.ts'
import { describeFailure } from './failure.ts'
import { words } from './words.ts'
import { createWrite } from './write.ts'
import './confirmation-bar.css'

/** How long the bar is shown, in milliseconds; the time stops while the pointer or the focus is on it. */
const leavesAfter = 60_000
/** The key that moves the focus to the bar: it comes last in the page, and a list may be long. */
const shortcut = 'F8'

/**
 * What was just done, with an undo. It is announced by screen readers and takes no focus; keyboard users reach it with
 * F8 and return with Escape.
 */
export function ConfirmationBar(props: {
  readonly shown: Confirmation | undefined
  readonly close: () => void
}) {
  const [bar, setBar] = createSignal<HTMLDivElement>()
  const hold = createHold()
  createEffect(() => {
    if (props.shown === undefined || hold.isHeld()) return
    const timer = setTimeout(() => props.close(), leavesAfter)
    onCleanup(() => clearTimeout(timer))
  })
  const enter = () => bar()?.querySelector('button')?.focus()
  createShortcut(enter)
  // Undoing replaces the message by one that has no undo button. The focus was on that button, so it is moved.
  let wasFocused = false
  createComputed(() => {
    if (props.shown !== undefined) wasFocused = untrack(hold.isFocused)
  })
  createEffect(() => {
    if (props.shown !== undefined && wasFocused) enter()
  })
  // The bar may cover the focused element, which is then scrolled into view.
  createEffect(() => {
    if (props.shown !== undefined) requestAnimationFrame(() => uncoverFocus(bar()))
  })
  const close = () => hold.giveBackAfter(() => props.close())
  return (
    <div
      class="confirmation no-print"
      role="status"
      ref={setBar}
      onPointerEnter={() => hold.point(true)}
      onPointerLeave={() => hold.point(false)}
      onFocusIn={(event) => hold.focus(event.relatedTarget)}
      onFocusOut={() => hold.blur()}
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

/** Tracks whether the pointer or the focus is on the bar, and which element had the focus before. */
function createHold() {
  const [isPointed, setPointed] = createSignal(false)
  const [isFocused, setFocused] = createSignal(false)
  let before: EventTarget | null = null
  return {
    isHeld: () => isPointed() || isFocused(),
    isFocused,
    point: setPointed,
    focus: (from: EventTarget | null): void => {
      // After an undo, another bar replaces this one. Then `from` is `null`, and the element that had the focus before
      // is kept.
      if (!isFocused() && from !== null) before = from
      setFocused(true)
    },
    blur: () => setFocused(false),
    giveBackAfter: (close: () => void): void => {
      // Checked before the change: when the focused button disappears, Chromium reports that it lost the focus, other
      // browsers do not.
      const wasFocused = isFocused()
      close()
      setFocused(false)
      if (wasFocused && before instanceof HTMLElement) before.focus({ preventScroll: true })
      before = null
    },
  }
}

/** Scrolls the focused element out from under the bar, but not one that is outside the window anyway. */
function uncoverFocus(bar: Element | undefined): void {
  const focused = document.activeElement
  if (bar === undefined || focused === null || focused === document.body || bar.contains(focused)) return
  const { top, bottom } = focused.getBoundingClientRect()
  const lower = bar.getBoundingClientRect()
  if (bottom > lower.top && top < lower.bottom) focused.scrollIntoView({ block: 'nearest' })
}

function createShortcut(go: () => void): void {
  const press = (event: KeyboardEvent) => {
    if (event.key !== shortcut) return
    event.preventDefault()
    go()
  }
  onMount(() => window.addEventListener('keydown', press))
  onCleanup(() => window.removeEventListener('keydown', press))
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
    return error === undefined ? undefined : describeFailure(error, language())
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
