import type { HeldLine } from '@lienthehe/domain/privacy'
import { For } from 'solid-js'

/** What is held, one line for each item. */
export function HeldList(props: { readonly lines: readonly HeldLine[] }) {
  return (
    <dl class="held-list">
      <For each={props.lines}>
        {({ what, is }) => (
          <div>
            <dt>{what}</dt>
            <dd>{is}</dd>
          </div>
        )}
      </For>
    </dl>
  )
}
