import { createSignal, createUniqueId, type JSX, type ParentProps, Show } from 'solid-js'

/**
 * A button with an explanation, which appears on hover, focus, click or tap. Escape closes it, and it stays open while
 * the pointer is on it.
 */
export function Disclosure(props: ParentProps<{ readonly label: JSX.Element; readonly name?: string }>) {
  const id = createUniqueId()
  const [hovered, setHovered] = createSignal(false)
  const [focused, setFocused] = createSignal(false)
  const [pinned, setPinned] = createSignal(false)
  const open = () => hovered() || focused() || pinned()
  const closeAll = () => {
    setHovered(false)
    setFocused(false)
    setPinned(false)
  }
  return (
    <span
      class="disclosure"
      role="none"
      onPointerEnter={(event) => event.pointerType === 'mouse' && setHovered(true)}
      onPointerLeave={() => setHovered(false)}
      onFocusOut={(event) => {
        const next = event.relatedTarget
        if (!(next instanceof Node && event.currentTarget.contains(next))) closeAll()
      }}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || !open()) return
        event.stopPropagation()
        closeAll()
      }}
    >
      <button
        type="button"
        aria-expanded={open()}
        aria-controls={id}
        aria-label={props.name}
        onFocus={(event) => setFocused(event.currentTarget.matches(':focus-visible'))}
        onClick={() => setPinned(!pinned())}
      >
        {props.label}
      </button>
      <Show when={open()}>
        <div class="disclosure-panel" id={id} role="note">
          {props.children}
        </div>
      </Show>
    </span>
  )
}
