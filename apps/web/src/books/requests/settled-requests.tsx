import { formatDong } from '@lienthehe/domain/funds'
import { formatDate, formatInteger } from '@lienthehe/domain/text'
import { For, Show } from 'solid-js'
import { useLanguage } from '../../language.tsx'
import type { RequestsView } from '../queries.ts'
import { requestWords } from './request-words.ts'

const words = requestWords.settled

/** Requests already settled, folded until opened. */
export function SettledRequests(props: { readonly requests: RequestsView }) {
  const { say, language } = useLanguage()
  const outcomeOf = ({ decision }: RequestsView['settled'][number]) =>
    say(decision.is === 'declined' ? words.declined(decision.reason) : words.lent)
  return (
    <Show when={props.requests.settled.length > 0}>
      <details>
        <summary>{say(words.heading(formatInteger(props.requests.settled.length, language())))}</summary>
        <ul>
          <For each={props.requests.settled}>
            {(one) => (
              <li>
                {props.requests.names.members[one.request.asks.borrower] ?? '–'} ·{' '}
                {formatDong(one.request.asks.principalDong, language())} ·{' '}
                {formatDate(one.decision.decidedOn)} · {outcomeOf(one)}
              </li>
            )}
          </For>
        </ul>
      </details>
    </Show>
  )
}
