import { describeFollowUp } from '@lienthehe/domain/oversight'
import { formatDate } from '@lienthehe/domain/text'
import { createSignal, For, Show } from 'solid-js'
import { unwrap } from 'solid-js/store'
import { useLanguage } from '../language.tsx'
import { Button } from '../ui/button.tsx'
import { CloseDialog } from './close-dialog.tsx'
import type { VisitView } from './queries.ts'
import { words } from './words.ts'

type ToldFollowUp = VisitView['followUps'][number]

/**
 * The follow-up tasks of a visit: who does each and by when, the evidence that it was done, and a button to close it.
 */
export function FollowUps(props: { readonly view: VisitView }) {
  const { say } = useLanguage()
  const [closing, setClosing] = createSignal<ToldFollowUp['followUp']>()
  const mayClose = () => props.view.mayWrite && !props.view.sits
  return (
    <section class="sheet stack" aria-labelledby="follow-ups-heading">
      <h2 id="follow-ups-heading">{say(words.followUps)}</h2>
      <ul class="plain-list visit-rows">
        <For each={props.view.followUps}>
          {(told) => (
            <FollowUpRow
              told={told}
              close={mayClose() ? (followUp) => setClosing(structuredClone(unwrap(followUp))) : undefined}
            />
          )}
        </For>
      </ul>
      <Show when={closing()} keyed>
        {(followUp) => (
          <CloseDialog view={props.view} followUp={followUp} onClose={() => setClosing(undefined)} />
        )}
      </Show>
    </section>
  )
}

function FollowUpRow(props: {
  readonly told: ToldFollowUp
  readonly close: ((followUp: ToldFollowUp['followUp']) => void) | undefined
}) {
  const { say, language } = useLanguage()
  const followUp = () => props.told.followUp
  const ending = () => {
    const { state } = followUp()
    if (state.status === 'open') return undefined
    return `${formatDate(state.on)}${state.status === 'done' ? noteOf(state.evidence) : noteOf(state.reason)}`
  }
  return (
    <li>
      <div>
        <strong>{followUp().task}</strong>
        <span class="note">
          {say(words.dueBy(followUp().responsible, formatDate(followUp().dueOn)))}
          <Show when={ending()}>{(text) => ` · ${text()}`}</Show>
        </span>
      </div>
      <span class="row-actions">
        {describeFollowUp(props.told.standing, { language: language() })}
        <Show when={followUp().state.status === 'open' ? props.close : undefined}>
          {(close) => (
            <Button aria-label={say(words.closeOf(followUp().task))} onClick={() => close()(followUp())}>
              {say(words.close)}
            </Button>
          )}
        </Show>
      </span>
    </li>
  )
}

function noteOf(text: string | null): string {
  return text === null ? '' : `: ${text}`
}
