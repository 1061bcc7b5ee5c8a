import { formatInteger } from '@lienthehe/domain/text'
import { Show } from 'solid-js'
import { useLanguage } from './language.tsx'
import { Button } from './ui/button.tsx'
import { words } from './words.ts'

/** Which rows are shown, out of how many, and links to the other pages. */
export function Pager(props: {
  readonly page: number
  readonly pageSize: number
  readonly total: number
  readonly turn: (page: number) => void
}) {
  const { say, language } = useLanguage()
  const last = () => Math.max(1, Math.ceil(props.total / props.pageSize))
  const from = () => (props.page - 1) * props.pageSize + 1
  const to = () => Math.min(props.page * props.pageSize, props.total)
  const print = (value: number) => formatInteger(value, language())
  return (
    <Show when={last() > 1}>
      <nav class="pager" aria-label={say(words.pages.name)}>
        <span>{say(words.pages.range(print(from()), print(to()), print(props.total)))}</span>
        <span class="actions">
          <Button disabled={props.page <= 1} onClick={() => props.turn(props.page - 1)}>
            {say(words.pages.previous)}
          </Button>
          <Button disabled={props.page >= last()} onClick={() => props.turn(props.page + 1)}>
            {say(words.pages.next)}
          </Button>
        </span>
      </nav>
    </Show>
  )
}
