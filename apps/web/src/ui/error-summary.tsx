import { createEffect, For, on, Show } from 'solid-js'

export type SummaryEntry = {
  readonly text: string
  /** The id of the control to correct; `null` if there is none. */
  readonly field: string | null
}

/** The problems of a form that was refused. The summary takes the focus, and each line links to its field. */
export function ErrorSummary(props: {
  readonly heading: string
  readonly entries: readonly SummaryEntry[]
  /** How often the form was refused so far. */
  readonly failures: number
}) {
  return (
    <Show when={props.entries.length > 0}>
      <Summary {...props} />
    </Show>
  )
}

function Summary(props: {
  readonly heading: string
  readonly entries: readonly SummaryEntry[]
  readonly failures: number
}) {
  let box: HTMLDivElement | undefined
  // Takes the focus after each refusal, also the second one, but not when a line disappears because its field is being
  // corrected.
  createEffect(
    on(
      () => props.failures,
      () => queueMicrotask(() => box?.focus()),
    ),
  )
  return (
    <div class="error-summary" role="alert" tabindex={-1} ref={(element) => (box = element)}>
      <h2>{props.heading}</h2>
      <ul>
        <For each={props.entries}>
          {(entry) => (
            <li>
              <Show when={entry.field} fallback={entry.text}>
                {(field) => (
                  <a
                    href={`#${field()}`}
                    target="_self"
                    onClick={(event) => {
                      event.preventDefault()
                      document.getElementById(field())?.focus()
                    }}
                  >
                    {entry.text}
                  </a>
                )}
              </Show>
            </li>
          )}
        </For>
      </ul>
    </div>
  )
}
