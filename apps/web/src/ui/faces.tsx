import { type JSX, type ParentProps, Show } from 'solid-js'

export function Waiting(props: ParentProps) {
  return (
    <div class="face waiting" role="status">
      {props.children}
    </div>
  )
}

/** Shows what failed, and what the user can do now. */
export function Failed(
  props: ParentProps<{
    /** Left out if the heading of the screen already says it. */
    readonly heading?: string
    readonly action: JSX.Element
  }>,
) {
  return (
    <div class="face sheet" role="alert">
      <Show when={props.heading}>
        <h2>{props.heading}</h2>
      </Show>
      <p>{props.children}</p>
      {props.action}
    </div>
  )
}

/** Shown for an empty list; the children say what to do first. */
export function Empty(props: ParentProps) {
  return <div class="face sheet">{props.children}</div>
}

/** The result of the last action. Screen readers announce it, and it stays on the screen. */
export function StatusLine(props: ParentProps<{ readonly bad?: boolean }>) {
  return (
    <div class="status-line" classList={{ bad: props.bad === true }} role="status">
      {props.children}
    </div>
  )
}
