import { createEffect, For, Show } from 'solid-js'

export type SummaryEntry = {
  readonly text: string
  /** The control to mend; `null` when it is about none. */
  readonly field: string | null
}

/** Above a form that was refused: takes the focus, and leads to each field. */
export function ErrorSummary(props: { readonly heading: string; readonly entries: readonly SummaryEntry[] }) {
  return (
    <Show when={props.entries.length > 0}>
      <Summary heading={props.heading} entries={props.entries} />
    </Show>
  )
}

function Summary(props: { readonly heading: string; readonly entries: readonly SummaryEntry[] }) {
  let box: HTMLDivElement | undefined
  createEffect(() => {
    // Each new list of errors takes the focus again, so that a second refusal is noticed too.
    if (props.entries.length > 0) queueMicrotask(() => box?.focus())
  })
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
