import { Match, Show, Switch } from 'solid-js'
import { useLanguage } from '../language.tsx'
import { Button } from '../ui/button.tsx'
import type { DraftView } from './draft.ts'
import type { OfflineDraft } from './open-draft.ts'
import { words } from './words.ts'

/** The buttons for a sheet in its current state. */
export function SheetActions<Body>(props: {
  readonly view: DraftView<Body>
  readonly draft: OfflineDraft<Body> | undefined
  /** More has to be filled in first: the sheet can be saved as a file, but not sent. */
  readonly isUnfinished: boolean
  readonly toFile: () => void
}) {
  const { say } = useLanguage()
  const is = (...kinds: readonly DraftView<Body>['state']['kind'][]) => kinds.includes(props.view.state.kind)
  const mayWithdraw = () => is('queued') && props.draft?.record().outgoing?.isTried === false
  return (
    <div class="stack brief">
      <div class="actions">
        <Switch>
          <Match when={is('open', 'refused') && !props.isUnfinished}>
            <Button look="primary" onClick={() => void props.draft?.submit()}>
              {say(words.sheet.send)}
            </Button>
          </Match>
          <Match when={is('queued')}>
            <Button look="primary" onClick={() => void props.draft?.wake()}>
              {say(words.sheet.sendNow)}
            </Button>
          </Match>
          <Match when={is('elsewhere')}>
            <Button look="primary" onClick={() => void props.draft?.takeOver()}>
              {say(words.sheet.takeOver)}
            </Button>
          </Match>
        </Switch>
        <Show when={mayWithdraw()}>
          <Button onClick={() => void props.draft?.withdraw()}>{say(words.sheet.withdraw)}</Button>
        </Show>
        <Show when={props.view.body !== undefined}>
          <Button onClick={() => props.toFile()}>{say(words.sheet.toFile)}</Button>
        </Show>
      </div>
      <Show when={props.view.body !== undefined}>
        <p class="note">{say(words.sheet.fileNote)}</p>
      </Show>
    </div>
  )
}
