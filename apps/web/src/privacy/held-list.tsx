import type { HeldLine } from '@lienthehe/domain/privacy'
import { For } from 'solid-js'

/** The data that is stored about a person, one line per item. */
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
