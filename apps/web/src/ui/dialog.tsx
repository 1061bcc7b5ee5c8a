import { createUniqueId, onCleanup, onMount, type ParentProps } from 'solid-js'
import { Button } from './button.tsx'

/**
 * The browser's own modal dialog: it keeps the focus inside and gives it back on closing. It is open as long as it is
 * rendered. Escape only calls `onClose`, so that the caller can first warn about unsaved input.
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
  // Ids must be unique: two dialogs are open if a session ends while a form is open.
  const headingId = createUniqueId()
  const before = document.activeElement
  onMount(() => {
    dialog?.showModal()
    // Otherwise the browser would focus “Close”, which comes first.
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
