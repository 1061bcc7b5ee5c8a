import { formatInteger } from '@lienthehe/domain/text'
import { Show } from 'solid-js'
import { refusalOf } from '../api.ts'
import { useLanguage } from '../language.tsx'
import { describeRefusal } from '../refusal-words.ts'
import { Button } from '../ui/button.tsx'
import { StatusLine } from '../ui/faces.tsx'
import { words as everywhere } from '../words.ts'
import type { Corrections } from './corrections.ts'
import { words } from './words.ts'

/** How many corrections of cells have been sent, or why one was not accepted. */
export function CorrectionStatus(props: { readonly corrections: Corrections }) {
  const { say, language } = useLanguage()
  const failure = () => {
    const error = props.corrections.failure()
    if (error === undefined) return undefined
    const refusal = refusalOf(error)
    return refusal === undefined ? say(everywhere.serverUnreachable) : describeRefusal(refusal, language())
  }
  return (
    <Show when={failure()} fallback={<Progress corrections={props.corrections} />}>
      {(text) => (
        <StatusLine bad>
          {text()}{' '}
          <Button onClick={() => props.corrections.retry()}>
            {say(words.sendAgain(formatInteger(props.corrections.unsent().length, language())))}
          </Button>
        </StatusLine>
      )}
    </Show>
  )
}

/** Announced by screen readers at each step, and shown when several cells are being sent. */
function Progress(props: { readonly corrections: Corrections }) {
  const { say, language } = useLanguage()
  const waiting = () => props.corrections.waiting()
  const done = (row: number) => {
    const { length } = props.corrections.corrected()
    return say(
      length === 1 ? words.corrected(String(row)) : words.correctedCells(formatInteger(length, language())),
    )
  }
  return (
    <div role="status" classList={{ 'status-line': waiting() > 1, 'hidden-text': waiting() <= 1 }}>
      <Show
        when={waiting() > 1}
        fallback={<Show when={props.corrections.corrected()[0]}>{(first) => done(first().row)}</Show>}
      >
        {say(words.correcting(formatInteger(waiting(), language())))}
      </Show>
    </div>
  )
}
