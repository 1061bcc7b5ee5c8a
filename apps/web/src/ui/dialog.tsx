import { createUniqueId, onCleanup, onMount, type ParentProps } from 'solid-js'
import { Button } from './button.tsx'

/**
 * The browser's own modal dialog: it keeps the focus inside, gives it back on closing, and Escape asks to close.
 * It is open while it is rendered; `onClose` only asks, so that the caller may warn of what would be lost.
 */
export function Dialog(
  props: ParentProps<{
    readonly heading: string
    readonly close: string
    readonly onClose: () => void
    readonly wide?: boolean
  }>,
) {
  let dialog: HTMLDialogElement | undefined
  // Two may be open: a session can end while a form is open.
  const headingId = createUniqueId()
  const before = document.activeElement
  onMount(() => {
    dialog?.showModal()
    // The browser would choose “Close”, which comes first.
    dialog?.querySelector<HTMLElement>('form :is(input, select, textarea)')?.focus()
  })
  onCleanup(() => {
    dialog?.close()
    if (before instanceof HTMLElement) before.focus()
  })
  return (
    <dialog
      class="dialog"
      classList={{ wide: props.wide === true }}
      aria-labelledby={headingId}
      ref={(element) => (dialog = element)}
      onCancel={(event) => {
        event.preventDefault()
        props.onClose()
      }}
    >
      <div class="dialog-head">
        <h2 id={headingId}>{props.heading}</h2>
        <Button look="quiet" onClick={() => props.onClose()}>
          {props.close}
        </Button>
      </div>
      {props.children}
    </dialog>
  )
}
