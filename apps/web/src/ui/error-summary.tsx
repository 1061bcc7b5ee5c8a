import { createEffect, For, on, Show } from 'solid-js'

export type SummaryEntry = {
  readonly text: string
  /** The control to correct; `null` if there is none. */
  readonly field: string | null
}

/** Above a form that was refused: takes the focus, and leads to each field. */
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
  // Each refusal takes the focus, a second one too; the disappearance of a line while its field is typed must not.
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
