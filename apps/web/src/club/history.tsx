import type { ClubId } from '@lienthehe/domain'
import { useQuery } from '@tanstack/solid-query'
import { For, Show } from 'solid-js'
import { useLanguage } from '../language.tsx'
import { Load } from '../load.tsx'
import { type Column, DataTable } from '../ui/data-table.tsx'
import { unitsQuery } from '../units.ts'
import { wordHistoryAction, wordHistoryField, wordHistoryValue } from './history-words.ts'
import { wordInstant } from './instant.ts'
import { type HistoryEntry, historyQuery } from './queries.ts'
import { words } from './words.ts'

/** Who changed what about the club and its members, and what stood there before. */
export function History(props: { readonly club: ClubId }) {
  const { say, language } = useLanguage()
  const history = useQuery(() => historyQuery(props.club))
  const units = useQuery(() => unitsQuery)
  const placeNames = (): ReadonlyMap<string, string> =>
    new Map(units.isSuccess ? units.data.units.map(({ key, name }) => [key, name]) : [])
  const columns = (): readonly Column<HistoryEntry>[] => [
    {
      header: say(words.historyWhen),
      cell: ({ at }) => <time dateTime={at}>{wordInstant(at)}</time>,
    },
    {
      header: say(words.historyWhat),
      names: true,
      cell: ({ action, subject }) => (
        <>
          {wordHistoryAction(action, language())}
          <Show when={subject.label}>{(label) => <span class="history-subject"> {label()}</span>}</Show>
        </>
      ),
    },
    {
      header: say(words.historyChanges),
      cell: (entry) => <Changes entry={entry} placeNames={placeNames()} />,
    },
    { header: say(words.historyWho), cell: ({ actor }) => actor },
  ]
  return (
    <section class="sheet history" aria-labelledby="history-heading">
      <h2 id="history-heading">{say(words.history)}</h2>
      <Load
        query={history}
        isEmpty={({ entries }) => entries.length === 0}
        whenEmpty={say(words.historyEmpty)}
      >
        {(loaded) => (
          <DataTable caption={say(words.historyCaption)} columns={columns()} rows={loaded().entries} />
        )}
      </Load>
    </section>
  )
}

function Changes(props: { readonly entry: HistoryEntry; readonly placeNames: ReadonlyMap<string, string> }) {
  const { say, language } = useLanguage()
  const value = (field: string, stored: unknown) =>
    wordHistoryValue(field, stored, language(), props.placeNames)
  return (
    <ul class="plain-list">
      <For each={props.entry.changes}>
        {({ field, from, to }) => (
          <li>
            <span class="note">{wordHistoryField(field, language())}: </span>
            <Show when={from !== null}>
              <del>
                <span class="hidden-text">{say(words.before)}: </span>
                {value(field, from)}
              </del>{' '}
              <span aria-hidden="true">→</span> <span class="hidden-text">{say(words.after)}: </span>
            </Show>
            {value(field, to)}
          </li>
        )}
      </For>
    </ul>
  )
}
