import { useQuery } from '@tanstack/solid-query'
import { type JSX, Show } from 'solid-js'
import type { ApiOutputs } from '../api.ts'
import { formatInstant } from '../instant.ts'
import { useLanguage } from '../language.tsx'
import { Load } from '../load.tsx'
import { type Column, DataTable } from '../ui/data-table.tsx'
import { unitsQuery } from '../units.ts'
import { HistoryChanges } from './changes.tsx'
import { labelHistoryAction } from './record-words.ts'
import { words } from './words.ts'
import './history.css'

export type HistoryEntry = ApiOutputs['clubs']['history']['entries'][number]
export type PlaceNames = ReadonlyMap<string, string>

/** The query for the entries of a history. */
type HistoryQuery = {
  readonly queryKey: readonly unknown[]
  readonly queryFn: () => Promise<{ readonly entries: readonly HistoryEntry[] }>
}

/** Who changed which field of a record, with the values before; `parts` shows the contents of one entry. */
export function History(props: {
  readonly query: HistoryQuery
  readonly parts?: (entry: HistoryEntry, placeNames: PlaceNames) => JSX.Element
}) {
  const { say, language } = useLanguage()
  const history = useQuery(() => props.query)
  const units = useQuery(() => unitsQuery)
  const placeNames = (): PlaceNames =>
    new Map(units.isSuccess ? units.data.units.map(({ key, name }) => [key, name]) : [])
  const columns = (): readonly Column<HistoryEntry>[] => [
    {
      header: say(words.when),
      cell: ({ at }) => <time dateTime={at}>{formatInstant(at)}</time>,
    },
    {
      header: say(words.what),
      names: true,
      cell: ({ action, subject }) => (
        <>
          {labelHistoryAction(action, language())}
          <Show when={subject.label}>{(label) => <span class="history-subject"> {label()}</span>}</Show>
        </>
      ),
    },
    {
      header: say(words.changes),
      cell: (entry) => (
        <>
          <HistoryChanges changes={entry.changes} placeNames={placeNames()} />
          {props.parts?.(entry, placeNames())}
        </>
      ),
    },
    { header: say(words.who), cell: ({ actor }) => actor },
  ]
  return (
    <section class="sheet history" aria-labelledby="history-heading">
      <h2 id="history-heading">{say(words.history)}</h2>
      <Load query={history} isEmpty={({ entries }) => entries.length === 0} whenEmpty={say(words.empty)}>
        {(loaded) => <DataTable caption={say(words.caption)} columns={columns()} rows={loaded().entries} />}
      </Load>
    </section>
  )
}
