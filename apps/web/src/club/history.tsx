import type { ClubId } from '@lienthehe/domain'
import { useQuery } from '@tanstack/solid-query'
import { For, Show } from 'solid-js'
import { useLanguage } from '../language.tsx'
import { Load } from '../load.tsx'
import { unitsQuery } from '../units.ts'
import { wordHistoryAction, wordHistoryField, wordHistoryValue } from './history-words.ts'
import { wordInstant } from './instant.ts'
import { type HistoryEntry, historyQuery } from './queries.ts'
import { words } from './words.ts'

/** Who changed what about the club and its members, and what stood there before. */
export function History(props: { readonly club: ClubId }) {
  const { say } = useLanguage()
  const history = useQuery(() => historyQuery(props.club))
  const units = useQuery(() => unitsQuery)
  const placeNames = (): ReadonlyMap<string, string> =>
    new Map(units.isSuccess ? units.data.communes.map(({ key, name }) => [key, name]) : [])
  return (
    <section class="sheet stack" aria-labelledby="history-heading">
      <h2 id="history-heading">{say(words.history)}</h2>
      <Load
        query={history}
        isEmpty={({ entries }) => entries.length === 0}
        whenEmpty={say(words.historyEmpty)}
      >
        {(loaded) => (
          <ol class="plain-list history">
            <For each={loaded().entries}>{(entry) => <Entry entry={entry} placeNames={placeNames()} />}</For>
          </ol>
        )}
      </Load>
    </section>
  )
}

function Entry(props: { readonly entry: HistoryEntry; readonly placeNames: ReadonlyMap<string, string> }) {
  const { say, language } = useLanguage()
  const value = (field: string, stored: unknown) =>
    wordHistoryValue(field, stored, language(), props.placeNames)
  return (
    <li class="history-entry">
      <div>
        <b>{wordHistoryAction(props.entry.action, language())}</b>
        <Show when={props.entry.subject.label}>{(label) => <span> · {label()}</span>}</Show>
        <p class="note">
          {props.entry.actor} · <time dateTime={props.entry.at}>{wordInstant(props.entry.at)}</time>
        </p>
      </div>
      <Show when={props.entry.changes.length > 0}>
        <dl class="history-changes">
          <For each={props.entry.changes}>
            {({ field, from, to }) => (
              <div>
                <dt>{wordHistoryField(field, language())}</dt>
                <dd>
                  <Show when={from !== null}>
                    <del>
                      <span class="hidden-text">{say(words.before)}: </span>
                      {value(field, from)}
                    </del>{' '}
                    <span aria-hidden="true">→</span>{' '}
                  </Show>
                  <span class="hidden-text">{say(words.after)}: </span>
                  {value(field, to)}
                </dd>
              </div>
            )}
          </For>
        </dl>
      </Show>
    </li>
  )
}
