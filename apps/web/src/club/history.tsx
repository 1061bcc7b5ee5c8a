import type { ClubId } from '@lienthehe/domain'
import { useQuery } from '@tanstack/solid-query'
import { Show } from 'solid-js'
import { useLanguage } from '../language.tsx'
import { Load } from '../load.tsx'
import { type Column, DataTable } from '../ui/data-table.tsx'
import { unitsQuery } from '../units.ts'
import { HistoryChanges } from './history-changes.tsx'
import { HistoryParts } from './history-parts.tsx'
import { wordHistoryAction } from './history-words.ts'
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
      cell: (entry) => (
        <>
          <HistoryChanges changes={entry.changes} placeNames={placeNames()} />
          <Show when={entry.parts > 0}>
            <HistoryParts club={props.club} entry={entry} placeNames={placeNames()} />
          </Show>
        </>
      ),
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
