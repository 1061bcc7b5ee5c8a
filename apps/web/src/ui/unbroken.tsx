import { partsByRange } from '@lienthehe/domain/text'
import { For } from 'solid-js'

/** A text whose ranges stay on one line: a browser would break `2–30` after its dash. */
export function Unbroken(props: { readonly text: string }) {
  return (
    <For each={partsByRange(props.text)}>
      {(part, place) => (place() % 2 === 1 ? <span class="unbroken">{part}</span> : part)}
    </For>
  )
}
